/** The teacher's own screen: notes, what is on the wall and what comes next, the time, and all controls. */

import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';
import { usePresent } from '../present-context.ts';
import { KeysDialog } from './KeysDialog.tsx';
import { StepWords } from './StepWords.tsx';
import { TeacherBar } from './TeacherBar.tsx';
import { Times } from './Times.tsx';
import { useCommands, useKeys } from './use-commands.ts';

/** The page of the second window. */
export function TeacherScreen() {
  const present = usePresent();
  const { index } = useAppState();
  const { messages, format } = useLocalization();
  const words = messages.present;
  const keysShown = useSignal(false);
  const page = useRef<HTMLDivElement>(null);
  const act = useCommands(keysShown, page);
  useKeys(act);
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
      <TeacherBar act={act} />
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
