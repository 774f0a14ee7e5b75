/** Renders the sheets of a handout while they are printed. */
import { useLayoutEffect } from 'preact/hooks';
import { useLocalization } from '../../../ui/shared/localization.ts';
import type { HandoutJob } from '../../../ui/shared/services.ts';
import type { Worksheet } from '../worksheet.ts';
import { MapSheet } from './MapSheet.tsx';
import type { PaperFigures } from './paper-figures.ts';
import { WorksheetSheet } from './Worksheet.tsx';

interface HandoutProps {
  readonly job: HandoutJob;
  readonly figures: PaperFigures;
  readonly worksheet: Worksheet;
}

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

/** Adopts a style sheet with the paper size: the content security policy allows no style element. */
function usePageRule(page: HandoutJob['page']): void {
  useLayoutEffect(() => {
    if (!page) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`@page { size: ${page.paper} ${page.orientation}; }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [page]);
}
