import { describe, expect, test } from 'vitest';
import { commandOf, type KeyPress } from '../../../../src/features/present/commands.ts';

const PLAIN: Omit<KeyPress, 'key'> = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
const press = (key: string, change: Partial<KeyPress> = {}, characters = true) =>
  commandOf({ ...PLAIN, key, ...change }, characters);

describe('keys and clickers', () => {
  test.each([
    ['ArrowRight', 'next'],
    [' ', 'next'],
    ['PageDown', 'next'],
    ['ArrowLeft', 'previous'],
    ['PageUp', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['b', 'blank'],
    ['B', 'blank'],
    ['.', 'blank'],
    ['F5', 'full-screen'],
    ['f', 'full-screen'],
    ['Escape', 'leave'],
    ['?', 'keys'],
    ['Enter', 'enter'],
  ])('%j is %s', (key, type) => {
    expect(press(key)?.type).toBe(type);
  });

  test('Shift turns Space round, and “?” needs it', () => {
    expect(press(' ', { shiftKey: true })?.type).toBe('previous');
    expect(press('?', { shiftKey: true })?.type).toBe('keys');
  });

  test('a digit waits for Enter', () => {
    expect(press('7')).toEqual({ type: 'digit', digit: '7' });
  });

  test('with single characters off only named keys are commands', () => {
    for (const key of ['b', '.', 'f', '?', 's', 'p', 'c', 'n', '7']) expect(press(key, {}, false)).toBeNull();
    for (const key of ['ArrowRight', ' ', 'PageUp', 'F5', 'Escape']) expect(press(key, {}, false)).not.toBeNull();
  });

  test('what the browser has for itself is left to it', () => {
    for (const modifier of ['ctrlKey', 'metaKey', 'altKey'] as const) {
      for (const key of ['f', 'F5', 'ArrowLeft', 'p']) expect(press(key, { [modifier]: true })).toBeNull();
    }
    expect(press('Tab')).toBeNull();
    expect(press('constructor')).toBeNull();
  });
});
