/** Files packed with gzip, however a host serves them. */
import { expect, test } from 'vitest';
import { readPacked } from '../../../src/platform/files.ts';

const never = new AbortController().signal;
const WORDS = 'Suva\tसुवा\n';

async function packed(text: string): Promise<Blob> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Response(stream).blob();
}

test('a packed file is unpacked, and one that the browser has unpacked already is taken as it is', async () => {
  for (const blob of [await packed(WORDS), new Blob([WORDS])]) {
    const url = URL.createObjectURL(blob);
    expect(await readPacked(url, never)).toBe(WORDS);
    URL.revokeObjectURL(url);
  }
});

test('an empty file is an empty text', async () => {
  expect(await readPacked(URL.createObjectURL(new Blob([])), never)).toBe('');
});

test('what is not there, and what is not wanted any more, is refused', async () => {
  await expect(readPacked('/not-there.gzip', never)).rejects.toThrow();
  const reason = new Error('not wanted');
  await expect(readPacked(URL.createObjectURL(new Blob([WORDS])), AbortSignal.abort(reason))).rejects.toThrow(
    'not wanted',
  );
});
