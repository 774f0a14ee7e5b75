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

type CommandName = Exclude<Command['type'], 'digit'> | 'teacher';

export type RunCommand = (name: CommandName) => void;

/** Share of the box's height that one press scrolls. */
const SCROLL = 0.6;

/**
 * @param keysShown whether the list of shortcuts is open
 * @param words the box that scrolls
 */
export function useCommands(keysShown: Signal<boolean>, words: RefObject<HTMLElement | null>): RunCommand {
  const appState = useAppState();
  const present = usePresent();
  const ports = usePresentPorts();
  return useMemo(() => {
    const commands = createCommands(appState, present, ports, keysShown, words);
    return (name) => commands[name]();
  }, [appState, present, ports, keysShown, words]);
}

/** Listens to keys everywhere but in fields and open dialogs. Space and Enter still press a focused button. */
export function useKeys(run: RunCommand): void {
  const present = usePresent();
  // Before the first paint, because a clicker may be pressed as soon as the step is shown.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { target } = event;
      if (event.defaultPrevented || !(target instanceof Element)) return;
      if (target.closest('input:not([type=checkbox]):not([type=radio]), textarea, select, dialog[open]')) return;
      const command = commandOf(event, present.characterKeys.peek());
      if (!command) return;
      if (command.type === 'enter' && present.typed.peek() === '') return;
      if (event.key === ' ' && target.closest('button, a, summary, input')) return;
      event.preventDefault();
      // After a click on the map, the arrow keys of a clicker would pan it.
      event.stopPropagation();
      if (command.type === 'digit') present.typeDigit(command.digit);
      else run(command.type);
    };
    addEventListener('keydown', onKeyDown, true);
    return () => removeEventListener('keydown', onKeyDown, true);
  }, [run, present]);
}

function createCommands(
  appState: AppState,
  present: PresentModel,
  ports: PresentPorts,
  keysShown: Signal<boolean>,
  words: RefObject<HTMLElement | null>,
): Record<CommandName, () => void> {
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

/** Each press undoes one thing: typed digits, the blank screen, the pointer tool; then it leaves the presentation. */
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

/** Shortest swipe in CSS pixels, and its least ratio of width to height. */
const SWIPE = { min: 48, ratio: 1.5 };

/** A swipe towards the start of a line goes to the next step, like turning a page. */
export function useSwipe(box: RefObject<HTMLElement | null>, run: RunCommand): void {
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
      if (Math.abs(right) < SWIPE.min || Math.abs(right) < Math.abs(down) * SWIPE.ratio) return;
      const isBackwards = right > 0 === (getComputedStyle(element).direction === 'ltr');
      run(isBackwards ? 'previous' : 'next');
    };
    element.addEventListener('touchstart', begin, { passive: true });
    element.addEventListener('touchend', end, { passive: true });
    return () => {
      element.removeEventListener('touchstart', begin);
      element.removeEventListener('touchend', end);
    };
  }, [box, run]);
}
