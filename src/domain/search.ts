/** Finds places by any of their names, in any script. */
import type { LocalizedText } from './languages.ts';
import type { Place } from './lesson.ts';

/** A place of the lesson, or a town of the gazetteer. */
export interface Named {
  readonly name: LocalizedText;
  readonly aliases: readonly string[];
}

export interface Found<Kind extends Named = Place> {
  readonly place: Kind;
  /** The name or alias that matched. */
  readonly matched: string;
}

/** A searchable list of places. Create once: folding 100,000 names takes too long for each key. */
export interface PlaceSearch<Kind extends Named = Place> {
  /** Places with a name that holds `query`, in the order given, those whose name begins with it first. An empty query finds all. */
  find(query: string): readonly Found<Kind>[];
}

/**
 * Folds what does not part two spellings for a reader: case, diacritics, Arabic vowel signs, tatweel and
 * the hamza and alif variants, hyphens and apostrophes. `Ḥumaymīm` and `humaymim` become the same.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}\u0640'’ʻʿ`]/gu, '')
    .replace(/[\u0622\u0623\u0625\u0671]/g, '\u0627')
    .replace(/\u0649/g, '\u064a')
    .replace(/\u0629/g, '\u0647')
    .replace(/[-‐-―_]/g, ' ')
    .toLocaleLowerCase('und')
    .replace(/ё/g, 'е')
    .replace(/\s+/g, ' ')
    .trim();
}

interface Entry<Kind> {
  readonly place: Kind;
  readonly names: readonly string[];
  readonly folded: readonly string[];
}

/** Indexes the names of `places`. */
export function createSearch<Kind extends Named>(places: readonly Kind[]): PlaceSearch<Kind> {
  // At the first query: folding 100,000 names takes half a second that the first page need not wait for.
  let entries: readonly Entry<Kind>[] | undefined;
  const fold = (place: Kind): Entry<Kind> => {
    const names = [...new Set([...Object.values(place.name), ...place.aliases].filter((name) => name !== undefined))];
    return { place, names, folded: names.map(foldName) };
  };
  const everything = places.map((place): Found<Kind> => ({ place, matched: place.name.en }));
  return {
    find(query) {
      const wanted = foldName(query);
      if (wanted === '') return everything;
      const leading: Found<Kind>[] = [];
      const inner: Found<Kind>[] = [];
      entries ??= places.map(fold);
      for (const { place, names, folded } of entries) {
        const start = folded.findIndex((name) => name.startsWith(wanted));
        const within = start >= 0 ? start : folded.findIndex((name) => name.includes(wanted));
        const matched = names[within];
        if (matched !== undefined) (start >= 0 ? leading : inner).push({ place, matched });
      }
      return [...leading, ...inner];
    },
  };
}
