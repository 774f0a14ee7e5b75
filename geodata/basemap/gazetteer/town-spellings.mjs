/** Names of towns that newspapers use or used, and that no rule finds in GeoNames. By geonameid; written by hand. */

/** @type {Record<number, string[]>} */
export const townSpellings = {
  703448: ['Kiev'],
  706483: ['Kharkov', 'Харків'],
  698740: ['Odessa'],
  702550: ['Lvov', 'Lemberg'],
  709930: ['Dnipropetrovsk', 'Dnepropetrovsk', 'Днепропетровск'],
  498817: ['Saint Petersburg', 'St Petersburg', 'St. Petersburg', 'Leningrad', 'Ленинград', 'Питер'],
  472757: ['Stalingrad', 'Сталинград'],
  1526273: ['Nur-Sultan', 'Нур-Султан'],
  1566083: ['Saigon', 'Сайгон'],
  5128581: ['New York City'],
  4140963: ['Washington', 'Washington, D.C.', 'Washington D.C.', 'Washington DC', 'Вашингтон'],
  170063: ['Alep'],
  163345: ['Tartus', 'Tartoos'],
  173576: ['Lattakia', 'Lattaquié', 'Ladhiqiyah'],
  4032402: ["Nuku'alofa", 'Nukualofa', 'Нукуалофа', 'نوكو ألوفا'],
};
