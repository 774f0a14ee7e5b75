/** The whole page for one lesson: bar, words and map. Written by the build, then brought to life with the same state. */
import { useComputed } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals-core';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Explore } from '../features/explore/ui/Explore.tsx';
import { PanelHost } from '../features/explore/ui/PanelHost.tsx';
import { panelIsInWords } from '../features/explore/ui/panel-place.ts';
import { panelKey } from '../features/explore/ui/use-panel-focus.ts';
import { DropAnywhere } from '../features/import/ui/DropAnywhere.tsx';
import { OfflineLine } from '../features/offline/OfflineLine.tsx';
import { useAppState, useMessages } from '../ui/shared/context.ts';
import { onPlainClick } from '../ui/shared/links.ts';
import type { LoadedView } from '../ui/shared/loaded-view.ts';
import { MapBox } from '../ui/shared/map-box/MapBox.tsx';
import { Header } from '../ui/shell/Header.tsx';
import { MapControls } from '../ui/shell/map-controls/MapControls.tsx';
import { Sheet } from '../ui/shell/Sheet.tsx';
import { Dialogs } from './Dialogs.tsx';

/** What `main` gives the page beside its context. */
export interface AppProps {
  /** Called with the box that the map is to draw in, and with null when it is gone. Must be one and the same function. */
  readonly mapHost: (element: HTMLElement | null) => void;
  /** The static locator map. */
  readonly locator: ComponentChildren;
  /** The box on the map for the open place, in the document when it is given. */
  readonly popupHost: ReadonlySignal<HTMLElement | null>;
  /** The view that is shown; null is Explore, the only one that is there from the start. */
  readonly loaded: ReadonlySignal<LoadedView | null>;
}

/** The page. Needs `AtlasContext` around it. */
export function App({ mapHost, locator, popupHost, loaded }: AppProps) {
  const appState = useAppState();
  const messages = useMessages();
  const pane = useRef<HTMLElement>(null);
  const embed = useComputed(() => appState.url.value.embed).value;
  const shown = loaded.value;
  return (
    <>
      {/* biome-ignore lint/a11y/useValidAnchor: without scripts it is a link; with them the fragment belongs to the map. */}
      <a class="skip-link" href="#words" onClick={onPlainClick(() => document.getElementById('words')?.focus())}>
        {messages.skipToWords}
      </a>
      {!embed && !shown?.layout && <Header />}
      <main class="page" data-view={shown?.view ?? 'explore'} data-layout={shown?.layout}>
        <Sheet
          pane={pane}
          panelKey={!shown && panelIsInWords(appState) ? panelKey(appState) : null}
          panel={!shown && <PanelHost popupHost={popupHost.value} />}
        >
          {shown ? <shown.Words /> : <Explore />}
          {!shown?.layout && <OfflineLine />}
        </Sheet>
        <div class="panes">
          <MapBox map={appState.map} label={messages.map.label} mapHost={mapHost} locator={locator} pane={pane}>
            <MapControls pane={pane} />
            {shown?.OnMap && <shown.OnMap />}
          </MapBox>
          {shown?.BesideMap && <shown.BesideMap />}
        </div>
      </main>
      <Dialogs />
      {!embed && <DropAnywhere />}
    </>
  );
}
