/** Lists the steps of the lesson; each can be edited and moved. */
import { type ReadonlySignal, useSignal } from '@preact/signals';
import { GripVertical } from 'lucide';
import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import type { Step } from '../../../domain/lesson.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { Icon, IconButton, Outline } from '../../../ui/shared/Icon.tsx';
import { useLocalization } from '../../../ui/shared/localization.ts';
import { useAuthor } from './author-context.ts';
import { StepForm } from './StepForm.tsx';
import { LANDING } from './use-focus-kept.ts';

/** The list of steps, in their order. */
export function StepsStage() {
  const { author, actions, editor } = useAuthor();
  const { map } = useAppState();
  const { messages, format } = useLocalization();
  const { steps: words } = messages.author;
  const { steps } = author.draft.value;
  const list = useRef<HTMLOListElement>(null);
  const announceMove = (to: number): void => {
    const number = format.number(to + 1);
    const { title = '' } = author.draft.peek().steps[to] ?? {};
    editor.announce(words.moved(title === '' ? words.untitled : title, number, format.number(steps.length)));
  };
  const move = (from: number, to: number): void => {
    actions.moveStep(from, to);
    announceMove(to);
  };
  const drag = useDragOrder(list, move);
  return (
    <section class="block author-stage-body" aria-labelledby="author-steps-heading">
      <h2 id="author-steps-heading" {...LANDING}>
        {words.heading}
      </h2>
      <p class="caption">{words.hint}</p>
      {steps.length === 0 && <p class="empty">{words.none}</p>}
      <ol class="step-list" ref={list} aria-labelledby="author-steps-heading">
        {steps.map((step, index) => (
          <StepEntry
            key={index}
            step={step}
            index={index}
            count={steps.length}
            isOpen={editor.step.value === index}
            onMove={(to) => {
              move(index, to);
              editor.requestFocus(`step ${to} ${to < index ? 'up' : 'down'}`);
            }}
            drag={drag}
          />
        ))}
      </ol>
      <button
        type="button"
        class="button dialog-main"
        onClick={() => {
          actions.addStep();
          editor.requestFocus('step title');
        }}
      >
        <Icon name="plus" />
        {map.camera.value === null ? words.noMap : words.add}
      </button>
    </section>
  );
}

interface StepEntryProps {
  readonly step: Step;
  readonly index: number;
  /** How many steps there are. */
  readonly count: number;
  readonly isOpen: boolean;
  readonly onMove: (to: number) => void;
  readonly drag: DragOrder;
}

/** An entry of the list. Its turn is changed by the buttons, or by dragging its handle, which is for pointers alone. */
function StepEntry({ step, index, count, isOpen, onMove, drag }: StepEntryProps) {
  const { editor } = useAuthor();
  const { messages, format } = useLocalization();
  const { steps: words } = messages.author;
  const number = words.step(format.number(index + 1));
  const dragged = drag.dragged.value;
  const drop =
    dragged && dragged.to === index && dragged.from !== index
      ? dragged.to > dragged.from
        ? 'after'
        : 'before'
      : undefined;
  return (
    <li class="step-entry" data-open={isOpen} data-dragged={dragged?.from === index} data-drop={drop}>
      <div class="step-row">
        <span class="step-grip" title={words.drag(number)} aria-hidden="true" {...drag.handle(index)}>
          <Outline node={GripVertical} />
        </span>
        <button
          type="button"
          class="name-button"
          aria-expanded={isOpen}
          onClick={() => editor.openStep(isOpen ? null : index)}
        >
          <span class="caption">{number}</span>
          <bdi class="name-exact">{step.title === '' ? words.untitled : step.title}</bdi>
        </button>
        <IconButton
          icon="up"
          label={words.up(number)}
          title={words.up(number)}
          data-ask={`step ${index} up`}
          aria-disabled={index === 0}
          onClick={() => index > 0 && onMove(index - 1)}
        />
        <IconButton
          icon="down"
          label={words.down(number)}
          title={words.down(number)}
          data-ask={`step ${index} down`}
          aria-disabled={index === count - 1}
          onClick={() => index < count - 1 && onMove(index + 1)}
        />
      </div>
      {isOpen && <StepForm step={step} index={index} />}
    </li>
  );
}

/** The entry that is being dragged, and where it would come to stand. */
interface Dragged {
  readonly from: number;
  readonly to: number;
}

/** What a handle needs. */
interface DragOrder {
  readonly dragged: ReadonlySignal<Dragged | null>;
  /** Handlers of the handle of entry `index`. */
  handle(index: number): {
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
  };
}

/** @param move called once, when the hand lets go over another place */
function useDragOrder(list: RefObject<HTMLElement | null>, move: (from: number, to: number) => void): DragOrder {
  const dragged = useSignal<Dragged | null>(null);
  return {
    dragged,
    handle: (index) => ({
      onPointerDown(event) {
        if (event.button !== 0 || !(event.currentTarget instanceof HTMLElement)) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        dragged.value = { from: index, to: index };
      },
      onPointerMove(event) {
        if (dragged.peek()?.from !== index) return;
        const to = entryAt(list.current, event.clientY);
        if (to !== dragged.peek()?.to) dragged.value = { from: index, to };
      },
      onPointerUp() {
        const now = dragged.peek();
        dragged.value = null;
        if (now && now.to !== now.from) move(now.from, now.to);
      },
      onPointerCancel() {
        dragged.value = null;
      },
    }),
  };
}

/** Number of the entry at a height of the window; beyond the list the first or the last. */
function entryAt(list: HTMLElement | null, y: number): number {
  const entries = [...(list?.children ?? [])];
  const below = entries.findIndex((entry) => y < entry.getBoundingClientRect().bottom);
  return below < 0 ? entries.length - 1 : below;
}
