/** KML and GPX become GeoJSON by togeojson; the XML is read by xmldom, for a worker has no parser of its own. */

import { gpx, kml } from '@tmcw/togeojson';
import { DOMParser, ParseError } from '@xmldom/xmldom';
import type { JsonObject } from '../../../codec/lesson/json-value.ts';
import { shorten } from '../../../codec/lesson/json-value.ts';
import { cannotOpen, type ImportFailure } from '../imported.ts';

/** A converted file. */
export interface ConvertedXml {
  readonly format: 'kml' | 'gpx';
  readonly collection: JsonObject;
}

/** Whether `text` begins like XML or HTML. */
export function isMarkup(text: string): boolean {
  return /^\s*<[?!a-z]/i.test(text);
}

/** Root elements of what is to be read in a browser. */
const WEB_PAGES = new Set(['html', 'head', 'body', 'div', 'p', 'article', 'section', 'main', 'span', 'h1']);

const CONVERTERS = { kml, gpx } as const;

/** The points, lines and areas of a KML or GPX as a FeatureCollection. Faults: `web-page`, `other-xml`, `xml-syntax`. */
export function convertXml(text: string): ConvertedXml | ImportFailure {
  const root = rootName(text);
  if (root === undefined) return cannotOpen('xml-syntax', { line: '1', column: '1' });
  if (WEB_PAGES.has(root)) return cannotOpen('web-page');
  if (root !== 'kml' && root !== 'gpx') return cannotOpen('other-xml', { found: shorten(root) });
  try {
    // Only what stops the reading is told: a missing entity costs a letter of a name, and no place.
    const document = new DOMParser({ onError: ignore }).parseFromString(text.trimStart(), 'text/xml');
    return { format: root, collection: { ...CONVERTERS[root](document) } };
  } catch (error) {
    const { lineNumber = 1, columnNumber = 1 } = (error instanceof ParseError ? error.locator : undefined) ?? {};
    return cannotOpen('xml-syntax', { line: String(Math.max(1, lineNumber)), column: String(columnNumber) });
  }
}

function ignore(): void {}

/** Name of the first element, in lower case and without its prefix; comments, instructions and the document type are passed over. */
function rootName(text: string): string | undefined {
  const ahead = /^(?:\s+|<\?[^>]*\?>|<!--(?:[^-]|-(?!->))*-->|<!doctype[^>[]*(?:\[[^\]]*\]\s*)?>)/i;
  let rest = text.slice(0, HEAD_CHARACTERS);
  for (let found = ahead.exec(rest); found !== null; found = ahead.exec(rest)) {
    if (/^<!doctype\s+html/i.test(found[0])) return 'html';
    rest = rest.slice(found[0].length);
  }
  return /^<(?:[\w.-]+:)?([\w.-]+)/.exec(rest)?.[1]?.toLowerCase();
}

/** What stands ahead of a root element is shorter. */
const HEAD_CHARACTERS = 20_000;
