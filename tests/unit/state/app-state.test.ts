import { effect, untracked } from '@preact/signals-core';
import { describe, expect, test } from 'vitest';
import type { LessonSource } from '../../../src/domain/lesson-source.ts';
import { makeAtlas } from '../../support/atlases.ts';
import { settled } from '../../support/authoring.ts';

describe('choices push history and travel restores them', () => {
  test('opening a place is a new entry; back closes it, forward opens it', () => {
    const { atlas, history } = makeAtlas();
    atlas.addressModel.arrive();
    atlas.open('one');
    expect(history.current()).toBe('?place=one');
    history.back();
    expect(atlas.openPlace.value).toBeNull();
    history.forward();
    expect(atlas.openPlace.value?.id).toBe('one');
  });

  test('what follows from a choice at once is written into its own entry', () => {
    const { atlas, history } = makeAtlas({ url: '?' });
    atlas.addressModel.arrive();
    const stop = effect(() => {
      if (atlas.openPlace.value)
        untracked(() => atlas.settleCamera({ center: [35, 34], zoom: 6, bearing: 0, pitch: 0 }));
    });
    atlas.open('one');
    stop();
    expect(history.entries).toEqual(['?', '?place=one#map=6/34/35']);
  });

  test('opening what is open writes nothing', () => {
    const { atlas, history } = makeAtlas();
    atlas.open('one');
    atlas.open('one');
    expect(history.entries).toHaveLength(2);
  });

  test('the camera replaces the entry at hand and leaves the rest of it', () => {
    const { atlas, history } = makeAtlas({ url: '?place=one' });
    atlas.addressModel.arrive();
    atlas.settleCamera({ center: [35, 34], zoom: 6, bearing: 0, pitch: 0 });
    expect(history.entries).toEqual(['?place=one#map=6/34/35']);
  });

  test('every arrival is counted, so that the map obeys the camera of a link', () => {
    const { atlas, history } = makeAtlas();
    atlas.addressModel.arrive();
    atlas.open('one');
    const before = atlas.addressModel.arrivals.value;
    history.back();
    expect(atlas.addressModel.arrivals.value).toBe(before + 1);
  });
});

describe('a link with faults', () => {
  test('tells each dropped value and keeps the rest', () => {
    const { atlas } = makeAtlas({ url: '?place=atlantis&lang=ru&layers=roads#map=99/0/0' });
    atlas.addressModel.arrive();
    expect(atlas.language.value).toBe('ru');
    expect(atlas.notices.notices.value.map((notice) => notice.content)).toEqual([
      { type: 'dropped', parameter: 'place', value: 'atlantis' },
      { type: 'dropped', parameter: 'layers', value: 'roads' },
      { type: 'dropped', parameter: 'camera', value: '99/0/0' },
    ]);
  });

  test('what one link asked for in vain is not said of the next', () => {
    const { atlas, history } = makeAtlas({ url: '?place=atlantis' });
    atlas.addressModel.arrive();
    atlas.open('one');
    history.back();
    expect(atlas.notices.notices.value).toHaveLength(1);
    history.forward();
    expect(atlas.notices.notices.value).toEqual([]);
  });
});

describe('layers', () => {
  test('one switched off hides its places and is in the link', () => {
    const { atlas, history } = makeAtlas();
    atlas.toggleLayer('bases');
    expect(atlas.shownPlaces.value.map((place) => place.id)).toEqual(['one']);
    expect(history.current()).toBe('?layers=towns');
  });

  test('all on again is the plain link', () => {
    const { atlas, history } = makeAtlas();
    atlas.toggleLayer('bases');
    atlas.toggleLayer('bases');
    expect(history.current()).toBe('?');
  });

  test('switching off the layer of the open place closes it', () => {
    const { atlas } = makeAtlas();
    atlas.open('two');
    atlas.toggleLayer('bases');
    expect(atlas.openPlace.value).toBeNull();
  });

  test('opening a place of a hidden layer shows the layer', () => {
    const { atlas } = makeAtlas({ url: '?layers=towns' });
    atlas.addressModel.arrive();
    atlas.open('two');
    expect(atlas.shownPlaces.value.map((place) => place.id)).toEqual(['one', 'two']);
  });
});

