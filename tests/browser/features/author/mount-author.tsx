/** Puts the author's view into a test: its column of words and what it lays over the map, with a draft in memory. */
import { signal } from '@preact/signals';
import '../../../../src/ui/shared/styles/index.css';
import type { Language } from '../../../../src/domain/languages.ts';
import { createAuthorPanels } from '../../../../src/features/author/index.ts';
import { createTownsModel } from '../../../../src/state/towns-model.ts';
import { AppContexts } from '../../../../src/ui/shared/AppContexts.tsx';
import type { AppServices } from '../../../../src/ui/shared/services.ts';
import { makeAuthoring } from '../../../support/authoring.ts';
import { mount } from '../../../support/mount.ts';
import { wholeLocalization } from '../../../support/words.ts';

const english = await wholeLocalization('en');

/** @param options what `makeAuthoring` takes */
export function mountAuthor(options: Parameters<typeof makeAuthoring>[0] = {}) {
  const made = makeAuthoring(options);
  const localization = signal(english);
  let saves = 0;
  const view = createAuthorPanels({
    ...made,
    save: () => {
      saves += 1;
    },
  });
  // What the author's view asks for, and no more.
  const services = {
    towns: createTownsModel(async () => 'Ålesund\t\t\t\tNO\t6.15492\t62.47225\n'),
  } as unknown as AppServices;
  const container = mount(
    <AppContexts state={made.appState} localization={localization} services={services}>
      <main class="page" data-view="author">
        <div class="words">
          <div class="words-scroll">
            <view.Panel />
          </div>
        </div>
        <div class="panes">
          <section class="map-pane" aria-label="Map">
            {view.OnMap && <view.OnMap />}
          </section>
        </div>
      </main>
    </AppContexts>,
  );
  const speak = async (language: Language): Promise<void> => {
    const loaded = await wholeLocalization(language);
    document.documentElement.lang = language;
    document.documentElement.dir = loaded.direction;
    localization.value = loaded;
  };
  return { ...made, container, speak, savesAsked: () => saves };
}
