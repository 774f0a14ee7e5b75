/** Renders a map on a sheet: picture, inset, overlay and credits. */

import { useLocalization } from '../../../ui/shared/localization.ts';
import { CREDITS } from '../../../ui/shared/MapBox.tsx';
import { insetOutline } from '../plan-maps.ts';
import type { NumberedPlace } from '../worksheet.ts';
import { PaperLocator } from './PaperLocator.tsx';
import { PaperOverlay } from './PaperOverlay.tsx';
import { Pixels } from './Pixels.tsx';
import type { PaperFigure } from './paper-figure.ts';

interface PaperMapProps {
  readonly figure: PaperFigure;
  /** Numbers in place of the figure’s own marks and names. */
  readonly marks?: readonly NumberedPlace[];
  /** Writes the names beside the numbers. */
  readonly named?: boolean;
}

export function PaperMap({ figure, marks = [], named = false }: PaperMapProps) {
  const { messages } = useLocalization();
  const { map, handout } = messages;
  const credits = CREDITS[figure.type === 'maps' ? figure.ground : 'bundled'];
  return (
    <figure class="paper-figure">
      {figure.type === 'locator' ? (
        <PaperLocator drawing={figure.drawing} marks={marks} named={named} />
      ) : (
        <Maps figure={figure} marks={marks} named={named} />
      )}
      <figcaption>
        {figure.type === 'maps' && figure.main.camera.pitch === 0 && `${handout.scale}. `}
        {figure.type === 'maps' && figure.inset && `${handout.insetNote} `}
        {map.disclaimer} {map.attribution}:{' '}
        <bdi lang="en">{credits.map((credit) => (typeof credit === 'string' ? credit : credit.text)).join('')}</bdi>
      </figcaption>
    </figure>
  );
}

interface MapsProps {
  readonly figure: PaperFigure & { readonly type: 'maps' };
  readonly marks: readonly NumberedPlace[];
  readonly named: boolean;
}

function Maps({ figure: { main, inset }, marks, named }: MapsProps) {
  const isInInset = ({ place }: NumberedPlace): boolean => inset?.places.has(place.id) ?? false;
  return (
    <div class="paper-map" dir="ltr" style={{ aspectRatio: `${main.width} / ${main.height}` }}>
      <Pixels picture={main} />
      <PaperOverlay
        picture={main}
        marks={marks.filter((mark) => !isInInset(mark))}
        named={named}
        {...(inset ? { frame: insetOutline(main, inset.picture) } : {})}
        scaleAt={inset?.corner === 'bottom-left' ? 'right' : 'left'}
        north={true}
      />
      {inset && (
        <div
          class="paper-inset"
          data-corner={inset.corner}
          style={{ inlineSize: `${((100 * inset.picture.width) / main.width).toFixed(2)}%` }}
        >
          <Pixels picture={inset.picture} />
          <PaperOverlay
            picture={inset.picture}
            marks={marks.filter(isInInset)}
            named={named}
            scaleAt="left"
            north={false}
          />
        </div>
      )}
    </div>
  );
}
