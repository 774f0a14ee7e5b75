/**
 * Prints handouts. A person who asks for them by the dialog or by Ctrl+P gets maps that were drawn for paper; the browser's own
 * “Print…”, which waits for nothing, gets the first sheet with the map as it is on screen, from whatever view.
 */
import { render } from 'preact';
import { distanceMetres } from '../../geo/distance.ts';
import { AppContexts, type PageParts } from '../../ui/shared/AppContexts.tsx';
import type { HandoutJob, Handouts } from '../../ui/shared/services.ts';
import { drawFigures, figureNow } from './ui/draw-figures.ts';
import { Handout } from './ui/Handout.tsx';
import type { PaperFigures } from './ui/paper-figure.ts';
import { createWorksheet } from './worksheet.ts';
import './ui/handout.css';
import './ui/figure.css';
import './ui/questions.css';

/** The first sheet on whatever paper the browser has. */
const FIRST_SHEET: HandoutJob = { sheets: ['map'], page: null };

/** Once a page: it listens to the browser's printing from then on. */
export function createHandouts(page: PageParts): Handouts {
  const {
    state: appState,
    services: { paper },
  } = page;
  const { documentElement } = document;
  const desk = document.createElement('div');
  desk.className = 'handout';
  document.body.append(desk);
  let busy = false;

  const worksheet = () => createWorksheet(appState.shownPlaces.peek(), appState.index.lesson.passages, distanceMetres);

  const lay = (job: HandoutJob, figures: PaperFigures): void => {
    documentElement.toggleAttribute('data-handout', true);
    render(
      <AppContexts {...page}>
        <Handout job={job} figures={figures} worksheet={worksheet()} />
      </AppContexts>,
      desk,
    );
  };
  const isLaid = (): boolean => desk.firstChild !== null;
  const clear = (): void => {
    documentElement.toggleAttribute('data-handout', false);
    render(null, desk);
  };

  paper.onPrint(() => {
    if (isLaid()) return;
    const labelled = figureNow(page);
    // Without any figure the page's own print still has the words.
    if (labelled) lay(FIRST_SHEET, { labelled, blank: null });
  }, clear);

  return {
    async print(job) {
      if (busy) return;
      busy = true;
      try {
        const numbered = worksheet().places.map(({ place }) => place);
        lay(job, await drawFigures(page, job, numbered));
        await paper.settled();
        paper.print();
      } finally {
        busy = false;
      }
    },
  };
}
