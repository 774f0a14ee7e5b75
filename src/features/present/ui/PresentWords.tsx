/** The wall: beside the map the words of a step, at its foot the means to go on. */

import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';
import { Dateline } from '../../../ui/shared/ViewHead.tsx';
import { usePresent } from '../present-context.ts';
import { Blank } from './Blank.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import { PresentBar } from './PresentBar.tsx';
import { ShareDialog } from './ShareDialog.tsx';
import { StepWords } from './StepWords.tsx';
import { useCommands, useKeys } from './use-commands.ts';
import { useSwipe } from './use-swipe.ts';

/** What stands in the band of words. */
export function PresentWords() {
  const appState = useAppState();
  const { messages, format } = useLocalization();
  const present = usePresent();
  const { index } = appState;
  const box = useRef<HTMLDivElement>(null);
  const words = useRef<HTMLElement>(null);
  const keysShown = useSignal(false);
  const shareShown = useSignal(false);
  const act = useCommands(keysShown, words);
  useKeys(act);
  useSwipe(box, act);
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
        act={act}
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
