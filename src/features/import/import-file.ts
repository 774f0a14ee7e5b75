/** Reads one file or several together, and stores what they bring as a draft. */
import type { Draft } from '../../domain/draft.ts';
import { draftOfPlaces } from '../../domain/draft-article.ts';
import type { DraftsPort } from '../../state/ports.ts';
import {
  cannotOpen,
  type Imported,
  type ImportFailure,
  type ImportOutcome,
  type ImportProgress,
  type OpenedFile,
  type ReadOptions,
  type Skipped,
} from './imported.ts';
import { readFile } from './readers/read-file.ts';

/** What was chosen beside the first file. */
export interface FurtherChoice {
  /** Files that were chosen together with it. */
  readonly further?: readonly File[];
  readonly options?: ReadOptions;
}

/**
 * Only a summary comes back: a draft of 100,000 places stays where it was read. Rejects with the signal's reason where it is aborted before
 * it is stored.
 */
export async function importFile(
  file: File,
  drafts: Pick<DraftsPort, 'save'>,
  tell: (progress: ImportProgress) => void,
  signal: AbortSignal,
  { further = [], options = {} }: FurtherChoice = {},
): Promise<OpenedFile | ImportFailure> {
  const outcomes: [name: string, outcome: ImportOutcome][] = [];
  for (const each of [file, ...further]) {
    outcomes.push([each.name, await readFile({ name: each.name, content: each }, tell, signal, options)]);
  }
  signal.throwIfAborted();
  const outcome = joinOutcomes(outcomes);
  if (!outcome.ok) return outcome;
  const { kind, draft, skipped, nameFields } = outcome.value;
  try {
    const key = await drafts.save(draft);
    return {
      ok: true,
      kind,
      title: draft.title,
      places: draft.places.length,
      passages: draft.passages.length,
      skipped,
      key,
      ...(nameFields === undefined ? {} : { nameFields }),
    };
  } catch (error) {
    console.error(error);
    return cannotOpen('not-kept');
  }
}

/** One draft of several files: the places of all, and the first article. What does not go with them is told by its name. */
function joinOutcomes(outcomes: readonly (readonly [name: string, outcome: ImportOutcome])[]): ImportOutcome {
  const [only] = outcomes;
  if (only !== undefined && outcomes.length === 1) return only[1];
  const skipped: Skipped[] = [];
  const read: Imported[] = [];
  const unread: string[] = [];
  for (const [name, outcome] of outcomes) {
    const found = outcome.ok ? outcome.value : undefined;
    const isFirst = read.length === 0;
    const goesAlong =
      found?.kind === 'places' || (found?.kind === 'text' && !read.some(({ draft }) => draft.text !== ''));
    if (found === undefined || !(isFirst || (goesAlong && read[0]?.kind !== 'lesson'))) unread.push(name);
    else {
      read.push(found);
      for (const each of found.skipped) skipped.push({ ...each, file: name });
    }
  }
  const [first, ...others] = read;
  if (first === undefined) return only?.[1] ?? cannotOpen('empty-file');
  if (unread.length > 0) {
    skipped.push({ code: 'files-not-read', count: unread.length, where: 'feature', first: '', names: unread });
  }
  const draft = others.reduce((sofar, { draft: next }) => joined(sofar, next), first.draft);
  return { ok: true, value: { kind: first.kind, format: first.format, draft, skipped } };
}

function joined(one: Draft, other: Draft): Draft {
  const [article, places] = one.text === '' && other.text !== '' ? [other, one] : [one, other];
  const layers = new Map([...article.layers, ...places.layers].map((layer) => [layer.id, layer]));
  const used = new Set([...article.places, ...places.places].map(({ layer }) => layer));
  const needed = [...layers.values()].filter(({ id }) => used.has(id));
  const all = draftOfPlaces(
    [...article.places, ...places.places],
    article.title,
    needed.length > 0 ? needed : undefined,
  );
  return { ...article, layers: all.layers, places: all.places };
}
