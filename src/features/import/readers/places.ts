/** Collects places from files that are not lessons, each with an id. */

import { isId } from '../../../codec/lesson/shape.ts';
import { FIRST_LAYER } from '../../../domain/draft-article.ts';
import { slugOf } from '../../../domain/draft-ids.ts';
import type { LocalizedText } from '../../../domain/languages.ts';
import type { Layer, Place } from '../../../domain/lesson.ts';
import type { LngLat } from '../../../domain/lng-lat.ts';
import type { ImportProgress, ReadOptions } from '../imported.ts';
import type { SkipList } from './skips.ts';

/** What a file says of a place, as far as it says it. */
export interface FoundPlace {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  /** Names by BCP 47 language. */
  readonly names?: Readonly<Record<string, string>> | undefined;
  readonly aliases?: readonly string[] | undefined;
  readonly lngLat: LngLat;
  readonly kind?: string | undefined;
  /** Id or name of a group of places. */
  readonly group?: string | undefined;
  readonly source?: string | undefined;
  readonly precision?: string | undefined;
  /** ISO 3166-1 alpha-2, or anything else, which is let be. */
  readonly country?: string | undefined;
  /** What else the file says of it, as plain text. */
  readonly note?: string | undefined;
  /** A position at 0, 0 is meant: its file gives source and precision, or names it by an address. */
  readonly isZeroMeant?: boolean | undefined;
}

/** What reading needs beside the file. */
export interface PlaceReading {
  readonly places: PlaceList;
  readonly skips: SkipList;
  /** How a feature is named in the list of what was left out, by its index; where it is left open, by its JSON pointer. */
  readonly nameOf?: (index: number) => string;
  readonly tell?: (progress: ImportProgress) => void;
  readonly options?: ReadOptions;
  /** Hears which fields may name the places, the one that was taken first. */
  readonly onNames?: (names: readonly string[]) => void;
}

/** Places so far, and the layers that they are of. */
export interface PlaceList {
  /**
   * Adds a place, unless it is at 0, 0 or beyond the bound, which is noted. Returns its id.
   * @param at where in the file, for the list of what was left out or changed
   */
  add(found: FoundPlace, at: string): string | undefined;
  readonly places: readonly Place[];
  /** Whether no further place is taken. */
  isFull(): boolean;
  /** The layers that places are of, at least one; in the order in which they were met. */
  layers(): readonly Layer[];
}

/** More layers than a legend can show are no layers. */
const MAX_LAYERS = 12;

/** Most places that a file may bring: what the map still draws at once. */
export const MAX_PLACES = 100_000;

/** Longest note, in UTF-16 units. */
const MAX_NOTE = 5_000;

/** What the points of a file stand for where it does not say. */
const PRECISION = 'as in the file';

/** An empty list. @param source who is named for coordinates whose file names nobody: the file itself */
export function createPlaceList(source: string, skips: SkipList, takesZero = false): PlaceList {
  const places: Place[] = [];
  const layers = new Map<string, Layer>();
  const ids = createIds();

  const layerOf = (group: string | undefined, at: string): string => {
    const id = group === undefined ? '' : slugOf(group, '');
    if (group === undefined || id === '') return FIRST_LAYER.id;
    if (layers.has(id)) return id;
    if (layers.size === MAX_LAYERS) {
      skips.add('too-many-groups', at);
      return FIRST_LAYER.id;
    }
    layers.set(id, id === FIRST_LAYER.id ? FIRST_LAYER : { id, label: { en: group } });
    return id;
  };

  return {
    places,
    isFull: () => places.length === MAX_PLACES,
    layers: () => {
      const used = new Set(places.map((place) => place.layer));
      const common = used.has(FIRST_LAYER.id) && !layers.has(FIRST_LAYER.id) ? [FIRST_LAYER] : [];
      const all = [...layers.values(), ...common];
      return all.length > 0 ? all : [FIRST_LAYER];
    },
    add(found, at) {
      const { country, kind, lngLat } = found;
      if (lngLat[0] === 0 && lngLat[1] === 0 && !takesZero && found.isZeroMeant !== true) {
        skips.add('at-zero', at);
        return undefined;
      }
      if (places.length === MAX_PLACES) {
        skips.add('too-many-places', at);
        return undefined;
      }
      const name = localizedName(found, places.length + 1);
      const asked = found.id !== undefined && isId(found.id) ? found.id : undefined;
      const id = ids.take(asked ?? slugOf(name.en, `place-${places.length + 1}`));
      if (asked !== undefined && id !== asked) skips.add('repeated-id', at);
      const place: Place = {
        id,
        layer: layerOf(found.group, at),
        kind: kind === undefined || kind === '' ? 'place' : kind,
        name,
        aliases: [...new Set(found.aliases)].filter((alias) => alias !== '' && alias !== name.en),
        lngLat,
        source: found.source || source,
        precision: found.precision || PRECISION,
      };
      const note = found.note?.trim() ?? '';
      if (note.length > MAX_NOTE) skips.add('note-cut', at);
      places.push({
        ...place,
        ...(country !== undefined && /^[A-Z]{2}$/.test(country) ? { country } : {}),
        ...(note === ''
          ? {}
          : { note: note.length > MAX_NOTE ? `${note.slice(0, MAX_NOTE).replace(/\p{Surrogate}$/u, '')}…` : note }),
      });
      return id;
    },
  };
}

/** The English name is the one that the file calls its own where it has no English one. */
function localizedName({ name, names = {} }: FoundPlace, number: number): LocalizedText {
  const { en, ...others } = names;
  const english = name || en || Object.values(names)[0] || `Place ${number}`;
  return { ...others, en: english };
}

/** Ids that are taken: the second of a name is `name-2`. */
export function createIds(): { take(wished: string): string } {
  const taken = new Set<string>();
  const last = new Map<string, number>();
  return {
    take(wished) {
      let id = wished;
      for (let number = (last.get(wished) ?? 1) + 1; taken.has(id); number++) {
        id = `${wished}-${number}`;
        last.set(wished, number);
      }
      taken.add(id);
      return id;
    },
  };
}
