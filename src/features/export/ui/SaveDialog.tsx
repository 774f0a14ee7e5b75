/** Offers the open lesson as files. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Result } from '../../../domain/result.ts';
import type { SavedLesson } from '../../../state/ports.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { FaultList } from '../../../ui/shared/Faults.tsx';
import { useMessages } from '../../../ui/shared/localization.ts';
import { Modal } from '../../../ui/shared/Modal.tsx';
import { useServices } from '../../../ui/shared/services.ts';
import { SaveWays } from './SaveWays.tsx';
import './save.css';

/** Prints the lesson once, when it opens; an incomplete lesson is listed with its problems instead. */
export function SaveDialog() {
  const appState = useAppState();
  const { save, partFailed } = useServices();
  const messages = useMessages();
  const lesson = useSignal<Result<SavedLesson> | null>(null);
  useEffect(() => {
    save.lesson().then((result) => {
      lesson.value = result;
    }, partFailed);
  }, [save, lesson, partFailed]);
  const result = lesson.value;
  return (
    <Modal heading={messages.save.heading} onClose={() => appState.dialog.close()}>
      {result === null && <p class="caption">{messages.save.waiting}</p>}
      {result?.ok && <SaveWays {...result.value} />}
      {result?.ok === false && (
        <div class="save-unfinished">
          <p>{messages.save.unfinished}</p>
          <FaultList problems={result.problems} messages={messages} />
        </div>
      )}
    </Modal>
  );
}
