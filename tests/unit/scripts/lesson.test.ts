/** The real command, in a folder of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { projectRoot } from '../../../.scripts/project.mjs';
import { articleBytes, lessonText } from '../../support/article.ts';
import { changedLesson } from '../../support/made-lesson.ts';

const ARTICLE = 'Ships in Port\n\nThe port waits for Town.\n';

function folderWith(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'lesson-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content);
  return folder;
}

function run(folder: string, ...words: string[]): { code: number | null; out: string[]; errors: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(projectRoot, '.scripts', 'lesson.mjs'), ...words],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: folder },
    },
  );
  return { code: status, out: stdout.split('\n').filter(Boolean), errors: stderr };
}

test('a whole lesson is said to be one, and the exit code is 0', () => {
  const folder = folderWith({ 'a.geojson': lessonText });
  const { code, out, errors } = run(folder, 'check', 'a.geojson');
  expect([code, errors]).toEqual([0, '']);
  expect(out).toEqual([
    expect.stringMatching(/^a\.geojson: a whole lesson with 4 places, \d+ passages and 10 steps\.$/),
  ]);
});

test('each fault is told with its JSON pointer, and the exit code is 1', () => {
  const faulty = changedLesson(({ lesson, features }) => {
    lesson.article.published = 'yesterday';
    if (features[1] && features[0]) features[1].id = features[0].id;
  });
  const { code, out } = run(folderWith({ 'a.geojson': faulty }), 'check', 'a.geojson');
  expect(code).toBe(1);
  expect(out[0]).toBe(
    'a.geojson /lesson/article/published: "yesterday" is not a date; write a day of the calendar as YYYY-MM-DD.',
  );
  expect(out.join('\n')).toContain('a.geojson /features/1/id: The id “tartous” is already used at /features/0');
});

test('a fault of the tour is one, too', () => {
  const file = JSON.parse(lessonText);
  file.lesson.steps[0].places = ['atlantis'];
  const { code, out } = run(folderWith({ 'a.geojson': JSON.stringify(file) }), 'check', 'a.geojson');
  expect([code, out.length]).toEqual([1, 1]);
  expect(out[0]).toContain('a.geojson /lesson/steps/0/places/0: ');
});

test('quotations are looked up in the article', () => {
  const folder = folderWith({ 'a.geojson': lessonText, 'b.txt': ARTICLE });
  const { code, out } = run(folder, 'check', 'a.geojson', 'b.txt');
  expect(code).toBe(1);
  expect(out.join('\n')).toContain('a.geojson /lesson/article/sha256: The digest does not match this text.');
  expect(out.join('\n')).toContain('/lesson/passages/0/target/0/exact: “Syria wants Russia');
});

test.skipIf(articleBytes === undefined)('and are all found in the right one', () => {
  const folder = folderWith({ 'a.geojson': lessonText, 'a.txt': articleBytes ?? '' });
  expect(run(folder, 'check', 'a.geojson', 'a.txt').code).toBe(0);
});

test.each([
  ['a PDF', 'talk.pdf', '%PDF-1.7', 'This is a PDF.'],
  ['places', 'p.geojson', '{"type":"FeatureCollection","features":[]}', undefined],
])('%s is no lesson', (_what, name, content, sentence) => {
  const { code, out, errors } = run(folderWith({ [name]: content }), 'check', name);
  expect(code).toBe(1);
  if (sentence) expect(errors).toContain(sentence);
  else expect(out.join() + errors).not.toBe('');
});

test('a lesson is begun from an article, names what is still to be filled in, and never overwrites', () => {
  const folder = folderWith({ 'article.txt': ARTICLE });
  const { code, out } = run(folder, 'new', 'article.txt');
  expect(code).toBe(0);
  expect(out[0]).toBe('ships-in-port.geojson is begun.');
  expect(out.join('\n')).toContain('ships-in-port.geojson /lesson/article/publisher: This is empty');
  expect(out.join('\n')).toContain('ships-in-port.geojson /features: This is empty');

  const file = path.join(folder, 'ships-in-port.geojson');
  const begun = readFileSync(file, 'utf8');
  const { lesson, features } = JSON.parse(begun);
  Object.assign(lesson.article, { publisher: 'A paper', published: '2026-11-24' });
  const { places: _, ...place } = { places: 0, ...JSON.parse(lessonText).features[0] };
  features.push({ ...place, properties: { ...place.properties, layer: 'places' } });
  writeFileSync(path.join(folder, 'filled.geojson'), JSON.stringify({ type: 'FeatureCollection', lesson, features }));
  expect(run(folder, 'check', 'filled.geojson', 'article.txt')).toMatchObject({ code: 0, errors: '' });

  const again = run(folder, 'new', 'article.txt');
  expect(again.code).toBe(1);
  expect(again.errors).toContain('ships-in-port.geojson is there already');
  expect(readFileSync(file, 'utf8')).toBe(begun);
});

test('places of texts are printed, a line of JSON for each file, in code points', () => {
  const folder = folderWith({ 'a.txt': '𝔸 ferry left Galveston, Texas.', 'b.txt': 'Nobody went anywhere.' });
  const { code, out, errors } = run(folder, 'places', 'a.txt', 'missing.txt', 'b.txt');
  expect(code).toBe(1);
  expect(errors).toContain('missing.txt: There is no such file.');
  const [first, second] = out.map((line) => JSON.parse(line));
  expect(second).toEqual({ file: 'b.txt', names: [] });
  expect(first).toMatchObject({
    file: 'a.txt',
    names: [
      { exact: 'Galveston', start: 13, end: 22, candidates: [{ kind: 'city', country: 'US' }] },
      { exact: 'Texas', start: 24, end: 29, candidates: [{ kind: 'division', bbox: expect.any(Array) }] },
    ],
  });
});

test.each([[[]], [['places']], [['check']], [['mend', 'a.geojson']], [['check', 'a', 'b', 'c']]])(
  '%j is not understood, and how it goes is told',
  (words) => {
    const { code, errors } = run(folderWith({}), ...words);
    expect(code).toBe(2);
    expect(errors).toContain('npm run lesson -- check FILE');
  },
);

test('a file that is not there is named', () => {
  expect(run(folderWith({}), 'check', 'nowhere.geojson')).toMatchObject({
    code: 1,
    errors: expect.stringContaining('nowhere.geojson: There is no such file.'),
  });
});
