import { describe, expect, it } from 'vitest';
import { createImportModel, type ImportModel } from '../../../../src/features/import/import.model.ts';
import { importFile } from '../../../../src/features/import/import-file.ts';
import {
  cannotOpen,
  type FileImportPort,
  type ImportProgress,
  type OpenedFile,
} from '../../../../src/features/import/imported.ts';
import type { DraftsPort } from '../../../../src/state/ports.ts';
import { lessonText } from '../../../support/article.ts';
import { makeAtlas } from '../../../support/atlases.ts';
import { fakeDrafts } from '../../../support/drafts.ts';

const OPENED: OpenedFile = { ok: true, kind: 'places', title: 'A', places: 2, passages: 0, skipped: [], key: 'k 1' };
const SKIPPED = [{ code: 'not-a-point', count: 1, where: 'pointer', first: '/features/0' }] as const;

interface Opened {
  readonly model: ImportModel;
  readonly went: string[];
  readonly drafts: DraftsPort;
}

function open(files: FileImportPort, { url = '', drafts = fakeDrafts() as DraftsPort } = {}): Opened {
  const { appState } = makeAtlas({ url });
  appState.urlState.read();
  const went: string[] = [];
  return {
    model: createImportModel({ appState, files, drafts, lessons: [], go: (to) => went.push(to) }),
    went,
    drafts,
  };
}

const file = (text = 'x', name = 'a.txt'): File => new File([text], name);
const refusing: DraftsPort = {
  list: () => Promise.reject(new Error('no')),
  save: () => Promise.reject(new Error('full')),
  remove: () => Promise.reject(new Error('no')),
};

describe('a file', () => {
  it('that is read whole becomes a draft, and the page goes to the author’s view of it', async () => {
    const { model, went } = open({ open: async () => OPENED }, { url: '?lang=ru' });
    await model.read(file());
    expect(went).toEqual(['?draft=k%201&view=author&lang=ru']);
  });

  it('that is a lesson is shown', async () => {
    const { model, went } = open({ open: async () => ({ ...OPENED, kind: 'lesson' }) });
    await model.read(file());
    expect(went).toEqual(['?draft=k%201']);
  });

  it('of which something was left out is told first', async () => {
    const { model, went } = open({ open: async () => ({ ...OPENED, skipped: SKIPPED }) });
    await model.read(file());
    expect(went).toEqual([]);
    expect(model.state.value).toMatchObject({ type: 'opened', opening: { draft: 'k 1', author: true } });
  });

  it('that is refused is told, and nothing else happens', async () => {
    const { model, went } = open({ open: async () => cannotOpen('pdf') });
    await model.read(file());
    expect(model.state.value).toMatchObject({ type: 'refused', name: 'a.txt', failure: { fault: { code: 'pdf' } } });
    expect(went).toEqual([]);
  });

  it('says how far it is read, until it is given up', async () => {
    let tell = (_: ImportProgress): void => {};
    let aborted = false;
    const { model, went } = open({
      open: (_file, hear, signal) => {
        tell = hear;
        return new Promise((_, reject) => {
          signal.addEventListener('abort', () => {
            aborted = true;
            reject(signal.reason);
          });
        });
      },
    });
    const reading = model.read(file());
    tell({ stage: 'bytes', done: 1, total: 2 });
    expect(model.state.value).toMatchObject({ type: 'reading', progress: { done: 1 } });
    model.cancel();
    await reading;
    tell({ stage: 'bytes', done: 2, total: 2 });
    expect([aborted, model.state.value.type, went]).toEqual([true, 'idle', []]);
  });

  it('is given up for the next one', async () => {
    const answers: ((value: OpenedFile) => void)[] = [];
    const { model, went } = open({ open: () => new Promise((resolve) => answers.push(resolve)) });
    const first = model.read(file('x', 'first.txt'));
    const second = model.read(file('x', 'second.txt'));
    answers[1]?.({ ...OPENED, key: 'second' });
    answers[0]?.({ ...OPENED, key: 'first' });
    await Promise.all([first, second]);
    expect(went).toEqual(['?draft=second&view=author']);
  });

  it('that breaks the program is passed on to the reporter', async () => {
    const { model } = open({ open: () => Promise.reject(new Error('a bug')) });
    await expect(model.read(file())).rejects.toThrow('a bug');
    expect(model.state.value.type).toBe('idle');
  });
});

