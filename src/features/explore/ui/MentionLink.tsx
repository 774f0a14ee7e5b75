/** Words of the article that stand for a place: a link to it, marked by the way in which they are used. */
import { useComputed } from '@preact/signals';
import { textIn } from '../../../domain/languages.ts';
import type { Sense } from '../../../domain/lesson.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { layerStyle } from '../../../ui/shared/KindIcon.tsx';
import { onPlainClick, placeHref } from '../../../ui/shared/links.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';
import { layerIndexOf } from '../../../ui/shared/place-words.ts';
import { pointsAt } from '../../../ui/shared/pointing.ts';

interface MentionLinkProps {
  readonly text: string;
  readonly places: readonly string[];
  readonly sense: Sense;
}

/** A mention. Its description (the title) says which place is meant and in what sense; its text is the article's alone. */
export function MentionLink({ text, places, sense }: MentionLinkProps) {
  const appState = useAppState();
  const { messages, format, language } = useLocalization();
  const { placeById, lesson } = appState.index;
  const first = places[0] ?? '';
  // Handed to the element as signals: an act changes an attribute, and no link is drawn anew.
  const href = useComputed(() => placeHref(appState.linkBase.value, first));
  const pointed = useComputed(() => String(places.some((place) => appState.highlight.highlighted.value.has(place))));
  const named = places.flatMap((id) => placeById.get(id) ?? []);
  const names = format.list(named.map((place) => textIn(place.name, language)));
  return (
    <a
      class="mention"
      href={href}
      title={`${names}: ${messages.senses[sense].explanation}`}
      data-sense={sense}
      data-pointed={pointed}
      style={named[0] && layerStyle(layerIndexOf(lesson, named[0]))}
      onClick={onPlainClick(() => appState.openOneOf(places, null))}
      {...pointsAt(appState.highlight, places)}
    >
      {text}
    </a>
  );
}
