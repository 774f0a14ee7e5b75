/** The Save dialog: what is given away under which name, and what is said where there is nothing to give. */
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { failure, success } from '../../../../src/domain/result.ts';
import type { MapPicture } from '../../../../src/state/paper-scene.ts';
import type { SavePort } from '../../../../src/state/ports.ts';
import type { AppServices } from '../../../../src/ui/shared/services.ts';
import { NO_PAPER } from '../../../../src/ui/shared/services.ts';
import { LESSON, mountApp } from '../../ui/mount-app.tsx';

const dialog = page.getByRole('dialog', { name: 'Save this lesson as a file' });
const TEXT = '{"a lesson": 1}\n';

interface Given {
  readonly name: string;
  readonly type: string;
  readonly content: string | Blob;
}

async function openDialog(save: Partial<SavePort> = {}, services: Partial<AppServices> = {}): Promise<Given[]> {
  const given: Given[] = [];
  mountApp({
    services: {
      save: { lesson: async () => success({ lesson: LESSON, text: TEXT }), oneFile: null, ...save },
      download: (name, type, content) => void given.push({ name, type, content }),
      ...services,
    },
  });
  await page.getByRole('button', { name: 'Save…' }).click();
  return given;
}

/** A map of 200 by 100 CSS pixels, twice as sharp. */
function picture(pitch = 0): MapPicture {
  const canvas = document.createElement('canvas');
  canvas.width = 400;
  canvas.height = 200;
  const context = canvas.getContext('2d');
  if (context) {
    context.fillStyle = '#00f';
    context.fillRect(0, 0, 400, 200);
  }
  return { canvas, width: 200, height: 100, camera: { center: [35, 34], zoom: 6, bearing: 0, pitch } };
}

test('the lesson goes out as its file is', async () => {
  const given = await openDialog();
  await dialog.getByRole('button', { name: 'Lesson (GeoJSON)' }).click();
  await expect.element(dialog.getByRole('status')).toHaveTextContent('made.geojson is in your downloads.');
  expect(given).toEqual([{ name: 'made.geojson', type: 'application/geo+json', content: TEXT }]);
});

test('places and passages go out in the formats of other tools', async () => {
  const given = await openDialog();
  await dialog.getByRole('button', { name: 'Places (CSV)' }).click();
  await dialog.getByRole('button', { name: 'Passages (JSON-LD)' }).click();
  await expect.poll(() => given.map(({ name }) => name)).toEqual(['made-places.csv', 'made-passages.jsonld']);
  expect(given[0]?.content).toContain('tartous,Tartous,طرطوس,Тартус,bases,naval-base,34.915,35.874,SY');
  expect(JSON.parse(String(given[1]?.content)).type).toBe('AnnotationCollection');
});

test('the map goes out with its scale and whose data it is below it', async () => {
  const given = await openDialog(
    {},
    { paper: { ...NO_PAPER, screen: () => ({ width: 200, height: 100 }), now: () => picture() } },
  );
  await dialog.getByRole('button', { name: 'Map (PNG)' }).click();
  await expect.poll(() => given.map(({ name }) => name)).toEqual(['made-map.png']);
  const image = await createImageBitmap(given[0]?.content as Blob);
  expect(image.width).toBe(400);
  expect(image.height).toBeGreaterThan(260);
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0);
  const pixels = (x: number, y: number, width: number, height: number) =>
    context?.getImageData(x, y, width, height).data ?? [];
  expect([...pixels(5, 195, 1, 1)]).toEqual([0, 0, 255, 255]);
  // Below the map there is white paper with letters at the left and a bar at the right.
  const isInked = (data: ArrayLike<number>) => Array.from(data).some((value, index) => index % 4 === 0 && value < 120);
  expect([...pixels(1, image.height - 2, 1, 1)]).toEqual([255, 255, 255, 255]);
  expect(isInked(pixels(0, 202, 200, image.height - 204))).toBe(true);
  expect(isInked(pixels(300, 202, 100, 80))).toBe(true);
});

test('without a map there is none to save, and that is said', async () => {
  await openDialog();
  const button = dialog.getByRole('button', { name: 'Map (PNG)' });
  await expect.element(button).toBeDisabled();
  await expect.element(button).toHaveAccessibleDescription('No map is shown, so there is nothing to save.');
});

test('one page is offered where one can be made', async () => {
  await openDialog();
  await expect.element(dialog.getByRole('button', { name: 'Places (CSV)' })).toBeVisible();
  await expect.element(dialog.getByRole('button', { name: 'One page (HTML)' })).not.toBeInTheDocument();
});

test('and holds the lesson’s file', async () => {
  const given = await openDialog({ oneFile: async ({ lessonText }) => new Blob([`<html>${lessonText}`]) });
  await dialog.getByRole('button', { name: 'One page (HTML)' }).click();
  await expect.poll(() => given.map(({ name }) => name)).toEqual(['made.html']);
  expect(await new Response(given[0]?.content).text()).toBe(`<html>${TEXT}`);
});

test('one that fails is said, and is no file', async () => {
  const given = await openDialog({ oneFile: () => Promise.reject(new Error('no')) });
  await dialog.getByRole('button', { name: 'One page (HTML)' }).click();
  await expect.element(dialog.getByRole('alert')).toHaveTextContent('no file was written');
  expect(given).toEqual([]);
});

test('what is no whole lesson yet is told what it lacks', async () => {
  await openDialog({ lesson: async () => failure([{ pointer: '/features', code: 'empty', params: {} }]) });
  await expect.element(dialog.getByRole('list', { name: 'Faults' })).toHaveTextContent('At /features');
  await expect.element(dialog.getByRole('button', { name: 'Lesson (GeoJSON)' })).not.toBeInTheDocument();
});
