/** Draws the pages of a PDF as pictures, with PDF.js in the browser of the pictures. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { type Picture, readPng } from './png-file.ts';
import { pictureBrowser } from './stage.ts';

/** An address that nobody has: what is asked for there comes from here. */
const HOST = 'https://paper.invalid/';

const PDFJS = path.join(path.dirname(createRequire(import.meta.url).resolve('unpdf')), 'pdfjs.mjs');

/** A page that has PDF.js as a global, since what is sent to a browser as text cannot import. */
const PAGE = `<!doctype html><title>Paper</title><script type="module">
import * as pdfjs from './pdfjs.mjs';
window.pdfjs = pdfjs;
</script>`;

declare global {
  interface Window {
    pdfjs: typeof import('unpdf/pdfjs');
  }
}

/** Pixels to the inch: enough to see every line, and A4 is 794 × 1123 pixels. */
const DOTS_PER_INCH = 96;

/** The pages of a PDF, in order, on white. */
export async function drawPages(pdf: Uint8Array): Promise<readonly Picture[]> {
  const context = await (await pictureBrowser()).newContext();
  try {
    const page = await context.newPage();
    const files: Record<string, { body: Buffer; contentType: string }> = {
      '': { body: Buffer.from(PAGE), contentType: 'text/html' },
      'pdfjs.mjs': { body: await readFile(PDFJS), contentType: 'text/javascript' },
      'paper.pdf': { body: Buffer.from(pdf), contentType: 'application/pdf' },
    };
    await page.route(`${HOST}**`, (route) => {
      const file = files[route.request().url().slice(HOST.length)];
      return file ? route.fulfill(file) : route.abort();
    });
    await page.goto(HOST);
    return await drawEach(page);
  } finally {
    await context.close();
  }
}

async function drawEach(page: Page): Promise<Picture[]> {
  const urls = await page.evaluate(
    async ([host, scale]) => {
      const document = await window.pdfjs.getDocument({ url: `${host}paper.pdf` }).promise;
      const drawn: string[] = [];
      for (let number = 1; number <= document.numPages; number += 1) {
        const sheet = await document.getPage(number);
        const viewport = sheet.getViewport({ scale });
        const canvas = Object.assign(window.document.createElement('canvas'), {
          width: Math.round(viewport.width),
          height: Math.round(viewport.height),
        });
        await sheet.render({ canvas, viewport, background: '#fff' }).promise;
        drawn.push(canvas.toDataURL('image/png'));
      }
      return drawn;
    },
    [HOST, DOTS_PER_INCH / 72] as const,
  );
  return urls.map((url) => readPng(Buffer.from(url.slice(url.indexOf(',') + 1), 'base64')));
}
