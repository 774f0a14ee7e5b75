/** Builds a later version of the app: the same, with every program under another name, as after any change. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { buildForReaders } from './serve-app.ts';

/** The folder of a build whose programs begin with `mark`; it is removed with the test. */
export async function buildVersion(mark: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'dateline-version-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await buildForReaders(folder, {
    rolldownOptions: { output: { banner: `globalThis.datelineVersion = ${JSON.stringify(mark)};` } },
  });
  return folder;
}
