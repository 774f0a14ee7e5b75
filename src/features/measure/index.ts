/** Makes the Measure view: paths, areas and range rings, drawn on the map. */
import { effect } from '@preact/signals-core';
import { h } from 'preact';
import { positionSearchMessages } from '../../i18n/messages/position-search/index.ts';
import { createDisposal } from '../../state/disposal.ts';
import type { AppContext, FeatureView } from '../contract.ts';
import { createMeasureMode } from './measure.mode.ts';
import { createMeasureModel, MeasureContext } from './measure.model.ts';
import { messages } from './messages/index.ts';
import { MeasureWords } from './ui/MeasureWords.tsx';
import './measure.css';

export async function load(app: AppContext): Promise<FeatureView> {
  const [{ drawPoints }] = await Promise.all([
    import('./draw-points.map.ts'),
    app.loadMessages(messages, positionSearchMessages),
  ]);
  const { state, baseScene, mainMap } = app;
  const ends = createDisposal();
  const model = createMeasureModel(state.urlState, state.notices);
  ends.add(model.dispose);
  const mode = createMeasureMode(state, model, baseScene);
  ends.add(
    effect(() => {
      const map = mainMap.value;
      if (!map || state.mapMode.value !== mode) return;
      return drawPoints(map, mode.scene, model, (id) => state.index.placeById.get(id)?.lngLat);
    }),
  );
  const Panel = () => h(MeasureContext.Provider, { value: model }, h(MeasureWords, {}));
  return { id: 'measure', mode, Panel, dispose: ends.dispose };
}
