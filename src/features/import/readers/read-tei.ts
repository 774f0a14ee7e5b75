/** Reads TEI: text as article, place names as passages, listed places as places. */
import type { Element } from '@xmldom/xmldom';
import { countCodePoints } from '../../../domain/code-points.ts';
import type { Draft } from '../../../domain/draft.ts';
import { draftOfText } from '../../../domain/draft-article.ts';
import type { Passage } from '../../../domain/lesson.ts';
import { cannotOpen, type ImportOutcome } from '../imported.ts';
import { createPlaceList } from './places.ts';
import { readPositionCell } from './read-position.ts';
import { createSkipList } from './skips.ts';
import { languageOf, titleOf } from './title-and-language.ts';
import { childrenOf, localName } from './xml.ts';

const BLOCKS = new Set([
  'p',
  'head',
  'l',
  'ab',
  'item',
  'dateline',
  'opener',
  'closer',
  'salute',
  'signed',
  'quote',
  'row',
]);
const LEFT_OUT = new Set(['note', 'teiHeader', 'fw', 'listPlace', 'del', 'orig', 'sic', 'abbr']);

/** Words around a quotation. */
const CONTEXT = 32;

interface NamedStretch {
  readonly start: number;
  readonly end: number;
  readonly ref: string;
  readonly number: number;
}

export function readTei(root: Element, name: string): ImportOutcome {
  const skips = createSkipList('feature');
  const places = createPlaceList(name, skips);
  const byRef = readListOfPlaces(root, places, skips);
  const { text, stretches } = readBody(root);
  if (text.trim() === '') return cannotOpen('empty-file');
  const written = draftOfText(text, languageOf(text));
  const known = new Map<string, string>(byRef);
  const passages: Passage[] = [];
  for (const { start, end, ref, number } of stretches) {
    const exact = text.slice(start, end);
    const place = known.get(ref) ?? known.get(exact);
    if (place === undefined) skips.add('no-position', String(number));
    const from = countCodePoints(text.slice(0, start));
    passages.push({
      id: `quotation-${number}`,
      part: 'body',
      mentions: place === undefined ? [] : [{ place, exact, start: 0, sense: 'place' }],
      quotes: [
        {
          exact,
          prefix: whole(text.slice(Math.max(0, start - CONTEXT), start)),
          suffix: whole(text.slice(end, end + CONTEXT)),
          start: from,
          end: from + countCodePoints(exact),
        },
      ],
    });
  }
  const title =
    elementsOf(root, 'title')[0]?.textContent?.replace(/\s+/g, ' ').trim() || written.title || titleOf(name);
  const draft: Draft = { ...written, title, layers: places.layers(), places: places.places, passages };
  return {
    ok: true,
    value: { kind: passages.length > 0 ? 'quotations' : 'text', format: 'tei', draft, skipped: skips.all() },
  };
}

/** Without halves of surrogate pairs at its ends. */
function whole(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
}

function readListOfPlaces(
  root: Element,
  places: ReturnType<typeof createPlaceList>,
  skips: ReturnType<typeof createSkipList>,
): Map<string, string> {
  const byRef = new Map<string, string>();
  elementsOf(root, 'place').forEach((place, index) => {
    const names = elementsOf(place, 'placeName').map((each) => each.textContent?.replace(/\s+/g, ' ').trim() ?? '');
    const [geo] = elementsOf(place, 'geo');
    const lngLat = readPositionCell(geo?.textContent ?? '', true);
    const at = String(index + 1);
    if (typeof lngLat === 'string') {
      skips.add(lngLat, at);
      return;
    }
    const id = place.getAttribute('xml:id') ?? '';
    const [name, ...aliases] = names.filter((each) => each !== '');
    const note = elementsOf(place, 'note').map((each) => each.textContent?.replace(/\s+/g, ' ').trim() ?? '');
    const added = places.add({ id: id || undefined, name, aliases, lngLat, note: note.join('\n') }, at);
    if (added === undefined) return;
    for (const key of [`#${id}`, ...names]) if (!byRef.has(key)) byRef.set(key, added);
  });
  return byRef;
}

/** The words of the text, a blank line between blocks, and where place names stand in them, in UTF-16 units. */
function readBody(root: Element): { readonly text: string; readonly stretches: readonly NamedStretch[] } {
  let text = '';
  const stretches: NamedStretch[] = [];
  const append = (words: string): void => {
    const plain = words.replace(/\s+/g, ' ');
    text += text === '' || /\s$/.test(text) ? plain.trimStart() : plain;
  };
  const endBlock = (): void => {
    text = text.trimEnd();
    if (text !== '') text += '\n\n';
  };
  const visit = (element: Element): void => {
    for (let node = element.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === 3 || node.nodeType === 4) append(node.nodeValue ?? '');
      else if (node.nodeType === 1) visitElement(node as Element);
    }
  };
  const visitElement = (element: Element): void => {
    const name = localName(element);
    if (LEFT_OUT.has(name)) return;
    const isBlock = BLOCKS.has(name);
    if (isBlock) endBlock();
    if (name === 'lb') append(element.getAttribute('break') === 'no' ? '' : ' ');
    const start = text.length;
    visit(element);
    if (name === 'placeName') {
      const leading = text.slice(start).length - text.slice(start).trimStart().length;
      const end = text.trimEnd().length;
      if (end > start + leading) {
        const ref = element.getAttribute('ref') ?? '';
        stretches.push({ start: start + leading, end, ref, number: stretches.length + 1 });
      }
    }
    if (isBlock) endBlock();
  };
  for (const child of childrenOf(root)) if (localName(child) === 'text') visit(child);
  return { text: text.trimEnd(), stretches };
}

/** Elements of this name at any depth, in the order of the file. */
function elementsOf(element: Element, name: string): Element[] {
  return childrenOf(element).flatMap((child) => [
    ...(localName(child) === name ? [child] : []),
    ...elementsOf(child, name),
  ]);
}
