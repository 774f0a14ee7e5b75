/** Joins SRTM's grey elevation tiles, as Marble ships them, into one small picture of the world. */
import { join } from 'node:path';
import sharp from 'sharp';

/** Tiles of the level: 16 × 8, each 675 × 675 px; the first row is in the north. */
const LEVEL = { columns: 16, rows: 8, pixels: 675 };

/** Size of the picture that is kept: 1/15° a pixel. */
export const ELEVATION_SIZE = { width: 5400, height: 2700 };

const six = (number) => String(number).padStart(6, '0');

/** Writes the whole world, equirectangular, as lossy grey WebP. @param {string} folder of the level @param {string} path */
export async function writeElevation(folder, path) {
  const { columns, rows, pixels } = LEVEL;
  const tiles = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      tiles.push({
        input: join(folder, six(row), `${six(row)}_${six(column)}.jpg`),
        left: column * pixels,
        top: row * pixels,
      });
    }
  }
  const blank = { width: columns * pixels, height: rows * pixels, channels: 3, background: 'black' };
  const world = await sharp({ create: blank, limitInputPixels: false }).composite(tiles).png().toBuffer();
  await sharp(world, { limitInputPixels: false })
    .resize(ELEVATION_SIZE.width, ELEVATION_SIZE.height)
    .greyscale()
    .webp({ quality: 55 })
    .toFile(path);
}
