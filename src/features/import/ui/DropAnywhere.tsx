/** Opens a file that is dropped anywhere on the page. */
import { useSignal } from '@preact/signals';
import { useContext, useEffect } from 'preact/hooks';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { useMessages } from '../../../ui/shared/localization.ts';
import { ImportContext } from '../import-context.ts';

/** Listens as long as it is in the page. What takes files itself, and says so by `preventDefault`, keeps them. */
export function DropAnywhere() {
  const appState = useAppState();
  const loadModel = useContext(ImportContext);
  const { drop } = useMessages().lessonMenu;
  const held = useSignal(false);
  useEffect(() => {
    const stopping = new AbortController();
    const { signal } = stopping;
    const on = (type: 'dragenter' | 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void): void =>
      addEventListener(type, act, { signal });
    on('dragenter', (event) => {
      if (hasFiles(event)) held.value = true;
    });
    on('dragover', (event) => {
      // Without this the browser leaves the page for the file.
      if (hasFiles(event)) event.preventDefault();
    });
    on('dragleave', (event) => {
      if (event.relatedTarget === null) held.value = false;
    });
    on('drop', (event) => {
      held.value = false;
      const [file, ...further] = event.dataTransfer?.files ?? [];
      if (event.defaultPrevented || !file) return;
      event.preventDefault();
      appState.dialog.show('open');
      // Where the program does not load, the dialog tells it.
      loadModel().then(
        (model) => model.read(file, further),
        () => undefined,
      );
    });
    return () => stopping.abort();
  }, [appState, loadModel, held]);
  return held.value ? (
    <div class="drop-anywhere" aria-hidden="true">
      <p>{drop}</p>
    </div>
  ) : null;
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
