/** Shows a step in the list: title, order, and its form. */
import { GripVertical } from 'lucide';
import type { Step } from '../../../domain/lesson.ts';
import { Icon, Outline } from '../../../ui/shared/Icon.tsx';
import { useLocalization } from '../../../ui/shared/localization.ts';
import { useAuthor } from './author-context.ts';
import { StepForm } from './StepForm.tsx';
import type { DragOrder } from './use-drag-order.ts';

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
export function StepEntry({ step, index, count, isOpen, onMove, drag }: StepEntryProps) {
  const { editor } = useAuthor();
  const { messages, format } = useLocalization();
  const { tell: words } = messages.author;
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
        <button
          type="button"
          class="button icon-button"
          aria-label={words.up(number)}
          title={words.up(number)}
          data-ask={`step ${index} up`}
          aria-disabled={index === 0}
          onClick={() => index > 0 && onMove(index - 1)}
        >
          <Icon name="up" />
        </button>
        <button
          type="button"
          class="button icon-button"
          aria-label={words.down(number)}
          title={words.down(number)}
          data-ask={`step ${index} down`}
          aria-disabled={index === count - 1}
          onClick={() => index < count - 1 && onMove(index + 1)}
        >
          <Icon name="down" />
        </button>
      </div>
      {isOpen && <StepForm step={step} index={index} />}
    </li>
  );
}
