/** A clock, and a timer that counts up. */

import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useLocalization } from '../../../ui/shared/localization.ts';
import { elapsedOf } from '../classroom.ts';
import { usePresentPorts } from '../ports.ts';
import { usePresent } from '../present-context.ts';
import { ToolButton } from './ToolButton.tsx';

/** Drawn anew every second; a machine that slept shows the right time when it wakes. */
export function Times() {
  const present = usePresent();
  const { now, steadyNow, everySecond } = usePresentPorts();
  const { messages, format } = useLocalization();
  const words = messages.present.teacherScreen;
  const moment = useSignal(now());
  const steady = useSignal(steadyNow());
  useEffect(
    () =>
      everySecond(() => {
        moment.value = now();
        steady.value = steadyNow();
      }),
    [everySecond, moment, now, steady, steadyNow],
  );
  const timer = present.timer.value;
  const isRunning = timer.type === 'running';
  return (
    <dl class="times">
      <div>
        <dt>{words.clock}</dt>
        <dd>{format.timeOfDay(moment.value)}</dd>
      </div>
      <div>
        <dt>{words.timer}</dt>
        <dd>
          <span role="timer">{format.duration(elapsedOf(timer, Math.max(steady.value, steadyNow())))}</span>
          <ToolButton
            icon={isRunning ? 'pause' : 'play'}
            label={isRunning ? words.stop : words.start}
            onPress={() => present.toggleTimer(steadyNow())}
          />
          <ToolButton icon="reset" label={words.reset} onPress={() => present.resetTimer()} />
        </dd>
      </div>
    </dl>
  );
}
