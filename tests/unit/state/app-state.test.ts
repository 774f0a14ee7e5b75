import { effect, untracked } from '@preact/signals-core';
import { describe, expect, test } from 'vitest';
import type { LessonSource } from '../../../src/domain/lesson-source.ts';
import { makeAtlas } from '../../support/atlases.ts';
import { settled } from '../../support/authoring.ts';

describe('choices push history and travel restores them', () => {
  test('opening a place is a new entry; back closes it, forward opens it', () => {
    const { appState, history } = makeAtlas();
    appState.urlState.read();
    appState.open('one');
    expect(history.current()).toBe('?place=one');
    history.back();
    expect(appState.openPlace.value).toBeNull();
    history.forward();
    expect(appState.openPlace.value?.id).toBe('one');
  });

  test('what follows from a choice at once is written into its own entry', () => {
    const { appState, history } = makeAtlas({ url: '?' });
    appState.urlState.read();
    const stop = effect(() => {
      if (appState.openPlace.value)
        untracked(() => appState.saveCamera({ center: [35, 34], zoom: 6, bearing: 0, pitch: 0 }));
    });
    appState.open('one');
    stop();
    expect(history.entries).toEqual(['?', '?place=one#map=6/34/35']);
  });

  test('opening what is open writes nothing', () => {
    const { appState, history } = makeAtlas();
    appState.open('one');
    appState.open('one');
    expect(history.entries).toHaveLength(2);
  });

  test('the camera replaces the entry at hand and leaves the rest of it', () => {
    const { appState, history } = makeAtlas({ url: '?place=one' });
    appState.urlState.read();
    appState.saveCamera({ center: [35, 34], zoom: 6, bearing: 0, pitch: 0 });
    expect(history.entries).toEqual(['?place=one#map=6/34/35']);
  });

  test('every arrival is counted, so that the map obeys the camera of a link', () => {
    const { appState, history } = makeAtlas();
    appState.urlState.read();
    appState.open('one');
    const before = appState.urlState.navigations.value;
    history.back();
    expect(appState.urlState.navigations.value).toBe(before + 1);
  });
});

describe('a link with faults', () => {
  test('tells each dropped value and keeps the rest', () => {
    const { appState } = makeAtlas({ url: '?place=atlantis&lang=ru&layers=roads#map=99/0/0' });
    appState.urlState.read();
    expect(appState.language.value).toBe('ru');
    expect(appState.notices.notices.value.map((notice) => notice.content)).toEqual([
      { type: 'dropped', parameter: 'place', value: 'atlantis' },
      { type: 'dropped', parameter: 'layers', value: 'roads' },
      { type: 'dropped', parameter: 'camera', value: '99/0/0' },
    ]);
  });

  test('what one link asked for in vain is not said of the next', () => {
    const { appState, history } = makeAtlas({ url: '?place=atlantis' });
    appState.urlState.read();
    appState.open('one');
    history.back();
    expect(appState.notices.notices.value).toHaveLength(1);
    history.forward();
    expect(appState.notices.notices.value).toEqual([]);
  });
});

describe('layers', () => {
  test('one switched off hides its places and is in the link', () => {
    const { appState, history } = makeAtlas();
    appState.toggleLayer('bases');
    expect(appState.shownPlaces.value.map((place) => place.id)).toEqual(['one']);
    expect(history.current()).toBe('?layers=towns');
  });

  test('all on again is the plain link', () => {
    const { appState, history } = makeAtlas();
    appState.toggleLayer('bases');
    appState.toggleLayer('bases');
    expect(history.current()).toBe('?');
  });

  test('switching off the layer of the open place closes it', () => {
    const { appState } = makeAtlas();
    appState.open('two');
    appState.toggleLayer('bases');
    expect(appState.openPlace.value).toBeNull();
  });

  test('opening a place of a hidden layer shows the layer', () => {
    const { appState } = makeAtlas({ url: '?layers=towns' });
    appState.urlState.read();
    appState.open('two');
    expect(appState.shownPlaces.value.map((place) => place.id)).toEqual(['one', 'two']);
  });
});

