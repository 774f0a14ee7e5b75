/** A tolerance as a person types it, in whatever digits and with whatever comma they are used to. */
import { done, fault, type Outcome } from '../../domain/outcome.ts';

/** Largest tolerance, in whatever unit: in kilometres half-way round the Earth, within which every guess is right. */
export const MAX_TOLERANCE = 20_000;

const GROUPED = /^\d{1,3}(,\d{3})+(\.\d+)?$/;
const PLAIN = /^(\d+\.?\d*|\.\d+)$/;

/** The number that `text` writes: above 0 and at most {@link MAX_TOLERANCE}. “2,5” is two and a half, “2,500” is not. */
export function parseTolerance(text: string): Outcome<number, 'not-a-tolerance'> {
  const digits = text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/٫/g, '.')
    .replace(/[\s٬]/g, '');
  const written = GROUPED.test(digits) ? digits.replaceAll(',', '') : digits.replace(',', '.');
  const value = PLAIN.test(written) ? Number(written) : Number.NaN;
  return value > 0 && value <= MAX_TOLERANCE ? done(value) : fault('not-a-tolerance');
}
