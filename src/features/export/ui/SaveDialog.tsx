/** Offers the open lesson as files. */
import { useSignal } from '@preact/signals';
import { useEffect, useId, useMemo } from 'preact/hooks';
import type { PageContent } from '../../../codec/one-file/fill-page.ts';
import type { Problem, Result } from '../../../domain/result.ts';
import type { SavedLesson } from '../../../state/ports.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { FaultList } from '../../../ui/shared/Faults.tsx';
import { useLocalization, useMessages } from '../../../ui/shared/localization.ts';
import { Modal } from '../../../ui/shared/Modal.tsx';
import { useServices } from '../../../ui/shared/services.ts';
import { printAnnotations } from '../print-annotations.ts';
import { printPlaces } from '../print-places.ts';
import { drawMapImage, mapFooter } from './draw-map-image.ts';
import { plainWords } from './PlainWords.tsx';
import './save.css';

/** Prints the lesson once, when it opens; an incomplete lesson is listed with its problems instead. */
export function SaveDialog() {
  const appState = useAppState();
  const { save, partFailed } = useServices();
  const messages = useMessages();
  const lesson = useSignal<Result<SavedLesson, readonly Problem[]> | null>(null);
  useEffect(() => {
    save.lesson().then((result) => {
      lesson.value = result;
    }, partFailed);
  }, [save, lesson, partFailed]);
  const result = lesson.value;
  return (
    <Modal heading={messages.save.heading} onClose={() => appState.dialog.close()}>
      {result === null && <p class="caption">{messages.save.waiting}</p>}
      {result?.ok && <SaveWays {...result.value} />}
      {result?.ok === false && (
        <div class="save-unfinished">
          <p>{messages.save.unfinished}</p>
          <FaultList problems={result.error} messages={messages} />
        </div>
      )}
    </Modal>
  );
}

/** Result of the last save. */
type SaveResult = { readonly saved: string } | 'failed' | 'page-missing' | null;

function SaveWays({ lesson, text }: SavedLesson) {
  const appState = useAppState();
  const { download, paper, save } = useServices();
  const localization = useLocalization();
  const { oneFile } = save;
  const words = localization.messages.save;
  const saveResult = useSignal<SaveResult>(null);
  const closed = useMemo(() => new AbortController(), []);
  useEffect(() => () => closed.abort(), [closed]);

  const saveFile = async (
    ending: string,
    type: string,
    make: () => Promise<string | Blob | null> | string,
  ): Promise<void> => {
    saveResult.value = null;
    const name = `${lesson.id}${ending}`;
    try {
      const made = await make();
      if (made !== null) download(name, type, made);
      saveResult.value = made === null ? 'page-missing' : { saved: name };
    } catch (error) {
      if (closed.signal.aborted) return;
      console.error(error);
      saveResult.value = 'failed';
    }
  };
  const drawPicture = async (): Promise<Blob> => {
    const shown = paper.now();
    if (!shown) throw new Error('No map is drawn.');
    return drawMapImage(shown, mapFooter(shown, appState, localization));
  };
  const pageContent = (): PageContent => {
    const { title, language, article, places } = lesson;
    const { headline, publisher } = article;
    return {
      lessonText: text,
      entry: { id: null, title, language, headline, publisher, places: places.length },
      title: localization.messages.documentTitle(headline, null),
      words: plainWords({ lesson, localization }),
    };
  };
  const hasMap = paper.screen() !== null;
  const now = saveResult.value;
  return (
    <>
      <ul class="save-ways">
        <SaveWay {...words.lesson} onSave={() => saveFile('.geojson', 'application/geo+json', () => text)} />
        {oneFile && (
          <SaveWay
            {...words.oneFile}
            onSave={() => saveFile('.html', 'text/html', () => oneFile(pageContent(), closed.signal))}
          />
        )}
        <SaveWay
          {...words.places}
          onSave={() => saveFile('-places.csv', 'text/csv', () => printPlaces(lesson.places))}
        />
        <SaveWay
          {...words.passages}
          onSave={() => saveFile('-passages.jsonld', 'application/ld+json', () => printAnnotations(lesson))}
        />
        <SaveWay
          button={words.picture.button}
          hint={hasMap ? words.picture.hint : words.picture.none}
          disabled={!hasMap}
          onSave={() => saveFile('-map.png', 'image/png', drawPicture)}
        />
      </ul>
      <p class="caption" role="status">
        {typeof now === 'object' && now !== null && words.saved(now.saved)}
      </p>
      {typeof now === 'string' && (
        <p class="caption problem" role="alert">
          {now === 'failed' ? words.failed : words.pageMissing}
        </p>
      )}
    </>
  );
}

interface SaveWayProps {
  readonly button: string;
  readonly hint: string;
  readonly disabled?: boolean;
  readonly onSave: () => Promise<void>;
}

/** Ignores presses while it is saving. */
function SaveWay({ button, hint, disabled = false, onSave }: SaveWayProps) {
  const busy = useSignal(false);
  const id = useId();
  return (
    <li class="save-way">
      <button
        type="button"
        class="button"
        aria-describedby={id}
        aria-busy={busy.value}
        disabled={disabled}
        onClick={() => {
          if (busy.value) return;
          busy.value = true;
          void onSave().finally(() => {
            busy.value = false;
          });
        }}
      >
        {button}
      </button>
      <p class="caption" id={id}>
        {hint}
      </p>
    </li>
  );
}
