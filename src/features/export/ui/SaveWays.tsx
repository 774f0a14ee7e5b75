/** Lists the kinds of file that a complete lesson is saved as. */
import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { PageContent } from '../../../codec/one-file/fill-page.ts';
import type { SavedLesson } from '../../../state/ports.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';
import { useServices } from '../../../ui/shared/services.ts';
import { printAnnotations } from '../print-annotations.ts';
import { printPlaces } from '../print-places.ts';
import { drawMapImage } from './draw-map-image.ts';
import { mapFooter } from './map-footer.ts';
import { plainWords } from './PlainWords.tsx';
import { SaveWay } from './SaveWay.tsx';

/** Result of the last save. */
type SaveResult = { readonly saved: string } | 'failed' | 'page-missing' | null;

export function SaveWays({ lesson, text }: SavedLesson) {
  const appState = useAppState();
  const { download, paper, save } = useServices();
  const localization = useLocalization();
  const { oneFile } = save;
  const words = localization.messages.save;
  const came = useSignal<SaveResult>(null);
  const leaving = useMemo(() => new AbortController(), []);
  useEffect(() => () => leaving.abort(), [leaving]);

  const give = async (
    ending: string,
    type: string,
    make: () => Promise<string | Blob | null> | string,
  ): Promise<void> => {
    came.value = null;
    const name = `${lesson.id}${ending}`;
    try {
      const made = await make();
      if (made !== null) download(name, type, made);
      came.value = made === null ? 'page-missing' : { saved: name };
    } catch (error) {
      if (leaving.signal.aborted) return;
      console.error(error);
      came.value = 'failed';
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
  const now = came.value;
  return (
    <>
      <ul class="save-ways">
        <SaveWay {...words.lesson} onSave={() => give('.geojson', 'application/geo+json', () => text)} />
        {oneFile && (
          <SaveWay
            {...words.oneFile}
            onSave={() => give('.html', 'text/html', () => oneFile(pageContent(), leaving.signal))}
          />
        )}
        <SaveWay {...words.places} onSave={() => give('-places.csv', 'text/csv', () => printPlaces(lesson.places))} />
        <SaveWay
          {...words.passages}
          onSave={() => give('-passages.jsonld', 'application/ld+json', () => printAnnotations(lesson))}
        />
        <SaveWay
          button={words.picture.button}
          hint={hasMap ? words.picture.hint : words.picture.none}
          disabled={!hasMap}
          onSave={() => give('-map.png', 'image/png', drawPicture)}
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
