/** Draws the figures of a handout, or falls back to the locator map. */
import type { BasemapType } from '../../../domain/basemap.ts';
import type { Place } from '../../../domain/lesson.ts';
import type { LngLat } from '../../../domain/lng-lat.ts';
import { readMetres } from '../../../geo/frame.ts';
import { type MapPicture, type PictureRequest, paperCamera } from '../../../state/paper-scene.ts';
import type { PageParts } from '../../../ui/shared/AppContexts.tsx';
import type { HandoutJob, PaperService } from '../../../ui/shared/services.ts';
import { type Corner, insetBox, type MapPlan, mainSize, type PlannedMap, planMaps } from '../plan-maps.ts';

/** A map of nearby places, in a corner of the main one. */
interface PaperInset {
  readonly picture: MapPicture;
  readonly corner: Corner;
  /** Ids of places marked here instead of on the main map. */
  readonly places: ReadonlySet<string>;
}

export type PaperFigure =
  | {
      readonly type: 'maps';
      readonly main: MapPicture;
      readonly inset: PaperInset | null;
      /** Basemap, for the credits. */
      readonly basemap: BasemapType;
    }
  | { readonly type: 'locator'; readonly drawing: SVGElement };

/** Null for a figure that no sheet needs. */
export interface PaperFigures {
  readonly labelled: PaperFigure | null;
  readonly blank: PaperFigure | null;
}

/** Metres read off with the scale bar of the map that has both places; null if none has. */
export function readOff(
  figure: PaperFigure | null,
  from: { readonly id: string; readonly lngLat: LngLat },
  to: { readonly id: string; readonly lngLat: LngLat },
): number | null {
  if (figure?.type !== 'maps') return null;
  const { main, inset } = figure;
  const map = inset?.places.has(from.id) && inset.places.has(to.id) ? inset.picture : main;
  return readMetres(from.lngLat, to.lngLat, map.camera);
}

/** Views whose camera is used on paper. */
const SEEN_ON_PAPER: ReadonlySet<string> = new Set(['explore', 'measure']);

type Page = Pick<PageParts, 'state' | 'services'>;

/** @param numbered places of the worksheet */
export async function drawFigures(page: Page, job: HandoutJob, numbered: readonly Place[]): Promise<PaperFigures> {
  const {
    state: appState,
    services: { paper },
  } = page;
  const size = mainSize(job);
  const labelled = job.sheets.includes('map') ? planLabelled(page, job) : null;
  const blank = job.sheets.some((sheet) => sheet !== 'map') ? planMaps(numbered, size) : null;
  const requests = [...requestsOf(labelled, true), ...requestsOf(blank, false)];
  const pictures = (requests.length > 0 && (await paper.draw(requests))) || [];
  const labelledCount = requestsOf(labelled, true).length;
  return {
    labelled:
      figureOf(labelled, pictures.slice(0, labelledCount), appState.basemap.basemap.peek().type) ?? figureNow(page),
    blank: figureOf(blank, pictures.slice(labelledCount), 'bundled') ?? locatorFigure(paper),
  };
}

/** Available at once: the map on screen, or the locator map. */
export function figureNow({ state, services: { paper } }: Page): PaperFigure | null {
  const main = paper.now();
  if (!main) return locatorFigure(paper);
  return { type: 'maps', main, inset: null, basemap: state.basemap.basemap.peek().type };
}

function locatorFigure(paper: PaperService): PaperFigure | null {
  const drawing = paper.locator();
  return drawing && { type: 'locator', drawing };
}

/** Uses the camera of the URL if there is one; otherwise shows all places. */
function planLabelled({ state: appState, services: { paper } }: Page, job: HandoutJob): MapPlan | null {
  const size = mainSize(job);
  const { camera, view } = appState.url.peek();
  const places = appState.shownPlaces.peek();
  const screen = paper.screen();
  if (camera && screen && SEEN_ON_PAPER.has(view)) {
    return { main: { ...size, places, camera: paperCamera(camera, screen, size) }, inset: null };
  }
  return planMaps(places, size);
}

function requestsOf(plan: MapPlan | null, labels: boolean): PictureRequest[] {
  if (!plan) return [];
  const { main, inset } = plan;
  const request = (
    { width, height, camera, places }: PlannedMap,
    covered: PictureRequest['covered'],
  ): PictureRequest => ({
    width,
    height,
    camera,
    labels,
    covered,
    places: new Set(labels ? places.map(({ id }) => id) : []),
  });
  return [request(main, inset && insetBox(main, inset)), ...(inset ? [request(inset, null)] : [])];
}

function figureOf(
  plan: MapPlan | null,
  [main, inset]: readonly MapPicture[],
  basemap: (PaperFigure & { type: 'maps' })['basemap'],
): PaperFigure | null {
  if (!plan || !main) return null;
  const { inset: planned } = plan;
  const places = new Set(planned?.places.map(({ id }) => id));
  return {
    type: 'maps',
    main,
    inset: planned && inset ? { picture: inset, corner: planned.corner, places } : null,
    basemap,
  };
}
