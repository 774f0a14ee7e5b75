/** Offers bundled lessons, drafts, a file, or a new lesson. */
import { useSignal } from '@preact/signals';
import { useContext, useEffect } from 'preact/hooks';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { useMessages } from '../../../ui/shared/localization.ts';
import { Modal } from '../../../ui/shared/Modal.tsx';
import { useServices } from '../../../ui/shared/services.ts';
import type { ImportModel } from '../import.model.ts';
import { ImportContext } from '../import-context.ts';
import { BundledLessons } from './BundledLessons.tsx';
import { KeptDrafts } from './KeptDrafts.tsx';
import { OpenFile } from './OpenFile.tsx';
import './open.css';

/** What was being read is given up when it is closed. */
export function OpenDialog() {
  const appState = useAppState();
  const loadModel = useContext(ImportContext);
  const { partFailed } = useServices();
  const { open } = useMessages();
  const loaded = useSignal<ImportModel | null>(null);
  useEffect(() => {
    let left = false;
    loadModel().then((model) => {
      loaded.value = model;
      if (!left) void model.refresh();
    }, partFailed);
    return () => {
      left = true;
      loaded.peek()?.cancel();
    };
  }, [loadModel, loaded, partFailed]);
  const model = loaded.value;
  return (
    <Modal heading={open.heading} onClose={() => appState.dialog.close()}>
      {model && (
        <div class="open-ways">
          <OpenFile model={model} />
          <BundledLessons model={model} />
          <KeptDrafts model={model} />
          <section class="open-way" aria-labelledby="open-new">
            <h3 id="open-new">{open.make.heading}</h3>
            <div class="button-row">
              <button type="button" class="button" onClick={() => void model.make()}>
                {open.make.button}
              </button>
            </div>
            {model.state.value.type === 'not-made' && (
              <p class="caption problem" role="alert">
                {open.make.refused}
              </p>
            )}
          </section>
        </div>
      )}
    </Modal>
  );
}
