/** Shows the fourth stage: the steps. */
import { useRef } from 'preact/hooks';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { Icon } from '../../../ui/shared/Icon.tsx';
import { useLocalization } from '../../../ui/shared/localization.ts';
import { useAuthor } from './author-context.ts';
import { StepEntry } from './StepEntry.tsx';
import { useDragOrder } from './use-drag-order.ts';
import { LANDING } from './use-focus-kept.ts';

/** The list of steps, in their order. */
export function TellStage() {
  const { author, actions, editor } = useAuthor();
  const { map } = useAppState();
  const { messages, format } = useLocalization();
  const { tell: words } = messages.author;
  const { steps } = author.draft.value;
  const list = useRef<HTMLOListElement>(null);
  const say = (to: number): void => {
    const number = format.number(to + 1);
    const { title = '' } = author.draft.peek().steps[to] ?? {};
    editor.announce(words.moved(title === '' ? words.untitled : title, number, format.number(steps.length)));
  };
  const move = (from: number, to: number): void => {
    actions.moveStep(from, to);
    say(to);
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
