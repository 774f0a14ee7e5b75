/** Runs the commands of keys, buttons and swipes. */
import type { Signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo } from 'preact/hooks';
import { printUrl } from '../../../codec/url/print-url.ts';
import type { AppState } from '../../../state/app-state.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { type Command, commandOf } from '../commands.ts';
import type { PresentModel } from '../present.model.ts';
import { type PresentPorts, usePresent, usePresentPorts } from '../present-context.ts';

/** What can be asked for by name. */
type ActName = Exclude<Command['type'], 'digit'> | 'teacher';

/** A function that carries out a command. */
export type Act = (name: ActName) => void;

/** Share of the box's height that one press scrolls. */
const SCROLL = 0.6;

/**
 * @param keysShown whether the list of keys is open; it is opened by a key and a button
 * @param words the box that scrolls
 */
export function useCommands(keysShown: Signal<boolean>, words: RefObject<HTMLElement | null>): Act {
  const appState = useAppState();
  const present = usePresent();
  const ports = usePresentPorts();
  return useMemo(() => {
    const acts = createActs(appState, present, ports, keysShown, words);
    return (name) => acts[name]();
  }, [appState, present, ports, keysShown, words]);
}

/** Hears keys wherever the focus is, but in a field or an open dialog. A button keeps Space and Enter for itself. */
export function useKeys(act: Act): void {
  const present = usePresent();
  // Before the first paint: a clicker may be pressed as soon as the step is on the wall.
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      const { target } = event;
      if (event.defaultPrevented || !(target instanceof Element)) return;
      if (target.closest('input:not([type=checkbox]):not([type=radio]), textarea, select, dialog[open]')) return;
      const command = commandOf(event, present.characterKeys.peek());
      if (!command) return;
      if (command.type === 'enter' && present.typed.peek() === '') return;
      if (event.key === ' ' && target.closest('button, a, summary, input')) return;
      event.preventDefault();
      // The map would pan by the arrows, which a clicker sends after a click on it.
      event.stopPropagation();
      if (command.type === 'digit') present.typeDigit(command.digit);
      else act(command.type);
    };
    addEventListener('keydown', hear, true);
    return () => removeEventListener('keydown', hear, true);
  }, [act, present]);
}

function createActs(
  appState: AppState,
  present: PresentModel,
  ports: PresentPorts,
  keysShown: Signal<boolean>,
  words: RefObject<HTMLElement | null>,
): Record<ActName, () => void> {
  const scroll = (by: 1 | -1): void => words.current?.scrollBy({ top: by * SCROLL * words.current.clientHeight });
  return {
    down: () => scroll(1),
    up: () => scroll(-1),
    next: () => present.goBy(1),
    previous: () => present.goBy(-1),
    first: () => present.goTo(1),
    last: () => present.goTo(present.steps),
    enter: () => present.enterTyped(),
    blank: () => present.setBlank(!present.blank.peek()),
    spotlight: () => present.togglePointer('spotlight'),
    pen: () => present.togglePointer('pen'),
    clear: () => present.clearStrokes(),
    notes: () => present.showNotes(!present.notesShown.peek()),
    keys: () => {
      keysShown.value = !keysShown.peek();
    },
    'full-screen': () => void changeScreen(appState, ports),
    teacher: () => openTeacher(appState, present, ports),
    leave: () => leave(appState, present, ports),
  };
}

async function changeScreen({ notices }: AppState, { screen }: PresentPorts): Promise<void> {
  if (screen.isFull.peek()) return screen.leave();
  if (await screen.enter()) notices.withdraw('full-screen-refused');
  else notices.show({ type: 'full-screen-refused' });
}

function openTeacher(
  { url: address, notices }: AppState,
  present: PresentModel,
  { openTeacher: open }: PresentPorts,
): void {
  const url = printUrl({ ...address.peek(), teacher: true, step: present.step.peek(), camera: null });
  if (open(url)) {
    notices.withdraw('window-blocked');
    return;
  }
  notices.show({ type: 'window-blocked' });
  present.showNotes(true);
}

/** One press takes back one thing: digits, the blank wall, what a hand points with; then the presentation is left. */
function leave(appState: AppState, present: PresentModel, { screen, closeWindow }: PresentPorts): void {
  const pointer = present.pointer.peek();
  if (present.typed.peek() !== '') present.forgetTyped();
  else if (present.blank.peek()) present.setBlank(false);
  else if (pointer !== 'none') present.togglePointer(pointer);
  else if (present.isTeacher.peek()) closeWindow();
  else leaveToExplore(appState, present, screen);
}

function leaveToExplore({ urlState, map }: AppState, present: PresentModel, screen: PresentPorts['screen']): void {
  void screen.leave();
  const [place, ...others] = present.content.peek()?.places ?? [];
  urlState.push({
    view: 'explore',
    step: present.step.peek(),
    place: place && others.length === 0 ? place.id : null,
    camera: map.camera.peek(),
  });
}

/** CSS pixels that a finger sweeps at the least, and how much more sideways than up or down. */
const SWEEP = { least: 48, ratio: 1.5 };

/** A sweep towards the start of a line is the next step, as it is the next page of a book. */
export function useSwipe(box: RefObject<HTMLElement | null>, act: Act): void {
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    let from: { readonly id: number; readonly x: number; readonly y: number } | null = null;
    const begin = (event: TouchEvent): void => {
      const [touch, ...others] = event.touches;
      from = touch && others.length === 0 ? { id: touch.identifier, x: touch.clientX, y: touch.clientY } : null;
    };
    const end = (event: TouchEvent): void => {
      const touch = [...event.changedTouches].find(({ identifier }) => identifier === from?.id);
      if (!touch || !from) return;
      const [right, down] = [touch.clientX - from.x, touch.clientY - from.y];
      from = null;
      if (Math.abs(right) < SWEEP.least || Math.abs(right) < Math.abs(down) * SWEEP.ratio) return;
      const isBackwards = right > 0 === (getComputedStyle(element).direction === 'ltr');
      act(isBackwards ? 'previous' : 'next');
    };
    element.addEventListener('touchstart', begin, { passive: true });
    element.addEventListener('touchend', end, { passive: true });
    return () => {
      element.removeEventListener('touchstart', begin);
      element.removeEventListener('touchend', end);
    };
  }, [box, act]);
}
