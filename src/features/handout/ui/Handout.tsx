/** The sheets of a handout, in the page while they are printed and at no other time. */

import { useLocalization } from '../../../ui/shared/localization.ts';
import type { HandoutJob } from '../../../ui/shared/services.ts';
import type { Worksheet } from '../worksheet.ts';
import { MapSheet } from './MapSheet.tsx';
import type { PaperFigures } from './paper-figure.ts';
import { usePageRule } from './use-page-rule.ts';
import { WorksheetSheet } from './WorksheetSheet.tsx';

interface HandoutProps {
  readonly job: HandoutJob;
  readonly figures: PaperFigures;
  readonly worksheet: Worksheet;
}

/** Each sheet begins a page. */
export function Handout({ job: { sheets, page }, figures, worksheet }: HandoutProps) {
  const { language, direction } = useLocalization();
  const { labelled, blank } = figures;
  usePageRule(page);
  return (
    <div lang={language} dir={direction} class="handout-sheets" data-orientation={page?.orientation}>
      {sheets.includes('map') && labelled && <MapSheet figure={labelled} />}
      {sheets.includes('worksheet') && blank && (
        <WorksheetSheet worksheet={worksheet} figure={blank} answered={false} />
      )}
      {sheets.includes('key') && blank && <WorksheetSheet worksheet={worksheet} figure={blank} answered={true} />}
    </div>
  );
}
