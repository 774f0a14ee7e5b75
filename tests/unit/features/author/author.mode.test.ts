import { describe, expect, test } from 'vitest';
import { candidateSceneId, candidatesRequest } from '../../../../src/features/author/author.mode.ts';
import { GAZETTEER, makeAuthoring, settled } from '../../../support/authoring.ts';

const [BERGEN] = GAZETTEER['Bergen'] ?? [];
if (!BERGEN) throw new Error('the gazetteer of the tests has no Bergen');

describe('the map of a draft', () => {
  test('shows what is confirmed, and of the name that is open what it may be, numbered', async () => {
    const { program, editor, actions } = makeAuthoring();
    await settled();
    const shown = () => program.scene.value.places.map(({ id, candidateNumber }) => [id, candidateNumber]);
    expect(shown()).toEqual([
      [candidateSceneId('geonames:3161732'), 1],
      [candidateSceneId('geonames:2950073'), 2],
    ]);
    expect(program.scene.value.places[1]?.label).toBe('2. Bergen, DE');
    expect([...program.scene.value.highlighted]).toEqual([candidateSceneId('geonames:3161732')]);
    actions.confirm('Bergen', BERGEN);
    expect(shown()).toEqual([
      ['bergen', undefined],
      [candidateSceneId('country:NO'), 1],
    ]);
    editor.goTo('passages');
    expect(shown()).toEqual([['bergen', undefined]]);
  });

  test('opens with the world while nothing is placed, then with the places; a place that is added moves no camera', async () => {
    const { program, actions, history } = makeAuthoring();
    expect(program.initialView.value?.type).toBe('camera');
    actions.confirm('Bergen', BERGEN);
    expect(program.initialView.value?.type).toBe('camera');
    expect(program.fullExtent?.(), 'asked for, all places are shown').toMatchObject({
      type: 'frame',
      points: [BERGEN.lngLat],
    });
    history.back();
    expect(program.initialView.value).toMatchObject({ type: 'frame', points: [BERGEN.lngLat] });
  });

  test('frames the candidates of the open name, and nothing where it is decided', async () => {
    const { editor, actions, program } = makeAuthoring();
    await settled();
    expect(candidatesRequest(editor)).toMatchObject({ type: 'frame', points: [BERGEN.lngLat, [9.96374, 52.80857]] });
    actions.confirm('Bergen', BERGEN);
    editor.openName('Bergen');
    expect(candidatesRequest(editor)).toBeNull();
    expect(program.scene.value.places.map(({ id }) => id)).toEqual(['bergen']);
  });

  test('draws the lines of the step that is open and lights its places', () => {
    const { program, editor, actions } = makeAuthoring();
    actions.confirm('Bergen', BERGEN);
    actions.placeByHand('Vatna', [6, 62]);
    actions.addStep();
    actions.changeStep(0, { places: ['vatna'], lines: [['bergen', 'vatna']] });
    expect(program.scene.value.lines).toEqual([]);
    editor.goTo('steps');
    expect(program.scene.value.lines.length).toBeGreaterThan(0);
    expect([...program.scene.value.highlighted]).toEqual(['vatna']);
  });
});

describe('a click on the map', () => {
  test('on a candidate chooses it; on a place takes it in hand; on nothing offers the spot', async () => {
    const { program, editor, actions } = makeAuthoring();
    await settled();
    program.onClick([candidateSceneId('geonames:2950073')], [9, 52]);
    expect(editor.chosen.value?.country).toBe('DE');
    actions.confirm('Bergen', BERGEN);
    editor.goTo('passages');
    program.onClick(['bergen'], BERGEN.lngLat);
    expect([editor.stage.value, editor.selectedPlace.value?.id]).toEqual(['places', 'bergen']);
    program.onClick([], [6, 62]);
    expect([editor.selectedPlace.value, editor.spot.value]).toEqual([null, [6, 62]]);
    expect(program.scene.value.pins).toEqual([[6, 62]]);
  });

  test('takes a place into the step that is open, and offers no spot there', () => {
    const { program, editor, actions, author } = makeAuthoring();
    actions.confirm('Bergen', BERGEN);
    actions.addStep();
    editor.goTo('steps');
    program.onClick(['bergen'], BERGEN.lngLat);
    program.onClick([], [6, 62]);
    expect(author.draft.value.steps[0]?.places).toEqual(['bergen']);
    expect(editor.spot.value).toBeNull();
  });
});
