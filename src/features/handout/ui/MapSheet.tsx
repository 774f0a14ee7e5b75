/** Renders the first sheet: labelled map, places, distances and quotations. */
import { useAppState } from '../../../ui/shared/app-state.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';
import { PaperDistances } from './PaperDistances.tsx';
import { PaperMap } from './PaperMap.tsx';
import { PaperQuotes } from './PaperQuotes.tsx';
import { PlacesTable } from './PlacesTable.tsx';
import type { PaperFigure } from './paper-figure.ts';
import { SheetHead } from './SheetHead.tsx';

/** Limit of printed places and passages. */
const MAX_ENTRIES = 60;

export function MapSheet({ figure }: { readonly figure: PaperFigure }) {
  const { lesson } = useAppState().index;
  const { messages, format } = useLocalization();
  const left = Math.max(lesson.places.length, lesson.passages.length);
  return (
    <article class="handout-sheet">
      <SheetHead />
      <div class="sheet-top">
        <PaperMap figure={figure} />
        <div class="sheet-beside">
          <PlacesTable places={lesson.places.slice(0, MAX_ENTRIES)} />
          <PaperDistances />
        </div>
      </div>
      <PaperQuotes passages={lesson.passages.slice(0, MAX_ENTRIES)} />
      {left > MAX_ENTRIES && <p class="caption">{messages.handout.onlyFirst(format.number(MAX_ENTRIES), left)}</p>}
    </article>
  );
}
