/** Formats numbers, lengths, bearings, dates and country names in a language. */
import type { Language } from '../domain/languages.ts';
import type { LngLat } from '../domain/lng-lat.ts';
import { inUnit, METRES_PER_UNIT, type Unit } from '../domain/units.ts';
import { LOCALES, lazy } from './locales.ts';
import type { CoreMessages } from './messages/en.ts';

export interface Formatter {
  number(value: number): string;
  /** Three significant digits at least, no decimals from 100 on: “55.6 km”, “160 km”, “2,321 km”. */
  distance(metres: number, unit: Unit): string;
  /** A round length without needless decimals, for a scale bar: “50 km”, “0.2 km”. */
  roundDistance(metres: number, unit: Unit): string;
  /** The same without the unit, for a table that names it once. */
  distanceNumber(metres: number, unit: Unit): string;
  /** An area in the square of a unit, at least three significant digits: “12.3 km²”. */
  area(squareMetres: number, unit: Unit): string;
  /** Two decimals at any length, so that two ways of measuring can be told apart: “2,321.22 km”. */
  exactDistance(metres: number, unit: Unit): string;
  /** A small length with its sign, to a hundredth of the unit: “+0.13 km”. */
  difference(metres: number, unit: Unit): string;
  /** With its sign, to a hundredth: “+0.22 %”. */
  percent(value: number): string;
  /** A part of a whole, from 0 to 1, without decimals: “42 %”. */
  share(part: number): string;
  /** Degrees clockwise from north and `point`, the nearest of the compass: “354° · N”. */
  bearing(degrees: number, point: keyof CoreMessages['compass']): string;
  /** “a, b and c”. */
  list(items: readonly string[]): string;
  /** An ISO 8601 day in words, the same day in every time zone: “31 July 2025”. What is no day, as in a draft, stays as it is. */
  date(iso: string): string;
  /** A moment's time of day where the reader is, without seconds: “14:05”. Milliseconds since 1970. */
  timeOfDay(milliseconds: number): string;
  /** A moment where the reader is, short: “24 Nov, 14:03”. Milliseconds since 1970. */
  moment(milliseconds: number): string;
  /** Milliseconds as a clock counts them: “0:07”, “1:02:03”. */
  duration(milliseconds: number): string;
  /** Name of an ISO 3166-1 alpha-2 country; the code itself where `Intl` knows no name. */
  country(iso2: string): string;
  /** Name of a BCP 47 language; the code itself where `Intl` knows no name. */
  language(bcp47: string): string;
  /** “34.915° N, 35.874° E”. */
  coordinate(lngLat: LngLat): string;
}

const HUNDREDTHS = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;

const INTL_UNITS = { km: 'kilometer', mi: 'mile' } as const;

/** @param messages the words that `Intl` does not have */
export function createFormatter(language: Language, messages: CoreMessages): Formatter {
  const locale = LOCALES[language];
  const plain = lazy(() => new Intl.NumberFormat(locale));
  const degrees = lazy(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }));
  const coordinates = lazy(() => new Intl.NumberFormat(locale, { minimumFractionDigits: 3, maximumFractionDigits: 5 }));
  const lists = lazy(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const dates = lazy(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
  const times = lazy(() => new Intl.DateTimeFormat(locale, { timeStyle: 'short' }));
  const moments = lazy(
    () => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' }),
  );
  const countries = lazy(() => new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }));

  const languages = lazy(() => new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' }));

  const kept = new Map<string, Intl.NumberFormat>();
  const numberFormat = (options: Intl.NumberFormatOptions): Intl.NumberFormat => {
    const key = JSON.stringify(options);
    const format = kept.get(key) ?? new Intl.NumberFormat(locale, options);
    kept.set(key, format);
    return format;
  };
  const written = (value: number, unit: Unit, digits: Intl.NumberFormatOptions): string => {
    if (unit === 'nmi') return messages.units.nauticalMiles(roundTo(value), numberFormat(digits).format(value));
    const options = { style: 'unit', unit: INTL_UNITS[unit], unitDisplay: 'short', ...digits } as const;
    return numberFormat(options).format(value);
  };
  const distanceNumber = (metres: number, unit: Unit): string => {
    const value = inUnit(metres, unit);
    return numberFormat(digitsOf(value)).format(value);
  };
  return {
    number: (value) => plain().format(value),
    distanceNumber,
    distance(metres, unit) {
      const value = inUnit(metres, unit);
      return written(value, unit, digitsOf(value));
    },
    area: (squareMetres, unit) => {
      const value = squareMetres / METRES_PER_UNIT[unit] ** 2;
      return `${numberFormat(digitsOf(value)).format(value)} ${messages.units.squares[unit]}`;
    },
    exactDistance: (metres, unit) => written(inUnit(metres, unit), unit, HUNDREDTHS),
    difference: (metres, unit) => written(inUnit(metres, unit), unit, { ...HUNDREDTHS, signDisplay: 'exceptZero' }),
    share: (part) => numberFormat({ style: 'percent', maximumFractionDigits: 0 }).format(part),
    percent: (value) =>
      numberFormat({ style: 'percent', ...HUNDREDTHS, signDisplay: 'exceptZero' }).format(value / 100),
    roundDistance: (metres, unit) => written(inUnit(metres, unit), unit, { maximumSignificantDigits: 3 }),
    bearing: (bearing, point) => `${degrees().format(Math.round(bearing) % 360)}° · ${messages.compass[point]}`,
    list: (items) => lists().format(items),
    date: (iso) => {
      const day = new Date(`${iso}T00:00:00Z`);
      return Number.isNaN(day.getTime()) ? iso : dates().format(day);
    },
    timeOfDay: (milliseconds) => times().format(milliseconds),
    moment: (milliseconds) => moments().format(milliseconds),
    duration: (milliseconds) => {
      const seconds = Math.floor(milliseconds / 1000);
      const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
      const two = numberFormat({ minimumIntegerDigits: 2 });
      const [first, ...rest] = hours > 0 ? [hours, minutes, seconds % 60] : [minutes, seconds % 60];
      return [plain().format(first ?? 0), ...rest.map((part) => two.format(part))].join(':');
    },
    country: (iso2) => nameOf(countries(), iso2),
    language: (bcp47) => nameOf(languages(), bcp47),
    coordinate: ([longitude, latitude]) =>
      messages.coordinate(
        coordinates().format(Math.abs(latitude)),
        latitude >= 0,
        coordinates().format(Math.abs(longitude)),
        longitude >= 0,
      ),
  };
}

/** Decimals of a length: two below one, one below a hundred. Thresholds are those of the rounded value. */
function decimalsOf(value: number): number {
  if (value < 0.995) return 2;
  return value < 99.95 ? 1 : 0;
}

function digitsOf(value: number): { minimumFractionDigits: number; maximumFractionDigits: number } {
  const decimals = value === 0 ? 0 : decimalsOf(value);
  return { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
}

function roundTo(value: number): number {
  return Number(value.toFixed(decimalsOf(value)));
}

/** What is no code at all makes `Intl` throw; a lesson's text must not. */
function nameOf(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
