/** Everything that can be done and read in Measure without the map. */

import { useRef } from 'preact/hooks';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';
import { Segmented } from '../../../ui/shared/Segmented.tsx';
import { useHistoryKeys } from '../../../ui/shared/use-history-keys.ts';
import { ViewHead } from '../../../ui/shared/ViewHead.tsx';
import { useMeasure } from '../measure-context.ts';
import { AddPoint } from './AddPoint.tsx';
import { Files } from './Files.tsx';
import { History } from './History.tsx';
import { PointList } from './PointList.tsx';
import { pointNames } from './point-names.ts';
import { Rings } from './Rings.tsx';
import { Segments } from './Segments.tsx';
import { useDrop } from './use-drop.ts';

import { useOpenFile } from './use-open-file.ts';

/** The column of words. */
export function MeasureWords() {
  const appState = useAppState();
  const measure = useMeasure();
  const localization = useLocalization();
  const { measure: words } = localization.messages;
  const panel = useRef<HTMLDivElement>(null);
  const { problem, open } = useOpenFile();
  useHistoryKeys(measure);
  useDrop(panel, open);
  const { positions } = measure.listed.value;
  const names = pointNames(positions, appState.index.lesson.places, localization);
  return (
    <div class="measure-words" ref={panel}>
      <ViewHead heading={words.heading} />
      <div class="measure-bar">
        <Segmented
          name="measure-tool"
          legend={words.tool.label}
          options={[
            { value: 'path', label: words.tool.path, shown: words.tool.path },
            { value: 'area', label: words.tool.area, shown: words.tool.area },
          ]}
          value={measure.closed.value ? 'area' : 'path'}
          onChoose={(tool) => measure.setClosed(tool === 'area')}
        />
        <History />
      </div>
      {positions.length === 0 && <p class="empty">{words.begin}</p>}
      <Segments names={names} />
      <AddPoint />
      {positions.length > 0 && <PointList names={names} />}
      <Rings names={names} />
      <Files problem={problem.value} onOpen={open} />
    </div>
  );
}
