/** All controls of the presentation, in the teacher's hand. */
import { useAtlas, useLocalization } from '../shared/context.ts';
import { ToolButton } from './ToolButton.tsx';
import type { Act } from './use-commands.ts';

/** `toolbar "Presentation"`. */
export function TeacherBar({ act }: { readonly act: Act }) {
  const { present, index } = useAtlas();
  const { messages, format } = useLocalization();
  const words = messages.present;
  const step = present.step.value;
  const pointer = present.pointer.value;
  return (
    <div class="teacher-bar" role="toolbar" aria-label={words.tools}>
      <ToolButton
        icon="previous"
        label={words.previous}
        shortcut="ArrowLeft"
        disabled={step <= 1}
        onPress={() => act('previous')}
      />
      <ToolButton
        icon="next"
        label={words.next}
        shortcut="ArrowRight"
        disabled={step >= present.steps}
        onPress={() => act('next')}
      />
      <label class="teacher-go">
        <span class="visually-hidden">{words.teacherScreen.goTo}</span>
        <select value={step} onChange={(event) => present.goTo(Number(event.currentTarget.value))}>
          {index.lesson.steps.map(({ title }, at) => (
            <option key={at} value={at + 1}>{`${format.number(at + 1)}. ${title}`}</option>
          ))}
        </select>
      </label>
      <ToolButton
        icon="blank"
        label={words.blank}
        shortcut="B"
        pressed={present.blank.value}
        onPress={() => act('blank')}
      />
      <ToolButton
        icon="spotlight"
        label={words.spotlight}
        shortcut="S"
        pressed={pointer === 'spotlight'}
        onPress={() => act('spotlight')}
      />
      <ToolButton icon="pen" label={words.pen} shortcut="P" pressed={pointer === 'pen'} onPress={() => act('pen')} />
      <ToolButton icon="clear" label={words.clear} shortcut="C" onPress={() => act('clear')} />
      <ToolButton icon="keys" label={words.keys} shortcut="?" onPress={() => act('keys')} />
      <ToolButton icon="leave" label={words.teacherScreen.close} shortcut="Escape" onPress={() => act('leave')} />
    </div>
  );
}
