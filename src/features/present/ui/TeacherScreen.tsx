/** Renders the teacher's own window: notes, current and next step, time, controls. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { directionOf } from '../../../domain/languages.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';
import { elapsedOf } from '../classroom.ts';
import { usePresent, usePresentPorts } from '../present-context.ts';
import { KeysDialog } from './PresentDialogs.tsx';
import { StepWords } from './StepWords.tsx';
import { BackTools, ForwardTools, PointerTools, ToolButton } from './Tools.tsx';
import { type RunCommand, useCommands, useKeys } from './use-commands.ts';

export function TeacherScreen() {
  const present = usePresent();
  const { index } = useAppState();
  const { messages, format } = useLocalization();
  const words = messages.present;
  const keysShown = useSignal(false);
  const page = useRef<HTMLDivElement>(null);
  const run = useCommands(keysShown, page);
  useKeys(run);
  const now = present.content.value;
  const next = present.next.value;
  const { language } = index.lesson;
  return (
    <div class="teacher" ref={page}>
      <header class="teacher-head">
        <h1>{words.teacherScreen.heading}</h1>
        <p>{words.stepOf(format.number(present.step.value), format.number(present.steps))}</p>
        <Times />
      </header>
      {present.partner.value !== 'here' && <p class="teacher-alone">{words.teacherScreen.alone}</p>}
      {present.blank.value && <p class="teacher-alone">{words.isBlank}</p>}
      <section class="teacher-notes" aria-labelledby="teacher-notes">
        <h2 id="teacher-notes">{words.teacherScreen.notes}</h2>
        <p lang={language} dir="auto">
          {now?.step.notes || words.teacherScreen.noNotes}
        </p>
      </section>
      <section class="teacher-step" aria-labelledby="teacher-now">
        <h2 id="teacher-now">{words.teacherScreen.now}</h2>
        {now && (
          <>
            <h3 lang={language} dir="auto">
              {now.step.title}
            </h3>
            <StepWords content={now} />
          </>
        )}
      </section>
      <section class="teacher-step" aria-labelledby="teacher-next">
        <h2 id="teacher-next">{words.teacherScreen.next}</h2>
        {next ? (
          <>
            <h3 lang={language} dir="auto">
              {next.step.title}
            </h3>
            <StepWords content={next} brief />
          </>
        ) : (
          <p>{words.teacherScreen.end}</p>
        )}
      </section>
      <TeacherBar run={run} />
      {keysShown.value && (
        <KeysDialog
          onClose={() => {
            keysShown.value = false;
          }}
        />
      )}
    </div>
  );
}

/** `toolbar "Presentation"`. */
function TeacherBar({ run }: { readonly run: RunCommand }) {
  const present = usePresent();
  const { index } = useAppState();
  const { messages, format } = useLocalization();
  const words = messages.present;
  const step = present.step.value;
  return (
    <div class="teacher-bar" role="toolbar" aria-label={words.tools}>
      <BackTools run={run} />
      <ForwardTools run={run} />
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
        onPress={() => run('blank')}
      />
      <PointerTools run={run} />
      <ToolButton icon="clear" label={words.clear} shortcut="C" onPress={() => run('clear')} />
      <ToolButton icon="keys" label={words.keys} shortcut="?" onPress={() => run('keys')} />
      <ToolButton icon="leave" label={words.teacherScreen.close} shortcut="Escape" onPress={() => run('leave')} />
    </div>
  );
}

/** Shows clock and timer, updated every second. */
function Times() {
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