describe('several places under one click', () => {
  test('are offered, and choosing one opens it and ends the choice', () => {
    const { appState } = makeAtlas();
    appState.openOneOf(['one', 'two'], [10, 20]);
    expect(appState.highlight.choice.value).toEqual({ places: ['one', 'two'], at: [10, 20] });
    expect(appState.openPlace.value).toBeNull();
    appState.open('two');
    expect(appState.highlight.choice.value).toBeNull();
    expect(appState.openPlace.value?.id).toBe('two');
  });

  test('a single one opens at once', () => {
    const { appState } = makeAtlas();
    appState.openOneOf(['one'], [10, 20]);
    expect(appState.openPlace.value?.id).toBe('one');
  });
});

describe('where the open place is shown', () => {
  test('on the map once that draws, among the words before, on a phone and while the context is lost', () => {
    const { appState, compact } = makeAtlas();
    expect(appState.openIn.value).toBe('words');
    appState.map.setStatus('ready');
    expect(appState.openIn.value).toBe('map');
    compact.value = true;
    expect(appState.openIn.value).toBe('words');
    compact.value = false;
    appState.map.setStatus('lost');
    expect(appState.openIn.value).toBe('words');
  });
});

describe('light and dark', () => {
  test('follow the machine until a person chooses, and the choice is kept', () => {
    const { appState, prefersDark, settings } = makeAtlas();
    prefersDark.value = true;
    expect(appState.display.theme.value).toBe('dark');
    appState.display.chooseTheme('light');
    expect(appState.display.theme.value).toBe('light');
    expect(settings.get('theme')).toBe('light');
  });
});

describe('notices', () => {
  test('the same thing is told once, and can be taken back', () => {
    const { notices } = makeAtlas().appState;
    notices.show({ type: 'basemap-failed' });
    notices.show({ type: 'basemap-failed' });
    expect(notices.notices.value).toHaveLength(1);
    expect(notices.notices.value[0]?.failure).toBe(true);
    notices.withdraw('basemap-failed');
    expect(notices.notices.value).toEqual([]);
  });
});

describe('while another lesson is on its way', () => {
  /** A page that shows the first lesson; `arrive` brings the one that is asked for. */
  function arrange(url: string) {
    let shown: LessonSource = { type: 'first' };
    const waiting: { readonly source: LessonSource; readonly done: () => void }[] = [];
    const made = makeAtlas({
      url,
      sources: {
        shown: () => shown,
        open: (source) => new Promise((done) => waiting.push({ source, done })),
      },
    });
    made.appState.urlState.read();
    const arrive = async (meanwhile = (): void => {}): Promise<void> => {
      const next = waiting.shift();
      if (!next) throw new Error('nothing is on its way');
      shown = next.source;
      meanwhile();
      next.done();
      await settled();
    };
    return { ...made, arrive, waiting };
  }
  const CAMERA = { center: [35, 34], zoom: 6, bearing: 0, pitch: 0 } as const;

  test('what the map does, and what a person does to it, is not written over what was asked for', async () => {
    const { appState, history, arrive } = arrange('?view=compare');
    appState.urlState.navigate('?lesson=other');
    appState.saveCamera(CAMERA);
    appState.urlState.push({ view: 'measure' });
    expect(history.entries).toEqual(['?view=compare', '?lesson=other']);
    await arrive(() => appState.saveCamera(CAMERA));
    expect(history.entries).toEqual(['?view=compare', '?lesson=other']);
    expect(appState.urlState.values.value).toMatchObject({ view: 'explore', camera: null });
    expect(appState.urlState.values.value.source).toEqual({ type: 'lesson', id: 'other' });
    appState.saveCamera(CAMERA);
    expect(history.current(), 'and then it is written again').toBe('?lesson=other#map=6/34/35');
  });

  test('going back is obeyed, and the entry that is gone back to stays as it was', async () => {
    const { appState, history, arrive } = arrange('?place=one');
    appState.urlState.navigate('?lesson=other');
    await arrive();
    history.back();
    await arrive(() => appState.saveCamera(CAMERA));
    expect(history.entries).toEqual(['?place=one', '?lesson=other']);
    expect(appState.openPlace.value?.id).toBe('one');
  });

  test('one that is given up for the lesson at hand does not come after all', async () => {
    const { appState, history, arrive, waiting } = arrange('?place=one');
    appState.urlState.navigate('?lesson=other');
    history.back();
    expect(appState.openPlace.value?.id).toBe('one');
    await arrive();
    expect(
      waiting.map(({ source }) => source),
      'what came too late is put back',
    ).toEqual([{ type: 'first' }]);
    await arrive();
    expect(appState.urlState.values.value.source).toEqual({ type: 'first' });
    expect(history.current()).toBe('?place=one');
  });
});
