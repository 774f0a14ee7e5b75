/** The open place: its names, what the article says of it, how far it is from the others, and where its point comes from. */
import { Fragment } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { selfContained } from '../../../domain/bidi.ts';
import { directionOf, LANGUAGES, languagesOf, textIn } from '../../../domain/languages.ts';
import type { Place } from '../../../domain/lesson.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { Icon } from '../../../ui/shared/Icon.tsx';
import { KindIcon } from '../../../ui/shared/KindIcon.tsx';
import { linkCopied } from '../../../ui/shared/link-copied.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';
import { kindAndCountry, layerIndexOf } from '../../../ui/shared/place-words.ts';
import { useServices } from '../../../ui/shared/services.ts';
import { useCopy } from '../../../ui/shared/use-copy.ts';
import { PanelDistances } from './PanelDistances.tsx';
import { PanelPassages } from './PanelPassages.tsx';
import { PanelSource } from './PanelSource.tsx';

interface OpenPanelProps {
  readonly place: Place;
  /** Called with the heading when the panel has come into the page. */
  readonly onShown: (heading: HTMLElement | null) => void;
}

/** Of other languages than the interface's the letters themselves tell. */
const nameDirection = (language: string) =>
  LANGUAGES.some((each) => each === language) ? directionOf(language) : 'auto';

/** A non-modal `dialog` named by the place. */
export function OpenPanel({ place, onShown }: OpenPanelProps) {
  const appState = useAppState();
  const { pageUrl } = useServices();
  const localization = useLocalization();
  const { messages, language, direction } = localization;
  const copy = useCopy();
  const heading = useRef<HTMLHeadingElement>(null);
  // Once, when it comes into the page: drawn anew it must not take the focus again.
  useLayoutEffect(() => onShown(heading.current), []);

  const otherNames = languagesOf(place.name).filter((other) => other !== language);
  return (
    <dialog open class="panel" lang={language} dir={direction} aria-labelledby="panel-name">
      <header class="panel-head">
        <KindIcon layerIndex={layerIndexOf(appState.index.lesson, place)} kind={place.kind} />
        <div class="panel-title">
          <h2 id="panel-name" ref={heading} tabIndex={-1}>
            {textIn(place.name, language)}
          </h2>
          <p class="panel-names">
            {otherNames.map((other, index) => (
              <Fragment key={other}>
                {index > 0 && ' · '}
                <bdi lang={other} dir={nameDirection(other)}>
                  {selfContained(place.name[other] ?? '')}
                </bdi>
              </Fragment>
            ))}
          </p>
          <p class="panel-kind">{kindAndCountry(place, localization)}</p>
        </div>
        <button type="button" class="button icon-button" aria-label={messages.close} onClick={() => appState.close()}>
          <Icon name="close" />
        </button>
      </header>
      <div class="panel-body">
        <PanelPassages place={place} />
        <PanelDistances place={place} />
        <PanelSource place={place} />
        <p class="panel-acts">
          <button type="button" class="button" onClick={() => copy(pageUrl(), linkCopied(appState.url.peek()))}>
            <Icon name="link" />
            {messages.panel.copyLink}
          </button>
        </p>
      </div>
    </dialog>
  );
}
