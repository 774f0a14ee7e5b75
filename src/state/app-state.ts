/** The whole state of the page for one lesson: the models, what follows from them, and the acts that a person can do. */
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
import type { MapMode } from './map-mode.ts';
import { createMapState, type MapState } from './map-state.ts';
import { createNotices, type Notices } from './notices.ts';
import { createHighlightModel, type HighlightModel } from './pointing-model.ts';
import type { HistoryPort, SettingsPort } from './ports.ts';
import { createUrlState, type SourcesPort, type UrlState } from './url-state.ts';

/** The state of the page. Signals are read, acts are called; nothing else writes. */
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

  /** The view that the address asks for, as far as this version has it. */
  readonly view: ReadonlySignal<View>;
  /** What a link to a place carries beside the place; the camera, which moves all the time, is not in it. */
  readonly linkBase: ReadonlySignal<UrlValues>;
  readonly language: ReadonlySignal<Language>;
  readonly unit: ReadonlySignal<Unit>;
  readonly openPlace: ReadonlySignal<Place | null>;
  readonly shownLayers: ReadonlySignal<ReadonlySet<string>>;
  /** Places of the layers that are shown, in lesson order. */
  readonly shownPlaces: ReadonlySignal<readonly Place[]>;
  readonly query: ReadonlySignal<string>;
  /** Places that the query finds, of all layers. */
  readonly found: ReadonlySignal<readonly Found[]>;

  /**
   * Where the open place (or the choice) is shown: anchored on the map, or among the words
   * (a sheet on a phone, and wherever no map draws).
   */
  readonly openIn: ReadonlySignal<'map' | 'words'>;

  /** Goes to a view; each keeps its own camera while the page is open. */
  chooseView(view: View): void;
  /** Opens a place; shows its layer where that was off. */
  open(placeId: string): void;
  /** Closes the open place, the choice and what is pointed at. */
  close(): void;
  /** Several places under one click or behind one word: opens the only one, or offers the choice. */
  openOneOf(placeIds: readonly string[], at: LngLat | null): void;
  toggleLayer(layerId: string): void;
  chooseLanguage(language: Language): void;
  chooseUnit(unit: Unit): void;
  search(query: string): void;
  /** The view that is shown, for a moment after a choice still the one before; null before the first. */
  readonly shownView: ReadonlySignal<View | null>;
  /** What the map does in the view that is shown. */
  readonly mapMode: ReadonlySignal<MapMode | null>;
  showView(view: View, mode: MapMode): void;
  /** Every map on the page: the main one, and those that views add. */
  readonly maps: ReadonlySignal<readonly MapState[]>;
  /** Returns a function that takes the map out again. */
  addMap(map: MapState): () => void;
  /** Frames these places, or all that are shown. */
  frame(placeIds?: readonly string[]): void;
  /** Back to the view's opening camera. */
  showFullExtent(): void;
  /** One step closer (1) or farther (−1). */
  zoom(by: 1 | -1): void;
  /** A person moved the map. */
  saveCamera(camera: Camera): void;
}

/** Everything that the state is made from. */
export interface AppStateParts {
  readonly index: LessonIndex;
  readonly history: HistoryPort;
  readonly settings: SettingsPort;
  readonly machine: Machine;
  /** Where other lessons come from; without it the page has one. */
  readonly sources?: SourcesPort;
}

/** Closest zoom that framing goes to: two piers are not a reason to leave the map behind. */
const FRAME_MAX_ZOOM = 11;

export function createAppState({ index, history, settings, machine, sources }: AppStateParts): AppState {
  // Parts of the lesson by themselves: a draft changes while it is shown, and what of it did not change is not made anew.
  const places = computed(() => index.lesson.places);
  const layerList = computed(() => index.lesson.layers);
  const layerIds = computed<ReadonlySet<string>>(() => new Set(layerList.value.map((layer) => layer.id)));
  const notices = createNotices();
  const addressModel = createUrlState(
    history,
    () => ({ places: index.placeById, layers: index.layerIds, steps: index.lesson.steps.length }),
    notices,
    sources,
  );
  const pointing = createHighlightModel();
  const map = createMapState();
  const display = createDisplayModel(machine, settings);
  const { values: address } = addressModel;
  const query = signal('');
  const search = computed(() => createSearch(places.value));

  const source = computed(() => address.value.source);
  const layers = computed(() => address.value.layers);
  const openId = computed(() => address.value.place);
  const language = computed(() => address.value.language);
  const unit = computed(() => address.value.unit);
  const shownLayers = computed<ReadonlySet<string>>(() => (layers.value ? new Set(layers.value) : layerIds.value));

  const shownView = signal<View | null>(null);
  const mapMode = signal<MapMode | null>(null);
  const maps = signal<readonly MapState[]>([map]);
  const cameras = new Map<View, Camera | null>();
  let shownSource = address.peek().source;
  // What was pointed at, searched for and looked at in one lesson is nothing of another.
  effect(() => {
    if (isSameSource(source.value, shownSource)) return;
    shownSource = source.value;
    cameras.clear();
    query.value = '';
    pointing.highlight([]);
    pointing.offerChoice(null);
    pointing.highlightPair(null);
  });

  const appState: AppState = {
    index,
    url: address,
    urlState: addressModel,
    highlight: pointing,
    map,
    notices,
    display,
    shownView,
    mapMode,
    maps,
    basemap: createBasemapModel(notices),
    dialog: createDialogModel(),
    view: computed(() => address.value.view),
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
      cameras.set(now, address.peek().camera);
      pointing.offerChoice(null);
      addressModel.push({ view, camera: cameras.get(view) ?? null });
    },
    open(placeId) {
      const place = index.placeById.get(placeId);
      if (!place) return;
      pointing.offerChoice(null);
      pointing.highlightPair(null);
      const hidden = !shownLayers.peek().has(place.layer);
      addressModel.push({
        place: placeId,
        ...(hidden ? { layers: normalLayers([...shownLayers.peek(), place.layer]) } : {}),
      });
    },
    close() {
      pointing.offerChoice(null);
      pointing.highlightPair(null);
      pointing.highlight([]);
      addressModel.push({ place: null });
    },
    openOneOf(placeIds, at) {
      const [only, ...others] = placeIds;
      if (only === undefined) return;
      if (others.length === 0) return appState.open(only);
      addressModel.push({ place: null });
      pointing.offerChoice({ places: placeIds, at });
    },
    toggleLayer(layerId) {
      const shown = new Set(shownLayers.peek());
      if (!shown.delete(layerId)) shown.add(layerId);
      const open = appState.openPlace.peek();
      const closes = open !== null && !shown.has(open.layer);
      addressModel.push({ layers: normalLayers([...shown]), ...(closes ? { place: null } : {}) });
    },
    chooseLanguage(language) {
      addressModel.push({ language });
    },
    chooseUnit(unit) {
      addressModel.push({ unit });
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
      const wish = shown?.fullExtent?.() ?? shown?.initialView.peek();
      if (wish) map.moveCamera(wish);
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
      addressModel.replace({ camera });
    },
  };
  return appState;

  /** Lesson order, and null for all: equal states print one URL. */
  function normalLayers(ids: readonly string[]): readonly string[] | null {
    const ordered = [...layerIds.peek()].filter((id) => ids.includes(id));
    return ordered.length === layerIds.peek().size ? null : ordered;
  }
}
