/** Places and names the label of each country, in English, Arabic and Russian. */
import polylabel from 'polylabel';
import { feature as topojsonFeature } from 'topojson-client';
import { readPackageJson } from './countries-topology.mjs';
import { countryNameCorrections, placeCorrections, rankCorrections, UNLABELLED } from './country-corrections.mjs';
import { toLatin1 } from './latin.mjs';
import { pixelUnits, toDegrees } from './plane.mjs';
import { polygonsOf } from './shapes.mjs';

/** @typedef {{ point: [number, number], properties: { name_en: string, name_ar: string, name_ru: string, iso: string, rank: number } }} CountryLabel degrees */

/** Fewest square pixels that a country covers at the zoom of its rank. */
const ROOM_PIXELS = 2600;
const LAST_RANK = 6;
const LANGUAGES = ['en', 'ar', 'ru'];
const POLYLABEL_PRECISION = 0.05;

/** Alpha-2 code by Natural Earth's name, where it gives no number. */
const CODE_OF_NAME = { Kosovo: 'XK' };

const ringArea = (ring) =>
  Math.abs(
    ring.reduce((sum, [x, y], i) => sum + x * ring[(i + 1) % ring.length][1] - ring[(i + 1) % ring.length][0] * y, 0) /
      2,
  );

/** CLDR's name of a territory, the short form where there is one. */
function territoryNames(code) {
  return Object.fromEntries(
    LANGUAGES.map((language) => {
      const { territories } = readPackageJson(`cldr-localenames-full/main/${language}/territories.json`).main[language]
        .localeDisplayNames;
      return [language, territories[`${code}-alt-short`] ?? territories[code]];
    }),
  );
}

/** Current codes only: the mappings also keep those of states that are gone, which have no name. */
function alpha2ByNumber() {
  const { territories } = readPackageJson('cldr-localenames-full/main/en/territories.json').main.en.localeDisplayNames;
  const { codeMappings } = readPackageJson('cldr-core/supplemental/codeMappings.json').supplemental;
  const assigned = Object.entries(codeMappings).filter(
    ([code, { _numeric }]) => /^[A-Z]{2}$/.test(code) && _numeric && territories[code],
  );
  return new Map(assigned.map(([code, { _numeric }]) => [_numeric, code]));
}

/** First zoom at which an area has room for its name. */
const rankOfArea = (area) => {
  for (let rank = 1; rank < LAST_RANK; rank++) if (area / pixelUnits(rank) ** 2 >= ROOM_PIXELS) return rank;
  return LAST_RANK;
};

/** @param {object} topology cleaned countries in plane units @returns {CountryLabel[]} the largest first */
export function countryLabels(topology) {
  const atlas = readPackageJson('world-atlas/countries-10m.json');
  const numberOfName = new Map(atlas.objects.countries.geometries.map(({ id, properties }) => [properties.name, id]));
  const codes = alpha2ByNumber();
  const labels = topojsonFeature(topology, topology.objects.countries).features.flatMap(
    ({ properties: { name }, geometry }) => {
      if (UNLABELLED.has(name) || !geometry) return [];
      const code = CODE_OF_NAME[name] ?? codes.get(numberOfName.get(name));
      if (!code) throw new Error(`No country code for ${name}`);
      const largest = polygonsOf(geometry).reduce((best, polygon) =>
        ringArea(polygon[0]) > ringArea(best[0]) ? polygon : best,
      );
      const names = { ...territoryNames(code), ...countryNameCorrections[code] };
      const area = ringArea(largest[0]);
      const point =
        placeCorrections[code] ??
        toDegrees([...polylabel(largest, POLYLABEL_PRECISION)]).map((degrees) => Math.round(degrees * 100) / 100);
      const rank = rankCorrections[code] ?? rankOfArea(area);
      return [
        {
          area,
          point,
          properties: { name_en: toLatin1(names.en), name_ar: names.ar, name_ru: names.ru, iso: code, rank },
        },
      ];
    },
  );
  return labels
    .sort(
      (a, b) =>
        a.properties.rank - b.properties.rank || b.area - a.area || (a.properties.iso < b.properties.iso ? -1 : 1),
    )
    .map(({ point, properties }) => ({ point, properties }));
}
