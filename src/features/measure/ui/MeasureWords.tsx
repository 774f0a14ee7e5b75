/** Draws the words of Measure. */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { useHistoryKeys } from '../../../ui/shared/edit-keys.ts';
import { IconButton } from '../../../ui/shared/Icon.tsx';
import { useLocalization, useMessages } from '../../../ui/shared/localization.ts';
import { Segmented } from '../../../ui/shared/Segmented.tsx';
import { ViewHead } from '../../../ui/shared/ViewHead.tsx';
import { useMeasure } from '../measure.model.ts';
import { Files, useOpenFile } from './Files.tsx';
import { AddPoint, PointList, pointNames } from './Points.tsx';
import { Rings } from './Rings.tsx';
import { Segments } from './Segments.tsx';

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

function History() {
  const measure = useMeasure();
  const { undo, redo, clear } = useMessages().measure.history;
  const { positions, rangeRings } = measure.listed.value;
  return (
    <div class="button-row">
      <IconButton
        icon="undo"
        label={undo}
        title={undo}
        disabled={!measure.canUndo.value}
        onClick={() => measure.undo()}
      />
      <IconButton
        icon="redo"
        label={redo}
        title={redo}
        disabled={!measure.canRedo.value}
        onClick={() => measure.redo()}
      />
      <button
        type="button"
        class="button"
        disabled={positions.length + rangeRings.length === 0}
        onClick={() => measure.clear()}
      >
        {clear}
      </button>
    </div>
  );
}

/** Calls `open` with the first file of each drop on `target`. */
function useDrop(target: RefObject<HTMLElement | null>, open: (file: File) => void): void {
  useEffect(() => {
    const element = target.current;
    if (!element) return;
    // Otherwise the browser opens the file in place of the page.
    const over = (event: DragEvent): void => event.preventDefault();
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      const [file] = event.dataTransfer?.files ?? [];
      if (file) open(file);
    };
    element.addEventListener('dragover', over);
    element.addEventListener('drop', drop);
    return () => {
      element.removeEventListener('dragover', over);
      element.removeEventListener('drop', drop);
    };
  });
}
