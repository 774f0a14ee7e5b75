/** The distance of two sites to the drawn coast, in words that change when it is known. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { CoastDistance } from '../../../domain/coast.ts';
import type { Place } from '../../../domain/lesson.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';
import { useServices } from '../../../ui/shared/services.ts';

type Finding = CoastDistance | 'loading' | 'failed' | 'none';

/** What is known of the coast near two sites. */
export interface CoastWords {
  /** A sentence for each site. */
  readonly words: readonly [string, string];
  /** Asks again for what could not be measured; null where nothing failed. */
  readonly retry: (() => void) | null;
}

/** Asks for sites that were not asked for yet. */
export function useCoast(sites: readonly [Place, Place]): CoastWords {
  const { coast } = useServices();
  const { unit } = useAppState();
  const { messages, format } = useLocalization();
  const found = useSignal<ReadonlyMap<string, Finding>>(new Map());
  const ids = sites.map((site) => site.id).join(' ');

  // An answer that comes late is still right for its place.
  const ask = (): void => {
    for (const { id, lngLat } of sites) {
      const known = found.peek().get(id);
      if (known !== undefined && known !== 'failed') continue;
      const say = (finding: Finding): void => {
        found.value = new Map(found.peek()).set(id, finding);
      };
      say('loading');
      void coast(lngLat).then(
        (distance) => say(distance ?? 'none'),
        () => say('failed'),
      );
    }
  };
  useEffect(ask, [ids]);

  const words = ({ id }: Place): string => {
    const finding = found.value.get(id) ?? 'loading';
    if (typeof finding === 'string') return messages.facts.coast[finding];
    const { metres, uncertaintyMetres } = finding;
    return messages.facts.coast.within(
      format.distance(metres, unit.value),
      format.distance(uncertaintyMetres, unit.value),
    );
  };
  const failed = sites.some(({ id }) => found.value.get(id) === 'failed');
  return { words: [words(sites[0]), words(sites[1])], retry: failed ? ask : null };
}
