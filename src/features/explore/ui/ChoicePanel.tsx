/** Several places under one click, or behind one word: a person says which. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { textIn } from '../../../domain/languages.ts';
import type { Choice } from '../../../state/pointing-model.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { Icon } from '../../../ui/shared/Icon.tsx';
import { KindIcon } from '../../../ui/shared/KindIcon.tsx';
import { useLocalization } from '../../../ui/shared/localization.ts';
import { kindAndCountry, layerIndexOf } from '../../../ui/shared/place-words.ts';
import { pointsAt } from '../../../ui/shared/pointing.ts';

interface ChoicePanelProps {
  readonly choice: Choice;
  /** Called with the heading when the panel has come into the page. */
  readonly onShown: (heading: HTMLElement | null) => void;
}

/** `dialog "Which place?"`. */
export function ChoicePanel({ choice, onShown }: ChoicePanelProps) {
  const appState = useAppState();
  const localization = useLocalization();
  const { messages, language, direction } = localization;
  const { placeById, lesson } = appState.index;
  const heading = useRef<HTMLHeadingElement>(null);
  // Once, when it comes into the page: drawn anew it must not take the focus again.
  useLayoutEffect(() => onShown(heading.current), []);

  const places = choice.places.flatMap((id) => placeById.get(id) ?? []);
  return (
    <dialog open class="panel choice" lang={language} dir={direction} aria-labelledby="choice-heading">
      <header class="panel-head">
        <div class="panel-title">
          <h2 id="choice-heading" ref={heading} tabIndex={-1}>
            {messages.choice.heading}
          </h2>
          <p class="panel-kind">{messages.choice.explanation(places.length)}</p>
        </div>
        <button type="button" class="button icon-button" aria-label={messages.close} onClick={() => appState.close()}>
          <Icon name="close" />
        </button>
      </header>
      <ul class="choice-list" aria-labelledby="choice-heading">
        {places.map((place) => (
          <li key={place.id}>
            <div class="place-row" {...pointsAt(appState.highlight, [place.id])}>
              <KindIcon layerIndex={layerIndexOf(lesson, place)} kind={place.kind} />
              <button
                type="button"
                class="place-name"
                aria-describedby={`choice-${place.id}`}
                onClick={() => appState.open(place.id)}
              >
                {textIn(place.name, language)}
              </button>
              <span class="place-about" id={`choice-${place.id}`}>
                {kindAndCountry(place, localization)}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </dialog>
  );
}
