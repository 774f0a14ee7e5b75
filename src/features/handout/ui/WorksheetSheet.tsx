/** Renders the worksheet, or its answer key. */

import { useLocalization } from '../../../ui/shared/localization.ts';
import type { Worksheet } from '../worksheet.ts';
import { FurtherQuestions } from './FurtherQuestions.tsx';
import { GapQuestions } from './GapQuestions.tsx';
import { MeasureQuestions } from './MeasureQuestions.tsx';
import { NamingQuestion } from './NamingQuestion.tsx';
import { PaperMap } from './PaperMap.tsx';
import type { PaperFigure } from './paper-figure.ts';
import { SheetHead } from './SheetHead.tsx';

interface WorksheetSheetProps {
  readonly worksheet: Worksheet;
  readonly figure: PaperFigure;
  /** True for the answer key. */
  readonly answered: boolean;
}

/** A blank map with numbers, and questions; in the key each has its answer in its place. */
export function WorksheetSheet({ worksheet, figure, answered }: WorksheetSheetProps) {
  const { titles } = useLocalization().messages.handout;
  return (
    <article class="handout-sheet" data-answered={answered}>
      <SheetHead title={answered ? titles.key : titles.worksheet} fields={!answered} />
      <div class="sheet-top">
        <PaperMap figure={figure} marks={worksheet.places} named={answered} />
        <div class="sheet-beside questions">
          <NamingQuestion worksheet={worksheet} answered={answered} />
          <FurtherQuestions worksheet={worksheet} answered={answered} />
        </div>
      </div>
      <div class="questions">
        <GapQuestions worksheet={worksheet} answered={answered} />
        <MeasureQuestions worksheet={worksheet} figure={figure} answered={answered} />
      </div>
    </article>
  );
}
