/** All controls of the presentation, in the teacher's hand. */

import { directionOf } from '../../../domain/languages.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';
import { usePresent } from '../present-context.ts';
import { ToolButton } from './ToolButton.tsx';
import { BackTools, ForwardTools, PointerTools } from './Tools.tsx';
import type { Act } from './use-commands.ts';

/** `toolbar "Presentation"`. */
export function TeacherBar({ act }: { readonly act: Act }) {
  const present = usePresent();
  const { index } = useAppState();
  const { messages, format } = useLocalization();
  const words = messages.present;
  const step = present.step.value;
  return (
    <div class="teacher-bar" role="toolbar" aria-label={words.tools}>
      <BackTools act={act} />
      <ForwardTools act={act} />
      <label class="teacher-go">
        <span class="visually-hidden">{words.teacherScreen.goTo}</span>
        <select
          lang={index.lesson.language}
          dir={directionOf(index.lesson.language)}
          value={step}
          onChange={(event) => present.goTo(Number(event.currentTarget.value))}
        >
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
      <PointerTools act={act} />
      <ToolButton icon="clear" label={words.clear} shortcut="C" onPress={() => act('clear')} />
      <ToolButton icon="keys" label={words.keys} shortcut="?" onPress={() => act('keys')} />
      <ToolButton icon="leave" label={words.teacherScreen.close} shortcut="Escape" onPress={() => act('leave')} />
    </div>
  );
}
