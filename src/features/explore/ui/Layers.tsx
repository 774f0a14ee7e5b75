/** The layers of the map as switches, which are its legend too: shape, colour and name of what can be shown or hidden. */
import { textIn } from '../../../domain/languages.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { KindIcon } from '../../../ui/shared/KindIcon.tsx';
import { useLocalization } from '../../../ui/shared/localization.ts';

/** A checkbox a layer. */
export function Layers() {
  const appState = useAppState();
  const { language, messages } = useLocalization();
  const { layers } = appState.index.lesson;
  const shown = appState.shownLayers.value;
  return (
    <fieldset class="layers">
      <legend class="visually-hidden">{messages.layers.heading}</legend>
      {layers.map((layer, index) => (
        <label key={layer.id} class="layer">
          <input type="checkbox" checked={shown.has(layer.id)} onChange={() => appState.toggleLayer(layer.id)} />
          <KindIcon layerIndex={index} />
          <span>{textIn(layer.label, language)}</span>
        </label>
      ))}
    </fieldset>
  );
}
