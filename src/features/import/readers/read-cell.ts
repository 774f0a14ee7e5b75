/** The other way round than the guard of `print-csv.ts`: what a spreadsheet, or this program, wrote to be taken for text. */
import { FORMULA_START } from '../../../codec/csv/print-csv.ts';

/** `cell` without the apostrophe that was put ahead of what would else be run as a formula. */
export function readCell(cell: string): string {
  return cell.startsWith("'") && FORMULA_START.test(cell.slice(1)) ? cell.slice(1) : cell;
}
