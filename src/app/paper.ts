/** Provides map pictures and printing to Handout and Export. */
import type { AppContext } from '../features/contract.ts';
import type { MapView } from '../map/create-map.ts';
import { rejectIfSlow } from '../platform/clock.ts';
import { onPrint, printPage, settled } from '../platform/printing.ts';
import type { PaperService } from '../ui/shared/services.ts';

/** @param locator the drawing that the build wrote, of the lesson that the page is built with */
export function createPaper(
  { state, lessons, baseScene, mapHost, mainMap, mapParts }: AppContext,
  locator: Element | null,
): PaperService {
  const shownMap = (): MapView | null => (state.map.status.peek() === 'ready' ? mainMap.peek() : null);
  return {
    screen() {
      const host = shownMap() && mapHost.peek();
      return host && { width: host.clientWidth, height: host.clientHeight };
    },
    now: () => shownMap()?.takePicture() ?? null,
    async draw(wishes) {
      if (!shownMap()) return null;
      const { drawPictures } = await rejectIfSlow(import('../features/handout/draw-pictures.map.ts'));
      // What is measured goes on paper; what other views do to the map is of the screen.
      const mode = state.shownView.peek() === 'measure' ? state.mapMode.peek() : null;
      return drawPictures(mapParts, (mode?.scene ?? baseScene).peek(), wishes);
    },
    locator: () => {
      const isDrawn = lessons.source.peek().type === 'first' && locator instanceof SVGElement;
      return isDrawn ? (locator.cloneNode(true) as SVGElement) : null;
    },
    onPrint,
    print: printPage,
    settled,
  };
}
