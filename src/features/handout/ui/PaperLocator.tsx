/** Prints the locator map where no map is drawn, with names or numbers. */
import { useCallback } from 'preact/hooks';
import { textIn } from '../../../domain/languages.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';
import type { NumberedPlace } from '../worksheet.ts';

interface PaperLocatorProps {
  readonly drawing: SVGElement;
  /** If empty, the drawing keeps its names. */
  readonly marks: readonly NumberedPlace[];
  readonly named: boolean;
}

/** Clones the drawing, because several sheets may show it. */
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
