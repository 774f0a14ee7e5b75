/** Finding a place by any of its names, in any script, however a person types it. */
import type { Place } from './lesson.ts';

/** A place that matches, and the name that did where it is not the one on screen. */
export interface Found {
  readonly place: Place;
  /** The name or alias that matched. */
  readonly matched: string;
}

/** A searchable list of places. Build once with {@link createSearch}: folding 100,000 names is not for every key. */
export interface PlaceSearch {
  /** Places with a name that holds `query`, in lesson order, those whose name begins with it first. An empty query finds all. */
  find(query: string): readonly Found[];
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

interface Entry {
  readonly place: Place;
  readonly names: readonly string[];
  readonly folded: readonly string[];
}

/** Indexes the names of `places`. */
export function createSearch(places: readonly Place[]): PlaceSearch {
  // At the first query: folding 100,000 names takes half a second that the first page need not wait for.
  let entries: readonly Entry[] | undefined;
  const fold = (place: Place): Entry => {
    const names = [...new Set([...Object.values(place.name), ...place.aliases].filter((name) => name !== undefined))];
    return { place, names, folded: names.map(foldName) };
  };
  const everything = places.map((place): Found => ({ place, matched: place.name.en }));
  return {
    find(query) {
      const wanted = foldName(query);
      if (wanted === '') return everything;
      const leading: Found[] = [];
      const inner: Found[] = [];
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
