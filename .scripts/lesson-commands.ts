/** What `npm run lesson` does: the app's codec and its English words on files. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { checkArticle } from '../src/codec/lesson/check-article.ts';
import { parseLesson } from '../src/codec/lesson/parse-lesson.ts';
import type { Problem } from '../src/domain/result.ts';
import type { ImportFailure } from '../src/features/import/imported.ts';
import { open } from '../src/features/import/messages/en.ts';
import { decodeText } from '../src/features/import/readers/bytes.ts';
import { readContent } from '../src/features/import/readers/read-file.ts';
import { problems } from '../src/i18n/messages/lesson-problems/en.ts';
import { type CommandOutcome, readOr, wordsOf } from './command-files.ts';
import { findPlaces } from './find-places.ts';
import { startLesson } from './start-lesson.ts';

const USAGE = [
  'npm run lesson -- check FILE [ARTICLE.txt]   tells every fault of a lesson, and of its quotations',
  'npm run lesson -- new ARTICLE.txt [FILE]     begins a lesson from an article’s text',
  'npm run lesson -- places FILE…               prints the names of places in texts, a line of JSON for each file',
];

/** Runs one command. Files are named from `folder`. */
export async function runLessonCommand(words: readonly string[], folder: string): Promise<CommandOutcome> {
  const [command, first, second, ...rest] = words;
  if (command === 'places' && first !== undefined) return findPlaces(words.slice(1), folder);
  if (first === undefined || rest.length > 0) return { lines: [], errors: USAGE, code: 2 };
  if (command === 'check') return check(first, second, folder);
  if (command === 'new') return start(first, second, folder);
  return { lines: [], errors: USAGE, code: 2 };
}

async function check(file: string, articleFile: string | undefined, folder: string): Promise<CommandOutcome> {
  const bytes = await readOr(file, folder);
  if (typeof bytes === 'string') return failed(bytes);
  const kind = readContent(file, bytes);
  if (!kind.ok && kind.problems.length === 0) return failed(`${file}: ${faultOf(kind)}`);
  const text = decodeText(bytes);
  if (typeof text !== 'string') return failed(`${file}: ${faultOf(text)}`);
  const parsed = parseLesson(text);
  if (!parsed.ok) return { lines: parsed.error.map(lineOf(file)), errors: [], code: 1 };
  const { lesson, warnings } = parsed.value;
  const problems = [...warnings];
  if (articleFile !== undefined) {
    const article = await readOr(articleFile, folder);
    if (typeof article === 'string') return failed(article);
    const articleText = decodeText(article);
    if (typeof articleText !== 'string') return failed(`${articleFile}: ${faultOf(articleText)}`);
    problems.push(...checkArticle(lesson, articleText));
  }
  if (problems.length > 0) return { lines: problems.map(lineOf(file)), errors: [], code: 1 };
  const { places, passages, steps } = lesson;
  const whole = `${file}: a whole lesson with ${places.length} places, ${passages.length} passages and ${steps.length} steps`;
  const quoted = articleFile === undefined ? '' : `, all its quotations in ${articleFile}`;
  return { lines: [`${whole}${quoted}.`], errors: [], code: 0 };
}

async function start(articleFile: string, wanted: string | undefined, folder: string): Promise<CommandOutcome> {
  const bytes = await readOr(articleFile, folder);
  if (typeof bytes === 'string') return failed(bytes);
  const article = readContent(articleFile, bytes);
  if (!article.ok) return failed(`${articleFile}: ${faultOf(article)}`);
  const { kind, draft } = article.value;
  if (kind !== 'text') return failed(`${articleFile}: This is not an article’s text, but ${KINDS[kind]}.`);
  const file = wanted ?? `${draft.id}.geojson`;
  const text = startLesson(draft);
  try {
    // `wx`: what is there stays.
    await writeFile(path.resolve(folder, file), text, { flag: 'wx' });
  } catch (error) {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    return failed(
      exists ? `${file} is there already, and stays as it is. Name another file.` : `${file}: ${wordsOf(error)}`,
    );
  }
  const parsed = parseLesson(text);
  const lacking = parsed.ok ? [] : ['Still to be filled in:', ...parsed.error.map(lineOf(file))];
  return { lines: [`${file} is begun.`, ...lacking], errors: [], code: 0 };
}

const KINDS = { lesson: 'a lesson', places: 'places', quotations: 'annotations' } as const;

/** `file /pointer: words`, as compilers have it. */
function lineOf(file: string): (problem: Problem) => string {
  return ({ pointer, code, params }) => `${pointer === '' ? file : `${file} ${pointer}`}: ${problems[code](params)}`;
}

function faultOf({ fault }: ImportFailure): string {
  return open.faults[fault.code](fault.params);
}

function failed(sentence: string): CommandOutcome {
  return { lines: [], errors: [sentence], code: 1 };
}
