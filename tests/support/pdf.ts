/** Reads a PDF back: its pages, their words, and every picture with its pixels and how finely it is printed. */
import { extractImages, getDocumentProxy, getResolvedPDFJS } from 'unpdf';

/** PDF.js moves buffers by a method that Node has from version 21 on. A copy does as well. */
if (!('transferToFixedLength' in ArrayBuffer.prototype)) {
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    value(this: ArrayBuffer, length = this.byteLength) {
      return this.slice(0, length);
    },
  });
}

/** A picture on a page. */
export interface PdfImage {
  readonly width: number;
  readonly height: number;
  /** Pixels to the inch of paper, across. */
  readonly dotsPerInch: number;
  /** Where it stands, millimetres from the left and the bottom of the page. */
  readonly box: { readonly left: number; readonly bottom: number; readonly right: number; readonly top: number };
  /** Share of its pixels, 0…1, that have the commonest colour: 1 for a blank picture. */
  readonly commonest: number;
}

/** A page; sizes in millimetres. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly text: string;
  readonly images: readonly PdfImage[];
}

type Matrix = readonly [number, number, number, number, number, number];
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
const MILLIMETRES_PER_POINT = 25.4 / 72;

/** All pages of a PDF, in order. */
export async function readPdf(bytes: Uint8Array): Promise<readonly PdfPage[]> {
  const { OPS } = await getResolvedPDFJS();
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('');
    const { fnArray, argsArray } = await page.getOperatorList();
    const placed = placements(fnArray, argsArray, OPS);
    const images = placed.length === 0 ? [] : await extractImages(document, number);
    pages.push({
      width: width * MILLIMETRES_PER_POINT,
      height: height * MILLIMETRES_PER_POINT,
      text: text.replace(/\s+/g, ' '),
      images: images.flatMap((image, index): PdfImage[] => {
        const matrix = placed[index];
        if (!matrix) return [];
        const [across, , , up, left, bottom] = matrix.map(
          (value) => value * MILLIMETRES_PER_POINT,
        ) as unknown as Matrix;
        return [
          {
            width: image.width,
            height: image.height,
            dotsPerInch: image.width / (Math.abs(across) / 25.4),
            box: {
              left: Math.min(left, left + across),
              right: Math.max(left, left + across),
              bottom: Math.min(bottom, bottom + up),
              top: Math.max(bottom, bottom + up),
            },
            commonest: commonestShare(image.data, image.channels),
          },
        ];
      }),
    });
  }
  return pages;
}

/** The matrix of every picture in the order in which they are painted: it maps the unit square to points of the page. */
function placements(
  operators: readonly number[],
  args: readonly unknown[],
  OPS: Readonly<Record<string, number>>,
): Matrix[] {
  const found: Matrix[] = [];
  const stack: Matrix[] = [];
  let current = IDENTITY;
  for (const [index, operator] of operators.entries()) {
    if (operator === OPS['save']) stack.push(current);
    if (operator === OPS['restore']) current = stack.pop() ?? IDENTITY;
    if (operator === OPS['transform']) current = multiply(current, args[index] as Matrix);
    if (operator === OPS['paintImageXObject']) found.push(current);
  }
  return found;
}

function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function commonestShare(data: Uint8ClampedArray | Uint8Array, channels: number): number {
  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += channels) {
    const colour = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return Math.max(...counts.values()) / (data.length / channels);
}