describe('several places under one click', () => {
  test('are offered, and choosing one opens it and ends the choice', () => {
    const { atlas } = makeAtlas();
    atlas.openOneOf(['one', 'two'], [10, 20]);
    expect(atlas.pointing.choice.value).toEqual({ places: ['one', 'two'], at: [10, 20] });
    expect(atlas.openPlace.value).toBeNull();
    atlas.open('two');
    expect(atlas.pointing.choice.value).toBeNull();
    expect(atlas.openPlace.value?.id).toBe('two');
  });

  test('a single one opens at once', () => {
    const { atlas } = makeAtlas();
    atlas.openOneOf(['one'], [10, 20]);
    expect(atlas.openPlace.value?.id).toBe('one');
  });
});

describe('where the open place is shown', () => {
  test('on the map once that draws, among the words before, on a phone and while the context is lost', () => {
    const { atlas, compact } = makeAtlas();
    expect(atlas.openIn.value).toBe('words');
    atlas.map.setStatus('ready');
    expect(atlas.openIn.value).toBe('map');
    compact.value = true;
    expect(atlas.openIn.value).toBe('words');
    compact.value = false;
    atlas.map.setStatus('lost');
    expect(atlas.openIn.value).toBe('words');
  });
});

describe('light and dark', () => {
  test('follow the machine until a person chooses, and the choice is kept', () => {
    const { atlas, prefersDark, settings } = makeAtlas();
    prefersDark.value = true;
    expect(atlas.display.theme.value).toBe('dark');
    atlas.display.chooseTheme('light');
    expect(atlas.display.theme.value).toBe('light');
    expect(settings.get('theme')).toBe('light');
  });
});

describe('notices', () => {
  test('the same thing is told once, and can be taken back', () => {
    const { notices } = makeAtlas().atlas;
    notices.tell({ type: 'basemap-failed' });
    notices.tell({ type: 'basemap-failed' });
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
    made.atlas.addressModel.arrive();
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
    const { atlas, history, arrive } = arrange('?view=compare');
    atlas.addressModel.follow('?lesson=other');
    atlas.settleCamera(CAMERA);
    atlas.addressModel.choose({ view: 'measure' });
    expect(history.entries).toEqual(['?view=compare', '?lesson=other']);
    await arrive(() => atlas.settleCamera(CAMERA));
    expect(history.entries).toEqual(['?view=compare', '?lesson=other']);
    expect(atlas.addressModel.address.value).toMatchObject({ view: 'explore', camera: null });
    expect(atlas.addressModel.address.value.source).toEqual({ type: 'lesson', id: 'other' });
    atlas.settleCamera(CAMERA);
    expect(history.current(), 'and then it is written again').toBe('?lesson=other#map=6/34/35');
  });

  test('going back is obeyed, and the entry that is gone back to stays as it was', async () => {
    const { atlas, history, arrive } = arrange('?place=one');
    atlas.addressModel.follow('?lesson=other');
    await arrive();
    history.back();
    await arrive(() => atlas.settleCamera(CAMERA));
    expect(history.entries).toEqual(['?place=one', '?lesson=other']);
    expect(atlas.openPlace.value?.id).toBe('one');
  });

  test('one that is given up for the lesson at hand does not come after all', async () => {
    const { atlas, history, arrive, waiting } = arrange('?place=one');
    atlas.addressModel.follow('?lesson=other');
    history.back();
    expect(atlas.openPlace.value?.id).toBe('one');
    await arrive();
    expect(
      waiting.map(({ source }) => source),
      'what came too late is put back',
    ).toEqual([{ type: 'first' }]);
    await arrive();
    expect(atlas.addressModel.address.value.source).toEqual({ type: 'first' });
    expect(history.current()).toBe('?place=one');
  });
});
