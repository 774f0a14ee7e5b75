/** Reads one angle of a coordinate from its tokens. */
import type { AngleUnit, Hemisphere, Token } from './tokens.ts';

/** An angle as it was typed. Its minutes and seconds may still be 60 or more. */
export interface Angle {
  /** Not negative. */
  readonly degrees: number;
  /** How many numbers were typed. */
  readonly count: number;
  readonly minutes: number;
  readonly seconds: number;
  readonly sign: 'plus' | 'minus' | null;
  readonly hemisphere: Hemisphere | null;
}

const UNITS: readonly AngleUnit[] = ['degrees', 'minutes', 'seconds'];

/**
 * The angle that all of `tokens` make; undefined where they make none. Degrees come first, minutes and seconds in their order, and
 * only the last number has decimals. A number without a mark is the next smaller unit. The letter is before or after, not both.
 */
export function readAngle(tokens: readonly Token[]): Angle | undefined {
  const first = tokens[0];
  const last = tokens[tokens.length - 1];
  const ahead = first?.type === 'hemisphere' ? first.hemisphere : null;
  const behind = tokens.length > 1 && last?.type === 'hemisphere' ? last.hemisphere : null;
  if (ahead !== null && behind !== null) return undefined;
  let rest = tokens.slice(ahead === null ? 0 : 1, behind === null ? undefined : -1);
  const lead = rest[0];
  const sign = lead?.type !== 'sign' ? null : lead.negative ? 'minus' : 'plus';
  if (sign !== null) rest = rest.slice(1);
  const numbers = readNumbers(rest);
  if (numbers === undefined) return undefined;
  const [degrees = 0, minutes = 0, seconds = 0] = numbers;
  return { degrees, minutes, seconds, count: numbers.length, sign, hemisphere: ahead ?? behind };
}

function readNumbers(tokens: readonly Token[]): number[] | undefined {
  const numbers: number[] = [];
  let isWhole = true;
  for (let index = 0; index < tokens.length; index++) {
    const number = tokens[index];
    if (number?.type !== 'number' || !isWhole || numbers.length === UNITS.length) return undefined;
    const mark = tokens[index + 1];
    if (mark?.type === 'unit') {
      if (mark.unit !== UNITS[numbers.length]) return undefined;
      index++;
    }
    isWhole = Number.isInteger(number.value) && !number.text.includes('.');
    numbers.push(number.value);
  }
  return numbers.length > 0 ? numbers : undefined;
}

/** The angle in decimal degrees, minus for south, west and a minus. */
export function toDegrees({ degrees, minutes, seconds, sign, hemisphere }: Angle): number {
  const size = (degrees * 3600 + minutes * 60 + seconds) / 3600;
  const isNegative = sign === 'minus' || hemisphere === 'S' || hemisphere === 'W';
  return isNegative && size !== 0 ? -size : size;
}

/** Which way an angle counts, where its letter says so. */
export function axisOf({ hemisphere }: Angle): 'latitude' | 'longitude' | null {
  if (hemisphere === null) return null;
  return hemisphere === 'N' || hemisphere === 'S' ? 'latitude' : 'longitude';
}
