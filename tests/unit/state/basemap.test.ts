import { describe, expect, test } from 'vitest';
import { BUNDLED } from '../../../src/domain/basemap.ts';
import { createBasemapModel } from '../../../src/state/basemap-model.ts';
import { createNotices } from '../../../src/state/notices.ts';
import { makeAtlas } from '../../support/atlases.ts';

function make() {
  const notices = createNotices();
  const model = createBasemapModel(notices);
  const told = () => notices.notices.value.map(({ content, failure }) => ({ content, failure }));
  return { model, told };
}

describe('the basemap under the places', () => {
  test('is the bundled map until a person chooses another', () => {
    const { model } = make();
    expect(model.basemap.value).toBe(BUNDLED);
    model.choose({ type: 'streets' });
    expect(model.basemap.value).toEqual({ type: 'streets' });
  });

  test('is the bundled map again where it fails, which is told once however many tiles fail', () => {
    const { model, told } = make();
    model.choose({ type: 'imagery' });
    model.fail();
    model.fail();
    expect(model.basemap.value).toBe(BUNDLED);
    expect(told()).toEqual([{ content: { type: 'online-basemap-failed', basemap: 'imagery' }, failure: true }]);
  });

  test('a bundled map that fails is none of its business', () => {
    const { model, told } = make();
    model.fail();
    expect(told()).toEqual([]);
  });

  test('a new choice takes back what was told of the one before', () => {
    const { model, told } = make();
    model.choose({ type: 'imagery' });
    model.fail();
    model.choose({ type: 'streets' });
    expect(told()).toEqual([]);
  });

  test('is in no link', () => {
    const { appState, history } = makeAtlas({});
    const before = history.current();
    appState.basemap.choose({ type: 'streets' });
    expect(history.current()).toBe(before);
  });
});
