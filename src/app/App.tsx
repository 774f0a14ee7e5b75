/** Renders the page: bar, words and map. The build renders it, too. */
import { useComputed } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals-core';
import type { ComponentChildren, ComponentType } from 'preact';
import { useRef } from 'preact/hooks';
import type { FeatureView } from '../features/contract.ts';
import { DropAnywhere } from '../features/import/ui/DropAnywhere.tsx';
import { useAppState } from '../ui/shared/app-state.ts';
import { onPlainClick } from '../ui/shared/element-handlers.ts';
import { useMessages } from '../ui/shared/localization.ts';
import { MapBox } from '../ui/shared/MapBox.tsx';
import { Header } from '../ui/shell/Header.tsx';
import { MapControls } from '../ui/shell/MapControls.tsx';
import { Sheet } from '../ui/shell/Sheet.tsx';
import { Dialogs, type DialogsProps } from './Dialogs.tsx';

/** What the page is drawn from, beside its contexts. */
export interface AppProps extends Pick<DialogsProps, 'loadMessages'> {
  /** Called with the box of the main map, and with null when it is gone. Must stay the same function. */
  readonly mapHost: (element: HTMLElement | null) => void;
  /** The static locator map. */
  readonly locator: ComponentChildren;
  readonly shown: ReadonlySignal<FeatureView>;
  /** Stands below the words, once it has loaded. */
  readonly footer: ReadonlySignal<{ readonly Footer: ComponentType } | null>;
}

/** Needs `AppContexts` around it. */
export function App({ mapHost, locator, shown, footer, loadMessages }: AppProps) {
  const state = useAppState();
  const messages = useMessages();
  const pane = useRef<HTMLElement>(null);
  const embed = useComputed(() => state.url.value.embed).value;
  const { id, layout, Panel, OnMap, BesideMap, open } = shown.value;
  const foot = footer.value;
  return (
    <>
      {/* biome-ignore lint/a11y/useValidAnchor: without scripts it is a link; with them the fragment belongs to the map. */}
      <a class="skip-link" href="#words" onClick={onPlainClick(() => document.getElementById('words')?.focus())}>
        {messages.skipToWords}
      </a>
      {!embed && !layout && <Header />}
      <main class="page" data-view={id} data-layout={layout}>
        <Sheet pane={pane} panelKey={open?.key() ?? null} panel={open && <open.Panel />}>
          <Panel />
          {!layout && foot && <foot.Footer />}
        </Sheet>
        <div class="panes">
          <MapBox map={state.map} label={messages.map.label} mapHost={mapHost} locator={locator} pane={pane}>
            <MapControls pane={pane} />
            {OnMap && <OnMap />}
          </MapBox>
          {BesideMap && <BesideMap />}
        </div>
      </main>
      <Dialogs state={state} loadMessages={loadMessages} />
      {!embed && <DropAnywhere />}
    </>
  );
}
