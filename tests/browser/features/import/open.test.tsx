/** The Open dialog, and files that are dropped on the page. */
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { newDraft } from '../../../../src/domain/draft-article.ts';
import { createImportModel } from '../../../../src/features/import/import.model.ts';
import {
  cannotOpen,
  type FileImportPort,
  type ImportProgress,
  type OpenedFile,
} from '../../../../src/features/import/imported.ts';
import type { AppState } from '../../../../src/state/app-state.ts';
import type { DraftsPort } from '../../../../src/state/ports.ts';
import { fakeDrafts } from '../../../support/drafts.ts';
import { mountApp, type TestApp } from '../../ui/mount-app.tsx';

const OPENED: OpenedFile = { ok: true, kind: 'places', title: 'A', places: 2, passages: 0, skipped: [], key: 'a' };
const LESSON = { id: 'second', title: 'A second', language: 'en', headline: 'H', publisher: 'A paper', places: 3 };

const dialog = page.getByRole('dialog', { name: 'Open a lesson' });

interface Parts {
  readonly open?: FileImportPort['open'];
  readonly drafts?: DraftsPort;
}

interface OpenApp extends TestApp {
  /** What was read, by name. */
  readonly read: string[];
  readonly went: string[];
}

function mountWith({ open = async () => OPENED, drafts = fakeDrafts() }: Parts = {}): OpenApp {
  const read: string[] = [];
  const went: string[] = [];
  const files: FileImportPort = {
    open(file, ...rest) {
      read.push(file.name);
      return open(file, ...rest);
    },
  };
  const opening = (appState: AppState) =>
    createImportModel({ appState, files, drafts, lessons: [LESSON], go: (url) => went.push(url) });
  return { ...mountApp({ opening }), read, went };
}

async function openDialog(): Promise<void> {
  await page.getByRole('button', { name: 'Open…' }).click();
  await expect.element(dialog.getByRole('heading', { name: 'A file' })).toBeVisible();
}

/** As if a person had chosen a file in the browser's own dialog. */
function choose(name: string): void {
  const field = dialog.element().querySelector<HTMLInputElement>('input[type="file"]');
  if (!field) throw new Error('no field');
  field.files = transferOf(name).files;
  field.dispatchEvent(new Event('change'));
}

function transferOf(name: string): DataTransfer {
  const transfer = new DataTransfer();
  transfer.items.add(new File(['x'], name));
  return transfer;
}

/** As if a file were dragged over an element. */
function drag(type: 'dragenter' | 'dragover' | 'drop', target: Element = document.body): DragEvent {
  const event = new DragEvent(type, { dataTransfer: transferOf('dropped.txt'), bubbles: true, cancelable: true });
  target.dispatchEvent(event);
  return event;
}

/** Holds a file over the page until the page says what it would do with it: it begins to listen a moment after it is there. */
async function hold(): Promise<void> {
  const said = page.getByText('Drop the file to open it');
  await expect
    .poll(() => {
      drag('dragenter');
      return said.query();
    })
    .not.toBeNull();
}

describe('what can be opened', () => {
  test('the lessons of the page are links', async () => {
    mountWith();
    await openDialog();
    const link = dialog.getByRole('list', { name: 'Lessons' }).getByRole('link', { name: 'A second' });
    await expect.element(link).toHaveAttribute('href', '?lesson=second');
    await expect.element(dialog.getByText('A paper · 3 places')).toBeVisible();
  });

  test('drafts are links, and go only after a second press', async () => {
    const drafts = fakeDrafts();
    await drafts.save({ ...newDraft(), id: 'mine', title: 'My draft' });
    await drafts.save({ ...newDraft(), id: 'other', title: 'Another' });
    mountWith({ drafts });
    await openDialog();
    const link = dialog.getByRole('link', { name: 'My draft' });
    await expect.element(link).toHaveAttribute('href', '?draft=mine&view=author');
    await dialog.getByRole('button', { name: 'Delete “My draft”' }).click();
    await expect.element(dialog.getByRole('button', { name: 'Keep it' })).toHaveFocus();
    expect(drafts.kept.size).toBe(2);
    await dialog.getByRole('button', { name: 'Delete for good' }).click();
    await expect.element(link).not.toBeInTheDocument();
    expect([...drafts.kept.keys()]).toEqual(['other']);
    await expect.element(dialog.getByRole('heading', { name: 'Drafts on this machine' })).toHaveFocus();
  });

  test('a browser that keeps none is said to', async () => {
    const no = () => Promise.reject(new DOMException('no', 'SecurityError'));
    const { went } = mountWith({ drafts: { list: no, save: no, remove: no } });
    await openDialog();
    await expect.element(dialog.getByText('This browser keeps no drafts for this page.')).toBeVisible();
    await dialog.getByRole('button', { name: 'Make a new lesson' }).click();
    await expect.element(dialog.getByRole('alert')).toHaveTextContent('a new lesson cannot be begun here');
    expect(went).toEqual([]);
  });

  test('a new lesson is gone to', async () => {
    const { went } = mountWith();
    await openDialog();
    await dialog.getByRole('button', { name: 'Make a new lesson' }).click();
    await expect.poll(() => went).toEqual(['?draft=new-lesson&view=author']);
  });
});

