/** A step in with one press where places almost touch, so that none of them is unreachable by eye or finger. */
import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { textIn } from '../../../domain/languages.ts';
import { useAppState } from '../../shared/app-state.ts';
import { Icon } from '../../shared/Icon.tsx';
import { useLocalization } from '../../shared/localization.ts';
import { crowdedPlaces } from './crowded-places.ts';

/** With more places than this the map groups them itself. */
const MAX_PLACES = 50;
/** More names than this are not said. */
const MAX_NAMES = 3;

/** “Step in: Tartous and Khmeimim”. */
export function StepIn({ pane }: { readonly pane: RefObject<HTMLElement | null> }) {
  const appState = useAppState();
  const { messages, format, language } = useLocalization();
  const size = useSignal<{ width: number; height: number } | null>(null);

  useLayoutEffect(() => {
    const element = pane.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      size.value = { width: element.clientWidth, height: element.clientHeight };
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [pane, size]);

  const camera = appState.map.camera.value;
  const places = appState.shownPlaces.value;
  if (appState.map.status.value !== 'ready' || !camera || !size.value || places.length > MAX_PLACES) return null;
  if (appState.openPlace.value !== null || appState.highlight.choice.value !== null) return null;
  const crowded = crowdedPlaces(places, camera, size.value);
  if (crowded.length === 0) return null;
  const names = crowded.map((place) => textIn(place.name, language));
  const shown = names.length > MAX_NAMES ? [...names.slice(0, MAX_NAMES - 1), '…'] : names;
  return (
    <button
      type="button"
      class="button floating step-in"
      onClick={() => appState.frame(crowded.map((place) => place.id))}
    >
      <Icon name="stepIn" />
      <span>{messages.map.stepIn(format.list(shown))}</span>
    </button>
  );
}
