/** Everything that keys do, as buttons, and where in the tour one is. */

import { useLocalization } from '../../../ui/shared/localization.ts';
import { usePresentPorts } from '../ports.ts';
import { usePresent } from '../present-context.ts';
import { ToolButton } from './ToolButton.tsx';
import { BackTools, ForwardTools, PointerTools } from './Tools.tsx';
import type { Act } from './use-commands.ts';

interface PresentBarProps {
  readonly act: Act;
  readonly onShare: () => void;
}

/** `toolbar "Presentation"`, at the foot of the words. */
export function PresentBar({ act, onShare }: PresentBarProps) {
  const present = usePresent();
  const { screen } = usePresentPorts();
  const { present: words } = useLocalization().messages;
  const isFull = screen.isFull.value;
  return (
    <footer class="present-bar">
      <div class="present-steps">
        <BackTools act={act} />
        <Progress />
        <ForwardTools act={act} />
      </div>
      <div class="present-tools" role="toolbar" aria-label={words.tools}>
        <ToolButton icon="blank" label={words.blank} shortcut="B" onPress={() => act('blank')} />
        <PointerTools act={act} />
        {present.strokes.value.length > 0 && (
          <ToolButton icon="clear" label={words.clear} shortcut="C" onPress={() => act('clear')} />
        )}
        <ToolButton
          icon={isFull ? 'small' : 'full'}
          label={isFull ? words.leaveFullScreen : words.fullScreen}
          shortcut="F"
          onPress={() => act('full-screen')}
        />
        <ToolButton icon="teacher" label={words.teacher} onPress={() => act('teacher')} />
        <ToolButton
          icon="notes"
          label={words.notes}
          shortcut="N"
          pressed={present.notesShown.value}
          onPress={() => act('notes')}
        />
        <ToolButton icon="share" label={words.share} onPress={onShare} />
        <ToolButton icon="keys" label={words.keys} shortcut="?" onPress={() => act('keys')} />
      </div>
      <ToolButton icon="leave" label={words.leave} shortcut="Escape" onPress={() => act('leave')} />
    </footer>
  );
}

/** Quiet dots; aloud “Step 3 of 10”. Digits that wait for Enter take their place. */
function Progress() {
  const present = usePresent();
  const { messages, format } = useLocalization();
  const { step, steps, typed } = present;
  if (typed.value !== '') {
    return (
      <p class="present-progress" role="status">
        {messages.present.typed(typed.value)}
      </p>
    );
  }
  return (
    <p class="present-progress">
      <span class="visually-hidden">{messages.present.stepOf(format.number(step.value), format.number(steps))}</span>
      <span class="dots" aria-hidden="true">
        {Array.from({ length: steps }, (_, index) => (
          <span key={index} class="dot" data-now={index + 1 === step.value} />
        ))}
      </span>
    </p>
  );
}