describe('a file', () => {
  test('that is chosen is read and gone to', async () => {
    const { read, went } = mountWith();
    await openDialog();
    choose('places.csv');
    await expect.poll(() => went).toEqual(['?draft=a&view=author']);
    expect(read).toEqual(['places.csv']);
  });

  test('shows how far it is, and is given up by a press', async () => {
    let tell = (_: ImportProgress): void => {};
    let aborted = false;
    mountWith({
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
    await openDialog();
    choose('large.geojson');
    const bar = dialog.getByRole('progressbar', { name: 'Reading “large.geojson”' });
    await expect.element(bar).not.toHaveAttribute('value');
    tell({ stage: 'bytes', done: 1, total: 2 });
    await expect.element(bar).toHaveAttribute('value', '0.25');
    tell({ stage: 'features', done: 1, total: 2 });
    await expect.element(bar).toHaveAttribute('value', '0.75');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await expect.element(bar).not.toBeInTheDocument();
    expect(aborted).toBe(true);
  });

  test('is given up when the dialog is closed', async () => {
    let aborted = false;
    mountWith({
      open: (_file, _tell, signal) => {
        signal.addEventListener('abort', () => {
          aborted = true;
        });
        return new Promise(() => {});
      },
    });
    await openDialog();
    choose('large.geojson');
    await expect.element(dialog.getByRole('progressbar')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => aborted).toBe(true);
    await expect.element(page.getByRole('button', { name: 'Open…' })).toHaveFocus();
  });

  test('that is a lesson with faults has each told with its pointer', async () => {
    mountWith({
      open: async () =>
        cannotOpen(
          'has-faults',
          { count: '1' },
          { problems: [{ pointer: '/lesson/title', code: 'empty', params: {} }] },
        ),
    });
    await openDialog();
    choose('faulty.geojson');
    await expect.element(dialog.getByRole('alert')).toHaveTextContent('“faulty.geojson” cannot be opened');
    await expect.element(dialog.getByRole('alert')).toHaveTextContent('Nothing was changed.');
    const fault = dialog.getByRole('list', { name: 'Faults' }).getByRole('listitem');
    await expect.element(fault).toHaveTextContent('At /lesson/title');
  });

  test('of which something is left out says what and where, and waits', async () => {
    const skipped = [
      { code: 'not-a-point', count: 3, where: 'pointer', first: '/features/7' },
      { code: 'no-position', count: 1, where: 'row', first: '4' },
    ] as const;
    const { went } = mountWith({ open: async () => ({ ...OPENED, skipped }) });
    await openDialog();
    choose('places.geojson');
    const way = dialog.getByRole('link', { name: 'Go on with the draft' });
    await expect.element(way).toHaveFocus();
    await expect.element(way).toHaveAttribute('href', '?draft=a&view=author');
    await expect
      .element(dialog.getByText('3 lines and areas were left out'))
      .toHaveTextContent('The first is at /features/7');
    await expect.element(dialog.getByText('1 entry has no coordinates')).toHaveTextContent('The first is in row 4.');
    expect(went).toEqual([]);
  });
});

describe('a file that is dragged over the page', () => {
  test('is said to be opened when it is dropped, and is', async () => {
    const { read } = mountWith({ open: async () => cannotOpen('pdf') });
    await hold();
    expect(drag('dragover').defaultPrevented).toBe(true);
    expect(drag('drop').defaultPrevented).toBe(true);
    await expect.element(dialog.getByRole('alert')).toHaveTextContent('This is a PDF.');
    await expect.element(page.getByText('Drop the file to open it')).not.toBeInTheDocument();
    expect(read).toEqual(['dropped.txt']);
  });

  test('is left to a part of the page that takes it', async () => {
    const { read, container } = mountWith();
    const taker = document.createElement('div');
    taker.addEventListener('drop', (event) => event.preventDefault());
    container.append(taker);
    await hold();
    drag('drop', taker);
    await expect.element(dialog).not.toBeInTheDocument();
    expect(read).toEqual([]);
  });

  test('is left to the page around an embedded map', async () => {
    mountApp({ url: '?embed' });
    // What the tests before have left listens a moment longer than they last.
    await expect.poll(() => drag('dragover').defaultPrevented).toBe(false);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(drag('dragover').defaultPrevented).toBe(false);
  });
});
