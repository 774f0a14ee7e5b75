/** Buttons that the wall and the teacher's screen both have. */

import { useMessages } from '../../../ui/shared/localization.ts';
import { usePresent } from '../present-context.ts';
import { ToolButton } from './ToolButton.tsx';
import type { Act } from './use-commands.ts';

interface ToolsProps {
  readonly act: Act;
}

/** To the first step, and one back. */
export function BackTools({ act }: ToolsProps) {
  const present = usePresent();
  const { present: words } = useMessages();
  const isFirst = present.step.value <= 1;
  return (
    <>
      <ToolButton icon="first" label={words.first} shortcut="Home" disabled={isFirst} onPress={() => act('first')} />
      <ToolButton
        icon="previous"
        label={words.previous}
        shortcut="ArrowLeft"
        disabled={isFirst}
        onPress={() => act('previous')}
      />
    </>
  );
}

/** One step on, and to the last. */
export function ForwardTools({ act }: ToolsProps) {
  const present = usePresent();
  const { present: words } = useMessages();
  const isLast = present.step.value >= present.steps;
  return (
    <>
      <ToolButton icon="next" label={words.next} shortcut="ArrowRight" disabled={isLast} onPress={() => act('next')} />
      <ToolButton icon="last" label={words.last} shortcut="End" disabled={isLast} onPress={() => act('last')} />
    </>
  );
}

/** What a hand points with. */
export function PointerTools({ act }: ToolsProps) {
  const present = usePresent();
  const { present: words } = useMessages();
  const pointer = present.pointer.value;
  return (
    <>
      <ToolButton
        icon="spotlight"
        label={words.spotlight}
        shortcut="S"
        pressed={pointer === 'spotlight'}
        onPress={() => act('spotlight')}
      />
      <ToolButton icon="pen" label={words.pen} shortcut="P" pressed={pointer === 'pen'} onPress={() => act('pen')} />
    </>
  );
}
