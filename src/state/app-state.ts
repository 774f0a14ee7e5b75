/** Builds the state of the page: models, derived signals and actions. */
import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals-core';
import { DEFAULT_URL_VALUES, type UrlValues } from '../codec/url/page-url.ts';
import type { Language } from '../domain/languages.ts';
import type { Place } from '../domain/lesson.ts';
import type { LessonIndex } from '../domain/lesson-index.ts';
import { isSameSource } from '../domain/lesson-source.ts';
import type { Camera, LngLat } from '../domain/lng-lat.ts';
import { createSearch, type Found } from '../domain/search.ts';
import type { Unit } from '../domain/units.ts';
import type { View } from '../domain/views.ts';
import { type BasemapModel, createBasemapModel } from './basemap-model.ts';
import { createDialogModel, type DialogModel } from './dialog-model.ts';
import { createDisplayModel, type DisplayModel, type Machine } from './display-model.ts';
import { createHighlightModel, type HighlightModel } from './highlight-model.ts';
import type { MapMode } from './map-mode.ts';
import { createMapState, type MapState } from './map-state.ts';
import { createNotices, type Notices } from './notices.ts';
import type { HistoryPort, SettingsPort } from './ports.ts';
import { createUrlState, type SourcesPort, type UrlState } from './url-state.ts';

/** Signals are read and actions called; nothing else writes. */
export interface AppState {
  readonly index: LessonIndex;
  readonly url: UrlState['values'];
  readonly urlState: UrlState;
  readonly highlight: HighlightModel;
  readonly map: MapState;
  readonly notices: Notices;
  readonly display: DisplayModel;
  readonly basemap: BasemapModel;
  readonly dialog: DialogModel;

  /** The view that the URL names. */
  readonly view: ReadonlySignal<View>;
  /** Values of a link to a place, beside the place. Without the camera, which changes all the time. */
  readonly linkBase: ReadonlySignal<UrlValues>;
  readonly language: ReadonlySignal<Language>;
  readonly unit: ReadonlySignal<Unit>;
  readonly openPlace: ReadonlySignal<Place | null>;
  readonly shownLayers: ReadonlySignal<ReadonlySet<string>>;
  /** In the order of the lesson. */
  readonly shownPlaces: ReadonlySignal<readonly Place[]>;
  readonly query: ReadonlySignal<string>;
  /** Of all layers. */
  readonly found: ReadonlySignal<readonly Found[]>;

  /** Where the open place, or the choice, is shown: in a popup, or in the panel (on a phone, and without a map). */
  readonly openIn: ReadonlySignal<'map' | 'words'>;

  /** Each view keeps its own camera while the page is open. */
  chooseView(view: View): void;
  /** Also shows the layer of the place. */
  open(placeId: string): void;
  /** Also ends the choice and the highlight. */
  close(): void;
  /** Opens the place if it is the only one, else offers the choice. */
  openOneOf(placeIds: readonly string[], at: LngLat | null): void;
  toggleLayer(layerId: string): void;
  chooseLanguage(language: Language): void;
  chooseUnit(unit: Unit): void;
  search(query: string): void;
  /** Still the view before while the chosen one loads; null before the first. */
  readonly shownView: ReadonlySignal<View | null>;
  readonly mapMode: ReadonlySignal<MapMode | null>;
  showView(view: View, mode: MapMode): void;
  /** The main map, and those that views add. */
  readonly maps: ReadonlySignal<readonly MapState[]>;
  /** Returns a function that removes the map. */
  addMap(map: MapState): () => void;
  /** Frames these places; without ids all that are shown. */
  frame(placeIds?: readonly string[]): void;
  showFullExtent(): void;
  /** In (1) or out (−1), by one zoom level. */
  zoom(by: 1 | -1): void;
  saveCamera(camera: Camera): void;
}

export interface AppStateParts {
  readonly index: LessonIndex;
  readonly history: HistoryPort;
  readonly settings: SettingsPort;
  readonly machine: Machine;
  /** Without it the page has one lesson. */
  readonly sources?: SourcesPort;
}

/** Closest zoom of framing: two piers of a port should not fill the screen. */
const FRAME_MAX_ZOOM = 11;

