/** Builds the scene of a draft and handles clicks on the map. */
import { computed, type ReadonlySignal } from '@preact/signals-core';
import { textIn } from '../../domain/languages.ts';
import { greatCircleLine } from '../../geo/great-circle.ts';
import type { AppState } from '../../state/app-state.ts';
import { type AuthorModel, mayEdit } from '../../state/draft-model.ts';
import type { MapMode } from '../../state/map-mode.ts';
import type { CameraRequest } from '../../state/map-state.ts';
import type { Scene, SceneOutline, ScenePlace } from '../../state/scene.ts';
import type { EditorState } from './editor-state.ts';

/** Closest zoom of the initial view and of candidates: the surroundings must be recognisable. */
const MAX_ZOOM = 9;
const CANDIDATES_MAX_ZOOM = 4;

/** Initial view of a draft without places: the inhabited world. */
const WORLD: CameraRequest = { type: 'camera', camera: { center: [15, 25], zoom: 1.4, bearing: 0, pitch: 0 } };

const CANDIDATE = 'candidate ';

/** Id of a candidate in the scene: no id of a place has a space in it. */
export function candidateSceneId(candidateId: string): string {
  return `${CANDIDATE}${candidateId}`;
}

export interface AuthorModeParts {
  readonly author: AuthorModel;
  readonly editor: EditorState;
  /** Name of an ISO 3166-1 country in the reader's language; reads signals. */
  readonly country: (iso2: string) => string;
  /** Called for a click on a place while a step is edited. */
  readonly toggleInStep: (step: number, placeId: string) => void;
}

/** @param base Explore's scene, which gives look and language */
export function createAuthorMode(
  appState: AppState,
  base: ReadonlySignal<Scene>,
  { author, editor, country, toggleInStep }: AuthorModeParts,
): MapMode {
  const { draft } = author;
  const { language } = appState;
  const draftPlaces = computed(() => draft.value.places);
  const draftOutlines = computed(() => draft.value.outlines);
  const layers = computed(() => draft.value.layers);
  const layerIndex = computed(() => new Map(layers.value.map(({ id }, index) => [id, index])));
  const placeById = computed(() => new Map(draftPlaces.value.map((place) => [place.id, place])));
  const confirmed = computed(() =>
    draftPlaces.value.map(
      ({ id, lngLat, kind, layer, name }): ScenePlace => ({
        id,
        lngLat,
        kind,
        layerIndex: layerIndex.value.get(layer) ?? 0,
        label: textIn(name, language.value),
      }),
    ),
  );
  const offered = computed((): readonly ScenePlace[] => {
    const name = editor.stage.value === 'places' ? editor.open.value : null;
    if (!name || name.place) return [];
    return name.suggestion.candidates.map((candidate, index) => ({
      id: candidateSceneId(candidate.id),
      lngLat: candidate.lngLat,
      kind: 'place',
      layerIndex: 0,
      label: [`${index + 1}. ${textIn(candidate.name, language.value)}`, country(candidate.country)].join(', '),
      candidateNumber: index + 1,
    }));
  });
  const places = computed(() => [...confirmed.value, ...offered.value]);
  const outlines = computed(() =>
    draftOutlines.value.map(
      ({ id, lines, site, precision }): SceneOutline => ({
        id,
        lines,
        layerIndex: layerIndex.value.get(placeById.value.get(site)?.layer ?? '') ?? 0,
        schematic: precision.includes('schematic'),
      }),
    ),
  );
  const step = computed(() => {
    if (editor.stage.value !== 'steps' || editor.step.value === null) return null;
    return draft.value.steps[editor.step.value] ?? null;
  });
  const lines = computed(() =>
    (step.value?.lines ?? []).flatMap(([from, to]) => {
      const [one, other] = [placeById.value.get(from), placeById.value.get(to)];
      return one && other ? greatCircleLine(one.lngLat, other.lngLat) : [];
    }),
  );
  const marks = computed(() => (editor.spot.value ? [editor.spot.value] : []));
  // Highlighted are the chosen candidate, the selected place, and the places of the step.
  const pointed = computed((): ReadonlySet<string> => {
    const chosen = offered.value.length > 0 ? editor.chosen.value : null;
    const inHand = [
      ...(chosen ? [candidateSceneId(chosen.id)] : []),
      ...(editor.selectedPlace.value ? [editor.selectedPlace.value.id] : []),
      ...(step.value?.places ?? []),
    ];
    return inHand.length === 0 ? base.value.highlighted : new Set([...base.value.highlighted, ...inHand]);
  });
  const scene = computed(
    (): Scene => ({
      ...base.value,
      places: places.value,
      outlines: outlines.value,
      lines: lines.value,
      pins: marks.value,
      highlighted: pointed.value,
      open: null,
      anchor: null,
    }),
  );
  const whole = (): CameraRequest => {
    const points = draftPlaces.peek().map(({ lngLat }) => lngLat);
    return points.length === 0 ? { ...WORLD } : { type: 'frame', points, maxZoom: MAX_ZOOM };
  };
  const opening = computed((): CameraRequest => {
    // Not read again with each place: the camera must not move while the author works.
    appState.urlState.navigations.value;
    return whole();
  });
  return {
    scene,
    initialView: opening,
    fullExtent: whole,
    onClick([id], at) {
      if (id?.startsWith(CANDIDATE)) return editor.choose(id.slice(CANDIDATE.length));
      if (editor.stage.peek() === 'steps') {
        const open = editor.step.peek();
        if (open !== null && id !== undefined) toggleInStep(open, id);
        return;
      }
      if (id === undefined) {
        editor.selectPlace(null);
        return mayEdit(author.access.peek()) ? editor.selectSpot(at) : undefined;
      }
      editor.goTo('places');
      editor.selectPlace(id);
    },
  };
}

/** Camera that shows the candidates of the open name; null without any. */
export function candidatesRequest(editor: EditorState): CameraRequest | null {
  const name = editor.open.peek();
  if (!name || name.place) return null;
  const points = name.suggestion.candidates.map(({ lngLat }) => lngLat);
  if (points.length === 0) return null;
  return { type: 'frame', points, maxZoom: CANDIDATES_MAX_ZOOM };
}
