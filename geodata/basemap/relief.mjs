/** Shades the hills: raster tiles that are transparent where the ground is flat and dark where it turns away from the light. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { ELEVATION_SIZE } from './extract/elevation.mjs';

const MAX_ZOOM = 4;
const TILE_PIXELS = 256;
/** Light from the north-west, as on every relief map: from elsewhere hills are seen as hollows. */
const LIGHT = { x: -Math.SQRT1_2, y: -Math.SQRT1_2 };
/** How dark the steepest slope is, 0…255, and how soon that is reached. */
const DARKEST = 112;
const STEEPNESS = 9;
/** Slopes below this are the noise of the picture, and few levels of shade compress where many do not. */
const NOISE = 14;
const LEVEL = 14;

/** Elevation of the world as grey values, row by row from the north-west. */
async function readElevation() {
  const path = join(dirname(fileURLToPath(import.meta.url)), 'sources', 'elevation.webp');
  return new Uint8Array(await sharp(path).extractChannel(0).raw().toBuffer());
}

/** Bilinear value at a position in degrees; the picture goes round the world. */
function sample(grey, longitude, latitude) {
  const { width, height } = ELEVATION_SIZE;
  const x = ((longitude + 180) / 360) * width - 0.5;
  const y = Math.min(Math.max(((90 - latitude) / 180) * height - 0.5, 0), height - 1.001);
  const left = Math.floor(x);
  const top = Math.floor(y);
  const at = (column, row) => grey[row * width + (((column % width) + width) % width)];
  const across = x - left;
  const down = y - top;
  const upper = at(left, top) * (1 - across) + at(left + 1, top) * across;
  const lower = at(left, top + 1) * (1 - across) + at(left + 1, top + 1) * across;
  return upper * (1 - down) + lower * down;
}

const latitudeAt = (y) => (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;

/** Opacity of the shade of each pixel of a tile. */
function shade(grey, zoom, column, row) {
  const side = TILE_PIXELS * 2 ** zoom;
  const step = 360 / ELEVATION_SIZE.width;
  const pixels = Buffer.alloc(TILE_PIXELS * TILE_PIXELS * 4);
  for (let y = 0; y < TILE_PIXELS; y++) {
    const latitude = latitudeAt((row * TILE_PIXELS + y + 0.5) / side);
    for (let x = 0; x < TILE_PIXELS; x++) {
      const longitude = ((column * TILE_PIXELS + x + 0.5) / side) * 360 - 180;
      const eastward = sample(grey, longitude + step, latitude) - sample(grey, longitude - step, latitude);
      const southward = sample(grey, longitude, latitude - step) - sample(grey, longitude, latitude + step);
      const away = eastward * LIGHT.x + southward * LIGHT.y;
      const opacity = Math.min(Math.max(away * STEEPNESS - NOISE, 0), DARKEST);
      pixels[(y * TILE_PIXELS + x) * 4 + 3] = Math.round(opacity / LEVEL) * LEVEL;
    }
  }
  return pixels;
}

/** All tiles to z4 as WebP, black with an opacity: `{ z, x, y, data }`. */
export async function reliefTiles() {
  const grey = await readElevation();
  const tiles = [];
  for (let z = 0; z <= MAX_ZOOM; z++) {
    for (let x = 0; x < 2 ** z; x++) {
      for (let y = 0; y < 2 ** z; y++) {
        const raw = { width: TILE_PIXELS, height: TILE_PIXELS, channels: 4 };
        const data = await sharp(shade(grey, z, x, y), { raw })
          .webp({ quality: 1, alphaQuality: 100, effort: 4 })
          .toBuffer();
        tiles.push({ z, x, y, data });
      }
    }
  }
  return tiles;
}

export const RELIEF_MAX_ZOOM = MAX_ZOOM;
