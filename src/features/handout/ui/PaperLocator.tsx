/** The page's locator map on paper, where no map draws: with the names that it has, or with numbers in their place. */
import { useCallback } from 'preact/hooks';
import { textIn } from '../../../domain/languages.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';
import type { NumberedPlace } from '../worksheet.ts';

interface PaperLocatorProps {
  readonly drawing: SVGElement;
  /** None keeps the names. */
  readonly marks: readonly NumberedPlace[];
  readonly named: boolean;
}

/** A copy of the drawing: one may stand on several sheets. */
export function PaperLocator({ drawing, marks, named }: PaperLocatorProps) {
  const { language } = useLocalization();
  const show = useCallback(
    (box: HTMLElement | null) => {
      if (!box) return;
      const copy = drawing.cloneNode(true) as SVGElement;
      copy.setAttribute('preserveAspectRatio', 'xMidYMid meet');
      const numbers = new Map(marks.map((mark) => [mark.place.id, mark]));
      for (const text of marks.length > 0 ? copy.querySelectorAll<SVGTextElement>('text[data-place]') : []) {
        const mark = numbers.get(text.dataset['place'] ?? '');
        if (!mark) text.parentElement?.remove();
        else text.textContent = named ? `${mark.number} ${textIn(mark.place.name, language)}` : String(mark.number);
      }
      box.replaceChildren(copy);
    },
    [drawing, marks, named, language],
  );
  return <div class="paper-locator" dir="ltr" ref={show} />;
}
