/** Parses XML as people have it: any prefixes, entities of HTML, older encodings. */
import { DOMParser, type Document, type Element, ParseError } from '@xmldom/xmldom';
import { decode } from 'html-entities';
import { cannotOpen, type ImportFailure } from '../imported.ts';

/** Whether `text` begins like XML or HTML. */
export function isMarkup(text: string): boolean {
  return /^\s*<[?!a-z]/i.test(text);
}

/** The root element of `text`. Fault: `xml-syntax`. */
export function parseXml(text: string): Element | ImportFailure {
  try {
    // Only what stops the reading is told.
    const document = new DOMParser({ onError: ignore }).parseFromString(prepared(text), 'text/xml') as Document;
    const root = document.documentElement;
    return root ?? cannotOpen('xml-syntax', { line: '1', column: '1' });
  } catch (error) {
    const { lineNumber = 1, columnNumber = 1 } = (error instanceof ParseError ? error.locator : undefined) ?? {};
    return cannotOpen('xml-syntax', { line: String(Math.max(1, lineNumber)), column: String(columnNumber) });
  }
}

function ignore(): void {}

/** Characters that all entities of a file together may become. */
const MAX_ENTITY_CHARACTERS = 1_000_000;

const XML_ENTITIES = new Set(['amp', 'lt', 'gt', 'quot', 'apos']);

/** `text` without what strict parsers refuse: undeclared prefixes and entities. Lines stay where they are. */
function prepared(text: string): string {
  const trimmed = text.trimStart();
  const [type = ''] = /<!DOCTYPE[^[>]*(?:\[[^\]]*\]\s*)?>/i.exec(trimmed.slice(0, HEAD_CHARACTERS)) ?? [];
  const declared = new Map<string, string>();
  for (const [, name = '', , value = ''] of type.matchAll(/<!ENTITY\s+([\w.:-]+)\s+(["'])([\s\S]*?)\2\s*>/g)) {
    declared.set(name, value);
  }
  let room = MAX_ENTITY_CHARACTERS;
  const body = type === '' ? trimmed : trimmed.replace(type, type.replace(/[^\n]/g, ''));
  const plain = body.replace(/<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|&([a-z][\w.-]*);/gi, (whole, name?: string) => {
    if (name === undefined || XML_ENTITIES.has(name)) return whole;
    const own = declared.get(name);
    const words = own === undefined ? decode(whole) : own.includes('&') || own.includes('<') ? '' : own;
    if (words === whole || words.length > room) return `&amp;${name};`;
    room -= words.length;
    return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  });
  return withPrefixes(plain);
}

/** Declares prefixes that are used and declared nowhere. */
function withPrefixes(text: string): string {
  const used = new Set<string>();
  for (const [, element, attribute] of text.matchAll(/<\/?([\w.-]+):[\w.-]+|\s([\w.-]+):[\w.-]+\s*=\s*["']/g)) {
    used.add(element ?? attribute ?? '');
  }
  const missing = [...used].filter(
    (prefix) =>
      prefix !== 'xmlns' && prefix !== 'xml' && !new RegExp(`xmlns:${prefix.replace(/[.]/g, '\\.')}\\s*=`).test(text),
  );
  if (missing.length === 0) return text;
  const declarations = missing.map((prefix) => ` xmlns:${prefix}="urn:undeclared:${prefix}"`).join('');
  return text.replace(/<(?![?!])[^\s/>]+/, (root) => `${root}${declarations}`);
}

/** Name of the first element, in lower case and without its prefix; comments, instructions and the document type are passed over. */
export function rootName(text: string): string | undefined {
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

/** Child elements, whatever their prefix. */
export function childrenOf(element: Element): Element[] {
  const children: Element[] = [];
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === ELEMENT) children.push(node as Element);
  }
  return children;
}

const ELEMENT = 1;

/** Name without its prefix. */
export function localName(element: Element): string {
  return element.localName ?? element.tagName;
}

/** The first child of this name. */
export function childOf(element: Element, name: string): Element | undefined {
  return childrenOf(element).find((child) => localName(child) === name);
}

/** The text in the first child of this name, trimmed; empty where there is none. */
export function textIn(element: Element, name: string): string {
  return childOf(element, name)?.textContent?.trim() ?? '';
}
