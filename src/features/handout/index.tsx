/** Prints handouts, from the dialog, from Ctrl+P and from the browser’s own menu. */
import { render } from 'preact';
import { distanceMetres } from '../../geo/distance.ts';
import { AppContexts, type PageParts } from '../../ui/shared/AppContexts.tsx';
import type { HandoutJob, Handouts } from '../../ui/shared/services.ts';
import { Handout } from './ui/Handout.tsx';
import { drawFigures, figureNow, type PaperFigures } from './ui/paper-figures.ts';
import { createWorksheet } from './worksheet.ts';
import './ui/handout.css';
import './ui/figure.css';
import './ui/questions.css';

/** For the browser’s own “Print…”, which does not wait: the map as on screen. */
const FIRST_SHEET: HandoutJob = { sheets: ['map'], page: null };

/** Call once for each page: it listens to printing from then on. */
export function createHandouts(page: PageParts): Handouts {
  const {
    state: appState,
    services: { paper },
  } = page;
  const { documentElement } = document;
  const container = document.createElement('div');
  container.className = 'handout';
  document.body.append(container);
  let busy = false;

  const worksheet = () => createWorksheet(appState.shownPlaces.peek(), appState.index.lesson.passages, distanceMetres);

  const layOut = (job: HandoutJob, figures: PaperFigures): void => {
    documentElement.toggleAttribute('data-handout', true);
    render(
      <AppContexts {...page}>
        <Handout job={job} figures={figures} worksheet={worksheet()} />
      </AppContexts>,
      container,
    );
  };
  const isLaidOut = (): boolean => container.firstChild !== null;
  const clear = (): void => {
    documentElement.toggleAttribute('data-handout', false);
    render(null, container);
  };

  paper.onPrint(() => {
    if (isLaidOut()) return;
    const labelled = figureNow(page);
    // Without any figure the page's own print still has the words.
    if (labelled) layOut(FIRST_SHEET, { labelled, blank: null });
  }, clear);

  return {
    async print(job) {
      if (busy) return;
      busy = true;
      try {
        const numbered = worksheet().places.map(({ place }) => place);
        layOut(job, await drawFigures(page, job, numbered));
        await paper.settled();
        paper.print();
      } finally {
        busy = false;
      }
    },
  };
}
