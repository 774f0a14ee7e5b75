/** Defines the colours of map and page, light and dark. */
import type { Theme } from '../domain/theme.ts';

/** Colours of one theme, CSS hexadecimal. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly inkSecond: string;
  readonly land: string;
  readonly sea: string;
  /** The sea along the coast. */
  readonly shore: string;
  readonly river: string;
  /** Parks and woods, buildings and roads of a street map. */
  readonly green: string;
  readonly building: string;
  readonly road: string;
  readonly boundary: string;
  readonly countryLabel: string;
  readonly seaLabel: string;
  readonly cityLabel: string;
  readonly cityDot: string;
  /** Halo of labels on land: nearly the colour of land, so that it is not seen as a box. */
  readonly halo: string;
  /** Overlay, measurement, pins and freehand lines: a colour that no layer has. */
  readonly annotation: string;
  /** Colours of the lesson's layers, in order; a seventh layer gets the first again. */
  readonly layers: readonly string[];
  /** Icons on a layer's colour. */
  readonly onLayer: string;
}

/** Number of layer colours. */
export const LAYER_COUNT = 6;

/** Contrast on land by WCAG, light / dark: country labels 5.1 / 6.0, city labels 6.5 / 7.8, first layer 5.7 / 6.1, second layer 7.2 / 7.3. */
export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    paper: '#fffdf8',
    ink: '#1d1b17',
    inkSecond: '#5a554c',
    land: '#f3efe6',
    sea: '#c9dae1',
    shore: '#b4cbd4',
    river: '#a9c4d0',
    green: '#e6e8d8',
    building: '#e2dbcd',
    road: '#cfc5b3',
    boundary: '#b9b0a0',
    countryLabel: '#6b6457',
    seaLabel: '#3a6072',
    cityLabel: '#5a554c',
    cityDot: '#8a8376',
    halo: '#f6f2ea',
    annotation: '#a35a00',
    layers: ['#b3261e', '#1b4f8a', '#2f6b3c', '#7a3e8e', '#8a5a00', '#0b6b6b'],
    onLayer: '#ffffff',
  },
  dark: {
    paper: '#1a1c1d',
    ink: '#f4f1ea',
    inkSecond: '#b5afa3',
    land: '#2a2d2e',
    sea: '#16212a',
    shore: '#101a21',
    river: '#31434f',
    green: '#2b312d',
    building: '#36393a',
    road: '#4b4f50',
    boundary: '#575a58',
    countryLabel: '#b0aa9c',
    seaLabel: '#8fb3c4',
    cityLabel: '#b5afa3',
    cityDot: '#7f7b72',
    halo: '#26292a',
    annotation: '#ffc65c',
    layers: ['#ff8a7a', '#8fbfff', '#8ed49c', '#d7a3e8', '#f0bd62', '#78d2d2'],
    onLayer: '#16181a',
  },
};

/** The colour of a lesson's layer by its position in the lesson. */
export function layerColour(palette: Palette, layerIndex: number): string {
  return palette.layers[layerIndex % LAYER_COUNT] ?? palette.ink;
}

/** Shape of a layer's marks, which distinguishes layers without colour. */
type LayerShape = 'rounded' | 'circle' | 'diamond';

const SHAPES: readonly LayerShape[] = ['rounded', 'circle', 'diamond'];

/** The shape of a layer's marks by its position in the lesson. */
export function layerShape(layerIndex: number): LayerShape {
  return SHAPES[layerIndex % SHAPES.length] ?? 'circle';
}
