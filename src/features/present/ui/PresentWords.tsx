/** Renders the presentation screen: words of the step, toolbar, notes, blank screen. */
import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { useLocalization, useMessages } from '../../../ui/shared/localization.ts';
import { Dateline } from '../../../ui/shared/ViewHead.tsx';
import { usePresent, usePresentPorts } from '../present-context.ts';
import { KeysDialog, ShareDialog } from './PresentDialogs.tsx';
import { StepWords } from './StepWords.tsx';
import { BackTools, ForwardTools, PointerTools, ToolButton } from './Tools.tsx';
import { type RunCommand, useCommands, useKeys, useSwipe } from './use-commands.ts';

export function PresentWords() {
  const appState = useAppState();
  const { messages, format } = useLocalization();
  const present = usePresent();
  const { index } = appState;
  const box = useRef<HTMLDivElement>(null);
  const words = useRef<HTMLElement>(null);
  const keysShown = useSignal(false);
  const shareShown = useSignal(false);
  const run = useCommands(keysShown, words);
  useKeys(run);
  useSwipe(box, run);
  const content = present.content.value;
  const step = present.step.value;
  // A step is read from its beginning.
  useLayoutEffect(() => words.current?.scrollTo({ top: 0 }), [step]);

  const { article, language } = index.lesson;
  return (
    <div class="present-words" ref={box}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached by the keyboard. */}
      <section class="present-step" ref={words} tabIndex={0} aria-labelledby="step-title">
        <div aria-live="polite">
          <p class="visually-hidden">
            {content && messages.present.stepOf(format.number(step), format.number(present.steps))}
          </p>
          <h1 id="step-title" lang={content ? language : undefined} dir="auto">
            {content ? content.step.title : messages.present.heading}
          </h1>
        </div>
        {content ? <StepWords content={content} /> : <p class="empty">{messages.present.noTour}</p>}
        <Dateline publisher={article.publisher} date={format.date(article.published)} language={article.language} />
      </section>
      <PresentBar
        run={run}
        onShare={() => {
          shareShown.value = true;
        }}
      />
      {present.blank.value && <Blank />}
      {keysShown.value && (
        <KeysDialog
          onClose={() => {
            keysShown.value = false;
          }}
        />
      )}
      {shareShown.value && (
        <ShareDialog
          onClose={() => {
            shareShown.value = false;
          }}
        />
      )}
    </div>
  );
}

interface PresentBarProps {
  readonly run: RunCommand;
  readonly onShare: () => void;
}

/** `toolbar "Presentation"`. */
function PresentBar({ run, onShare }: PresentBarProps) {
  const present = usePresent();
  const { screen } = usePresentPorts();
  const { present: words } = useLocalization().messages;
  const isFull = screen.isFull.value;
  return (
    <footer class="present-bar">
      <div class="present-steps">
        <BackTools run={run} />
        <Progress />
        <ForwardTools run={run} />
      </div>
      <div class="present-tools" role="toolbar" aria-label={words.tools}>
        <ToolButton icon="blank" label={words.blank} shortcut="B" onPress={() => run('blank')} />
        <PointerTools run={run} />
        {present.strokes.value.length > 0 && (
          <ToolButton icon="clear" label={words.clear} shortcut="C" onPress={() => run('clear')} />
        )}
        <ToolButton
          icon={isFull ? 'small' : 'full'}
          label={isFull ? words.leaveFullScreen : words.fullScreen}
          shortcut="F"
          onPress={() => run('full-screen')}
        />
        <ToolButton icon="teacher" label={words.teacher} onPress={() => run('teacher')} />
        <ToolButton
          icon="notes"
          label={words.notes}
          shortcut="N"
          pressed={present.notesShown.value}
          onPress={() => run('notes')}
        />
        <ToolButton icon="share" label={words.share} onPress={onShare} />
        <ToolButton icon="keys" label={words.keys} shortcut="?" onPress={() => run('keys')} />
      </div>
      <ToolButton icon="leave" label={words.leave} shortcut="Escape" onPress={() => run('leave')} />
    </footer>
  );
}

/** Dots, read as “Step 3 of 10”; or the digits typed before Enter. */
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

function Blank() {
  const present = usePresent();
  const { present: words } = useMessages();
  return <button type="button" class="blank" aria-label={words.unblank} onClick={() => present.setBlank(false)} />;
}

/** `region "Notes"`. */
export function Notes() {
  const present = usePresent();
  const { index } = useAppState();
  const words = useMessages().present.teacherScreen;
  const content = present.content.value;
  if (!present.notesShown.value || !content) return null;
  return (
    <section class="present-notes" aria-labelledby="notes-heading">
      <h2 id="notes-heading">{words.notes}</h2>
      <p lang={index.lesson.language} dir="auto">
        {content.step.notes || words.noNotes}
      </p>
    </section>
  );
}