export function createAppState({ index, history, settings, machine, sources }: AppStateParts): AppState {
  // Signals of their own: when a draft changes, what does not depend on the changed part is not computed again.
  const places = computed(() => index.lesson.places);
  const layerList = computed(() => index.lesson.layers);
  const layerIds = computed<ReadonlySet<string>>(() => new Set(layerList.value.map((layer) => layer.id)));
  const notices = createNotices();
  const urlState = createUrlState(
    history,
    () => ({ places: index.placeById, layers: index.layerIds, steps: index.lesson.steps.length }),
    notices,
    sources,
  );
  const highlight = createHighlightModel();
  const map = createMapState();
  const display = createDisplayModel(machine, settings);
  const { values: url } = urlState;
  const query = signal('');
  const search = computed(() => createSearch(places.value));

  const source = computed(() => url.value.source);
  const layers = computed(() => url.value.layers);
  const openId = computed(() => url.value.place);
  const language = computed(() => url.value.language);
  const unit = computed(() => url.value.unit);
  const shownLayers = computed<ReadonlySet<string>>(() => (layers.value ? new Set(layers.value) : layerIds.value));

  const shownView = signal<View | null>(null);
  const mapMode = signal<MapMode | null>(null);
  const maps = signal<readonly MapState[]>([map]);
  const cameras = new Map<View, Camera | null>();
  let shownSource = url.peek().source;
  // Highlight, query and cameras belong to one lesson.
  effect(() => {
    if (isSameSource(source.value, shownSource)) return;
    shownSource = source.value;
    cameras.clear();
    query.value = '';
    highlight.highlight([]);
    highlight.offerChoice(null);
    highlight.highlightPair(null);
  });

  const appState: AppState = {
    index,
    url,
    urlState,
    highlight,
    map,
    notices,
    display,
    shownView,
    mapMode,
    maps,
    basemap: createBasemapModel(notices),
    dialog: createDialogModel(),
    view: computed(() => url.value.view),
    linkBase: computed(() => ({
      ...DEFAULT_URL_VALUES,
      source: source.value,
      language: language.value,
      unit: unit.value,
      layers: layers.value,
    })),
    language,
    unit,
    openPlace: computed(() => (openId.value === null ? null : (index.placeById.get(openId.value) ?? null))),
    shownLayers,
    shownPlaces: computed(() => places.value.filter((place) => shownLayers.value.has(place.layer))),
    query,
    found: computed(() => search.value.find(query.value)),
    openIn: computed(() => (map.status.value === 'ready' && !display.compact.value ? 'map' : 'words')),

    chooseView(view) {
      const now = appState.view.peek();
      if (now === view) return;
      cameras.set(now, url.peek().camera);
      highlight.offerChoice(null);
      urlState.push({ view, camera: cameras.get(view) ?? null });
    },
    open(placeId) {
      const place = index.placeById.get(placeId);
      if (!place) return;
      highlight.offerChoice(null);
      highlight.highlightPair(null);
      const hidden = !shownLayers.peek().has(place.layer);
      urlState.push({
        place: placeId,
        ...(hidden ? { layers: normalLayers([...shownLayers.peek(), place.layer]) } : {}),
      });
    },
    close() {
      highlight.offerChoice(null);
      highlight.highlightPair(null);
      highlight.highlight([]);
      urlState.push({ place: null });
    },
    openOneOf(placeIds, at) {
      const [only, ...others] = placeIds;
      if (only === undefined) return;
      if (others.length === 0) return appState.open(only);
      urlState.push({ place: null });
      highlight.offerChoice({ places: placeIds, at });
    },
    toggleLayer(layerId) {
      const shown = new Set(shownLayers.peek());
      if (!shown.delete(layerId)) shown.add(layerId);
      const open = appState.openPlace.peek();
      const closes = open !== null && !shown.has(open.layer);
      urlState.push({ layers: normalLayers([...shown]), ...(closes ? { place: null } : {}) });
    },
    chooseLanguage(language) {
      urlState.push({ language });
    },
    chooseUnit(unit) {
      urlState.push({ unit });
    },
    search(next) {
      query.value = next;
    },
    frame(placeIds) {
      const places = placeIds ? placeIds.flatMap((id) => index.placeById.get(id) ?? []) : appState.shownPlaces.peek();
      const points = places.map((place) => place.lngLat);
      if (points.length > 0) map.moveCamera({ type: 'frame', points, maxZoom: FRAME_MAX_ZOOM });
    },
    showFullExtent() {
      const shown = mapMode.peek();
      const request = shown?.fullExtent?.() ?? shown?.initialView.peek();
      if (request) map.moveCamera(request);
      else appState.frame();
    },
    showView(view, mode) {
      batch(() => {
        shownView.value = view;
        mapMode.value = mode;
      });
    },
    addMap(added) {
      maps.value = [...maps.peek(), added];
      return () => {
        maps.value = maps.peek().filter((each) => each !== added);
      };
    },
    zoom(by) {
      map.moveCamera({ type: 'zoom', by });
    },
    saveCamera(camera) {
      map.setCamera(camera);
      urlState.replace({ camera });
    },
  };
  return appState;

  /** In the order of the lesson, null for all: equal states print one URL. */
  function normalLayers(ids: readonly string[]): readonly string[] | null {
    const ordered = [...layerIds.peek()].filter((id) => ids.includes(id));
    return ordered.length === layerIds.peek().size ? null : ordered;
  }
}