describe('several files and a second reading', () => {
  const quiet = (): void => {};
  const never = new AbortController().signal;
  const first = file('name,lat,lon\nA,34.9,35.9\n', 'first.csv');
  const second = file('name,lat,lon\nB,33.5,36.3\n', 'second.csv');

  it('places of several files become one draft, with the article among them', async () => {
    const drafts = fakeDrafts();
    const article = file('Ships left port.\n\nThey sailed at noon.', 'article.txt');
    const opened = await importFile(first, drafts, quiet, never, { further: [second, article] });
    expect(opened).toMatchObject({ ok: true, places: 2, skipped: [] });
    const draft = drafts.kept.get(opened.ok ? opened.key : '');
    expect(draft?.places.map(({ name }) => name.en)).toEqual(['A', 'B']);
    expect(draft?.text).toBe('Ships left port.\n\nThey sailed at noon.');
  });

  it('what does not go with the others is told by its name', async () => {
    const lesson = file(lessonText, 'lesson.geojson');
    const broken = file('%PDF', 'talk.pdf');
    const opened = await importFile(first, fakeDrafts(), quiet, never, { further: [lesson, broken, second] });
    expect(opened).toMatchObject({
      places: 2,
      skipped: [{ code: 'files-not-read', count: 2, names: ['lesson.geojson', 'talk.pdf'] }],
    });
  });

  it('a second reading takes the place of the first draft', async () => {
    const drafts = fakeDrafts();
    const { model } = open(
      { open: (one, tell, signal, choice) => importFile(one, drafts, tell, signal, choice) },
      { drafts },
    );
    await model.read(file('city,town,lat,lon\nOne,Two,34.9,35.9\nThree,Four,0,0\n', 'a.csv'));
    expect(model.state.value).toMatchObject({ type: 'opened', opened: { places: 1 } });
    await model.readAgain({ atZero: true });
    await model.readAgain({ name: 'town' });
    expect(model.state.value).toMatchObject({ type: 'opened', opened: { places: 2 } });
    expect([...drafts.kept.values()].map(({ places }) => places.map(({ name }) => name.en))).toEqual([['Two', 'Four']]);
  });
});

describe('a new lesson', () => {
  it('is kept, and gone to', async () => {
    const { model, went, drafts } = open({ open: async () => OPENED });
    await model.make();
    const [entry] = await drafts.list();
    expect(went).toEqual([`?draft=${entry?.key}&view=author`]);
  });

  it('that the browser does not keep is told', async () => {
    const { model, went } = open({ open: async () => OPENED }, { drafts: refusing });
    await model.make();
    expect([model.state.value.type, went]).toEqual(['not-made', []]);
  });
});

describe('the drafts of this machine', () => {
  it('are waited for, listed, and taken out', async () => {
    const { model, drafts } = open({ open: async () => OPENED });
    expect(model.drafts.value).toBe('waiting');
    await model.make();
    await model.refresh();
    const [entry] = await drafts.list();
    expect(model.drafts.value).toEqual([entry]);
    await model.remove(entry?.key ?? '');
    expect(model.drafts.value).toEqual([]);
  });

  it('that are not to be had are told', async () => {
    const { model } = open({ open: async () => OPENED }, { drafts: refusing });
    await model.refresh();
    expect(model.drafts.value).toBe('refused');
  });
});

describe('reading and keeping in one', () => {
  const never = new AbortController().signal;
  const quiet = (): void => {};

  it('keeps the draft and gives a summary', async () => {
    const drafts = fakeDrafts();
    const opened = await importFile(file(lessonText, 'a.geojson'), drafts, quiet, never);
    expect(opened).toMatchObject({ ok: true, kind: 'lesson', places: 4, skipped: [] });
    expect(drafts.kept.get(opened.ok ? opened.key : '')?.id).toBe('moscow-visit');
  });

  it('never writes over another draft', async () => {
    const drafts = fakeDrafts();
    const keys = [];
    for (const _ of [1, 2]) {
      const opened = await importFile(file(lessonText), drafts, quiet, never);
      keys.push(opened.ok && opened.key);
    }
    expect(new Set(keys).size).toBe(2);
    expect(drafts.kept.size).toBe(2);
  });

  it('says where there is no room', async () => {
    const outcome = await importFile(file('Text.'), refusing, quiet, never);
    expect(outcome).toMatchObject({ ok: false, fault: { code: 'not-kept' } });
  });

  it('keeps nothing that was given up', async () => {
    const drafts = fakeDrafts();
    const stopping = new AbortController();
    const reading = importFile(file('Text.'), drafts, () => stopping.abort(new Error('no more')), stopping.signal);
    await expect(reading).rejects.toThrow('no more');
    expect(drafts.kept.size).toBe(0);
  });
});
