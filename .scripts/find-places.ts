/** Finds the names of places in files of text, for `npm run lesson -- places`. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createSuggest } from '../src/features/author/geoparsing/create-suggest.ts';
import { GAZETTEER_FILES, type GazetteerTexts, parsePlaces } from '../src/features/author/geoparsing/gazetteer.ts';
import type { Candidate, Suggest, Suggestion } from '../src/features/author/geoparsing/suggestion.ts';
import { decodeText } from '../src/features/import/readers/bytes.ts';
import { type CommandOutcome, readOr } from './command-files.ts';
import { projectRoot } from './project.mjs';

/** A line of JSON for each file of `files`, in their order; positions are code points. A file that cannot be read is an error. */
export async function findPlaces(files: readonly string[], folder: string): Promise<CommandOutcome> {
  const suggest = await loadSuggest();
  const lines: string[] = [];
  const errors: string[] = [];
  for (const file of files) {
    const bytes = await readOr(file, folder);
    const text = typeof bytes === 'string' ? bytes : decodeText(bytes);
    if (typeof bytes === 'string') errors.push(bytes);
    else if (typeof text !== 'string') errors.push(`${file}: This is not a text.`);
    else {
      const suggestions = await suggest(text, [], new AbortController().signal);
      lines.push(JSON.stringify({ file, names: suggestions.flatMap(namesOf).sort((a, b) => a.start - b.start) }));
    }
  }
  return { lines, errors, code: errors.length > 0 ? 1 : 0 };
}

function namesOf({ exact, spans, candidates }: Suggestion) {
  const written = candidates.map(candidateOf);
  return spans.map(({ start, end, sense = 'place' }) => ({ exact, start, end, sense, candidates: written }));
}

const candidateOf = ({ name, kind, country, lngLat, bbox }: Candidate) => ({
  name,
  kind,
  country,
  lngLat,
  ...(bbox && { bbox }),
});

async function loadSuggest(): Promise<Suggest> {
  const texts: Partial<Record<keyof GazetteerTexts, string>> = {};
  for (const name of GAZETTEER_FILES) {
    const packed = await readFile(path.join(projectRoot, 'geodata', 'gazetteer', `${name}.tsv.gzip`));
    texts[name] = gunzipSync(packed).toString('utf8');
  }
  return createSuggest(parsePlaces(texts as GazetteerTexts), async () => undefined);
}
