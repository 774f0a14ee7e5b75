/** Parses and prints an overlay of a URL: `latitude/longitude[/turn]`. */
import { normalTurn, type Overlay } from '../../domain/overlay.ts';
import { parseNumber, parsePosition, printNumber, printPosition } from './numbers.ts';

/** The overlay that `text` writes, or undefined where it is none. */
export function parseOverlay(text: string): Overlay | undefined {
  const [latitude = '', longitude = '', turn = '0', ...rest] = text.split('/');
  const at = parsePosition(latitude, longitude);
  const turnDegrees = parseNumber(turn, -360, 360);
  if (at === undefined || turnDegrees === undefined || rest.length > 0) return undefined;
  return { at, turnDegrees: normalTurn(turnDegrees) };
}

/** The text of an overlay. */
export function printOverlay({ at, turnDegrees }: Overlay): string {
  const turn = normalTurn(turnDegrees);
  return turn === 0 ? printPosition(at) : `${printPosition(at)}/${printNumber(turn)}`;
}
