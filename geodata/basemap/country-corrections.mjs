/** Where a country's label stands and what it says, when the computed place or CLDR's name is not the one a reader expects. */

/** Label places in degrees, by alpha-2 code. @type {Record<string, [number, number]>} */
export const placeCorrections = {
  RU: [47, 58.6], US: [-98.5, 39.6], CA: [-104, 57.5], FR: [2.4, 46.7], NO: [9.2, 61.4], CN: [103, 35.3], ID: [113.8, -0.6], CL: [-70.6, -29],
  SE: [15.4, 62.6], FI: [26.4, 62.9], GB: [-1.9, 53.0], IT: [12.6, 42.9], HR: [16.1, 45.55], GR: [22.0, 39.4], SY: [38.5, 35.05], LB: [35.93, 34.02],
  IL: [34.85, 30.9], PS: [35.24, 31.93], JO: [36.6, 31.2], CY: [32.95, 34.93], TR: [34.6, 39.1], EG: [29.6, 26.6], UA: [31.3, 49.2], KZ: [67.4, 48.3], IR: [54.2, 32.6],
  IQ: [43.3, 33.2], SA: [44.6, 24.2], JP: [138.2, 36.4], VN: [106.2, 16.1], MY: [102.3, 3.9], PH: [121.3, 16.2], AZ: [48.1, 40.45], GE: [43.4, 42.15], AM: [44.9, 40.25],
  NZ: [172.4, -43.2], PT: [-8.1, 39.7], ES: [-3.6, 40.0], DK: [9.2, 56.0], NL: [5.6, 52.3], SO: [45.8, 4.6], AU: [134.4, -25.2], BR: [-53.2, -10.6], KI: [173.1, 1.4],
  GL: [-41, 72.8], XK: [20.9, 42.58], MK: [21.7, 41.6], MD: [28.5, 47.15], AQ: [20, -80], FJ: [178, -17.8], OM: [56.7, 21.2], YE: [47.4, 15.9], MM: [96.2, 21.3], LA: [102.4, 19.8],
};

/** Ranks that the area alone gets wrong. @type {Record<string, number>} */
export const rankCorrections = { RU: 1, US: 1, CN: 1, GL: 3, AQ: 2, SY: 3, UA: 2, TR: 2, FR: 2, GB: 2, DE: 2, LB: 5, IL: 4, PS: 5, CY: 5, GE: 4, EG: 2, IQ: 3, LY: 3 };

/** Names in place of CLDR's, by alpha-2 code. @type {Record<string, { en?: string, ar?: string, ru?: string }>} */
export const countryNameCorrections = {
  TR: { en: "Turkey" }, SA: { ar: "السعودية" }, ZA: { ru: "ЮАР" }, FM: { ru: "Микронезия" }, SY: { ar: "سوريا", ru: "Сирия" }, PS: { en: "Palestine", ar: "فلسطين", ru: "Палестина" }, CZ: { ar: "التشيك" },
  CD: { en: "DR Congo", ar: "الكونغو الديمقراطية", ru: "ДР Конго" }, CG: { en: "Congo", ar: "الكونغو", ru: "Конго" }, CF: { ar: "أفريقيا الوسطى", ru: "ЦАР" },
  MM: { en: "Myanmar", ar: "ميانمار", ru: "Мьянма" }, BA: { en: "Bosnia and Herzegovina" }, GB: { en: "United Kingdom", ar: "المملكة المتحدة", ru: "Великобритания" }, AE: { en: "UAE", ar: "الإمارات", ru: "ОАЭ" },
  US: { en: "United States", ru: "США" }, FK: { en: "Falkland Islands (Malvinas)", ar: "جزر فوكلاند (مالفيناس)", ru: "Фолклендские (Мальвинские) о-ва" },
  CI: { en: "Côte d'Ivoire", ar: "كوت ديفوار" }, SZ: { en: "Eswatini" }, CV: { en: "Cabo Verde" }, HK: { en: "Hong Kong", ar: "هونغ كونغ", ru: "Гонконг" }, MO: { en: "Macao", ar: "ماكاو", ru: "Макао" },
  TL: { en: "Timor-Leste", ar: "تيمور الشرقية" }, EH: { ru: "Западная Сахара" }, KP: { ru: "КНДР" }, KR: { ru: "Республика Корея" },
};

/** Units of Natural Earth without a label of their own. */
export const UNLABELLED = new Set([
  "Dhekelia", "Akrotiri", "Baikonur", "USNB Guantanamo Bay", "Siachen Glacier", "N. Cyprus", "Cyprus U.N. Buffer Zone", "Somaliland", "Indian Ocean Ter.",
  "Coral Sea Is.", "Spratly Is.", "Clipperton I.", "Bajo Nuevo Bank", "Serranilla Bank", "Scarborough Reef", "Ashmore and Cartier Is.", "U.S. Minor Outlying Is.",
  "Heard I. and McDonald Is.", "Hong Kong", "Macao", "Jersey", "Guernsey", "Isle of Man", "Vatican", "Gibraltar", "St-Martin", "Sint Maarten", "St-Barthélemy",
]);
