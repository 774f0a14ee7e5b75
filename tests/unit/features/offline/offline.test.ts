import { describe, expect, test } from 'vitest';
import { createOfflineModel } from '../../../../src/features/offline/offline.model.ts';
import type { KeepingEvent, OfflinePort } from '../../../../src/state/ports.ts';

function setUp({ bytes = 1_000, sparing = false, saved = null as string | null } = {}) {
  const settings = new Map(saved === null ? [] : [['offline', saved]]);
  let listener: ((event: KeepingEvent) => void) | undefined;
  const calls: string[] = [];
  const port: OfflinePort = {
    bytes: bytes || null,
    sparing,
    keep(hear) {
      calls.push('keep');
      listener = hear;
    },
    async remove() {
      calls.push('remove');
    },
    useNewer: () => calls.push('newer'),
  };
  const model = createOfflineModel(port, {
    read: (key) => settings.get(key) ?? null,
    write: (key, value) => settings.set(key, value),
  });
  return { model, calls, settings, hear: (event: KeepingEvent) => listener?.(event) };
}

describe('keeping the app on the machine', () => {
  test('begins by itself, says how far it is, and that it is kept', () => {
    const { model, hear } = setUp();
    expect(model.standing.value).toEqual({ type: 'off', bytes: 1_000 });
    model.begin();
    hear({ type: 'keeping', bytes: 400 });
    expect(model.standing.value).toEqual({ type: 'keeping', bytes: 1_000, kept: 400 });
    hear({ type: 'keeping', bytes: 1_200 });
    expect(model.standing.value).toEqual({ type: 'keeping', bytes: 1_000, kept: 1_000 });
    hear({ type: 'kept' });
    expect(model.standing.value).toEqual({ type: 'kept', bytes: 1_000 });
  });

  test('is not spoken of where it cannot be', () => {
    const { model, calls } = setUp({ bytes: 0 });
    model.begin();
    model.keep();
    expect(model.standing.value).toEqual({ type: 'unavailable' });
    expect(calls).toEqual([]);
  });

  test('does not begin after “Remove”, nor for a sparing reader, unless they ask', () => {
    const removed = setUp({ saved: 'no' });
    removed.model.begin();
    const sparing = setUp({ sparing: true });
    sparing.model.begin();
    expect([removed.calls, sparing.calls]).toEqual([[], []]);
    sparing.model.keep();
    expect(sparing.calls).toEqual(['keep']);
    expect(sparing.settings.get('offline')).toBe('yes');
    const again = setUp({ sparing: true, saved: 'yes' });
    again.model.begin();
    expect(again.calls).toEqual(['keep']);
  });

  test('is removed when a person says so, and that is remembered', async () => {
    const { model, settings, hear, calls } = setUp();
    model.begin();
    hear({ type: 'kept' });
    hear({ type: 'newer' });
    await model.remove();
    expect(calls).toEqual(['keep', 'remove']);
    expect(model.standing.value).toEqual({ type: 'off', bytes: 1_000 });
    expect(model.newer.value).toBe(false);
    expect(settings.get('offline')).toBe('no');
  });

  test('of a newer version it is told beside how it stands, whose files do not count as missing', () => {
    const { model, hear, calls } = setUp();
    model.begin();
    hear({ type: 'kept' });
    hear({ type: 'keeping', bytes: 10 });
    hear({ type: 'newer' });
    expect(model.standing.value.type).toBe('kept');
    expect(model.newer.value).toBe(true);
    expect(calls).toEqual(['keep']);
    model.useNewer();
    expect(calls).toEqual(['keep', 'newer']);
  });
});
