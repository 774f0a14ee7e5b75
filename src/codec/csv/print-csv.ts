/** Prints RFC 4180 CSV that is safe to open in spreadsheets. */

/** How a table is written. */
export interface CsvOptions {
  /**
   * Begins with a byte order mark, without which Excel takes UTF-8 for the code page of the machine, and Arabic or Russian for
   * noise. Other programs skip it or do not need it. False where not given.
   */
  readonly byteOrderMark?: boolean;
}

/**
 * What a spreadsheet takes for the beginning of a formula, full-width forms and controls included (OWASP, “CSV Injection”:
 * https://owasp.org/www-community/attacks/CSV_Injection).
 */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;

/** The same behind what other spreadsheets part cells at: they do not see that the cell is in quotation marks. */
const INNER_FORMULA = /(?<!^)([;\t\n])(?=[=+\-@＝＋－＠])/g;

/**
 * Rows as CSV: commas, lines that end in CRLF, the last one too. A number is written as JavaScript does, with a point; one that is not finite
 * leaves its cell empty. A text that a spreadsheet would run as a formula gets an apostrophe ahead, which spreadsheets take for
 * “this is text”: a lesson comes from anybody. Numbers, minus and all, never do, so a negative figure should come as a number.
 */
export function printCsv(rows: readonly (readonly (string | number)[])[], options: CsvOptions = {}): string {
  const lines = rows.map((row) => `${row.map(printCell).join(',')}\r\n`);
  return `${options.byteOrderMark ? '\ufeff' : ''}${lines.join('')}`;
}

function printCell(cell: string | number): string {
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const inner = cell.replace(INNER_FORMULA, "$1'");
  const safe = FORMULA_START.test(inner) ? `'${inner}` : inner;
  return /[",\r\n\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** `cell` without the apostrophe that {@link printCsv}, or a spreadsheet, puts ahead of what would else be run as a formula. */
export function unguarded(cell: string): string {
  const bare = cell.startsWith("'") && FORMULA_START.test(cell.slice(1)) ? cell.slice(1) : cell;
  return bare.replace(/(?<!^)([;\t\n])'(?=[=+\-@＝＋－＠])/g, '$1');
}
