/** Prints passages and their places as W3C Web Annotations, for Recogito and similar tools. */

import { printGeoUri } from '../../codec/coordinates/geo-uri.ts';
import { POSITION_SELECTOR, QUOTE_SELECTOR } from '../../codec/lesson/passages.ts';
import { codePointsOf, countCodePoints } from '../../domain/code-points.ts';
import { textIn } from '../../domain/languages.ts';
import type { Lesson, Mention, Passage, Place, Quote } from '../../domain/lesson.ts';

/** Code points of context on either side of a mention, as in the quotations of a lesson. */
const CONTEXT = 32;

/**
 * An AnnotationCollection with one page (Web Annotation Data Model, 5): a highlighting annotation for each passage, and one for each mention,
 * whose bodies identify the place by its `geo:` address, tag it with its name and classify the sense. A passage of several cuts has one
 * target for each. The article is named by the digest of its text (RFC 6920), because a lesson has no address of it.
 */
export function printAnnotations(lesson: Lesson): string {
  const article = nameOfDigest(lesson.article.sha256);
  const base = `${article}?lesson=${encodeURIComponent(lesson.id)}`;
  const placeById = new Map(lesson.places.map((place) => [place.id, place]));
  const items = lesson.passages.flatMap((passage) => [
    {
      id: `${base}#passage-${encodeURIComponent(passage.id)}`,
      type: 'Annotation',
      motivation: 'highlighting',
      target: passage.quotes.map((quote) => targetOf(article, quote)),
    },
    ...passage.mentions.flatMap((mention, index) => {
      const place = placeById.get(mention.place);
      const words = place && wordsOf(passage, mention);
      return place && words
        ? [
            {
              id: `${base}#mention-${encodeURIComponent(passage.id)}-${index + 1}`,
              type: 'Annotation',
              motivation: 'identifying',
              body: bodiesOf(base, place, mention),
              target: targetOf(article, words),
            },
          ]
        : [];
    }),
  ]);
  const page = { id: `${base}#page`, type: 'AnnotationPage', startIndex: 0, items };
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${base}#annotations`,
    type: 'AnnotationCollection',
    label: lesson.title,
    total: items.length,
    first: page,
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function bodiesOf(base: string, place: Place, { sense }: Mention) {
  return [
    {
      id: `${base}#place-${encodeURIComponent(place.id)}`,
      type: 'SpecificResource',
      purpose: 'identifying',
      source: printGeoUri(place.lngLat),
    },
    { type: 'TextualBody', purpose: 'tagging', value: textIn(place.name, 'en'), format: 'text/plain', language: 'en' },
    { type: 'TextualBody', purpose: 'classifying', value: sense, format: 'text/plain', language: 'en' },
  ];
}

function targetOf(source: string, { exact, prefix, suffix, start, end }: Quote) {
  return {
    source,
    selector: [
      { type: QUOTE_SELECTOR, exact, prefix, suffix },
      { type: POSITION_SELECTOR, start, end },
    ],
  };
}

/** Quotes a mention, with as much context as its passage holds. Undefined if it is not within one cut. */
function wordsOf({ quotes }: Passage, { exact, start }: Mention): Quote | undefined {
  let ahead = 0;
  for (const quote of quotes) {
    const length = quote.end - quote.start;
    const offset = start - ahead;
    const end = offset + countCodePoints(exact);
    if (offset >= 0 && end <= length) {
      const before = quote.prefix + codePointsOf(quote.exact).slice(0, offset);
      const after = codePointsOf(quote.exact).slice(end, length) + quote.suffix;
      const beforeLength = countCodePoints(before);
      return {
        exact,
        prefix: codePointsOf(before).slice(Math.max(0, beforeLength - CONTEXT), beforeLength),
        suffix: codePointsOf(after).slice(0, CONTEXT),
        start: quote.start + offset,
        end: quote.start + end,
      };
    }
    ahead += length;
  }
  return undefined;
}

/** `ni:///sha-256;…`, the name of a text by its digest: 43 characters of base64url for 64 hexadecimal digits. */
function nameOfDigest(sha256: string): string {
  const bytes = sha256.match(/../g)?.map((digits) => String.fromCharCode(Number.parseInt(digits, 16))) ?? [];
  const base64 = btoa(bytes.join(''));
  return `ni:///sha-256;${base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}
