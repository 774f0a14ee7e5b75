/** Lets a person choose sheets and paper, then prints them. */
import { useSignal } from '@preact/signals';
import {
  HANDOUT_SHEETS,
  type HandoutSheet,
  ORIENTATIONS,
  type Orientation,
  PAPERS,
  type Paper,
} from '../../../domain/paper.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { useMessages } from '../../../ui/shared/localization.ts';
import { Modal } from '../../../ui/shared/Modal.tsx';
import { Segmented } from '../../../ui/shared/Segmented.tsx';
import { useServices } from '../../../ui/shared/services.ts';

/** Name of the international size: the same in every language. */
const A4 = 'A4';

/** Selects all sheets at first, and stays open after printing. */
export function PrintDialog() {
  const appState = useAppState();
  const { handouts, partFailed } = useServices();
  const { handout, notices } = useMessages();
  const sheets = useSignal<readonly HandoutSheet[]>(HANDOUT_SHEETS);
  const paper = useSignal<Paper>('a4');
  const orientation = useSignal<Orientation>('portrait');
  const busy = useSignal(false);
  const names = { a4: A4, letter: handout.paper.letter };

  const toggle = (sheet: HandoutSheet): void => {
    sheets.value = HANDOUT_SHEETS.filter((each) => sheets.value.includes(each) !== (each === sheet));
  };
  const print = async (): Promise<void> => {
    if (busy.peek() || sheets.peek().length === 0) return;
    busy.value = true;
    try {
      const page = { paper: paper.peek(), orientation: orientation.peek() };
      await (await handouts()).print({ sheets: sheets.peek(), page });
    } catch (error) {
      partFailed(error, { type: 'handout-failed' });
    } finally {
      busy.value = false;
    }
  };
  const nothing = sheets.value.length === 0;
  return (
    <Modal heading={handout.heading} onClose={() => appState.dialog.close()}>
      <fieldset class="dialog-choices">
        <legend>{handout.sheets.legend}</legend>
        {HANDOUT_SHEETS.map((sheet) => (
          <label key={sheet} class="choice-row">
            <input type="checkbox" checked={sheets.value.includes(sheet)} onChange={() => toggle(sheet)} />
            <span>{handout.sheets.names[sheet]}</span>
          </label>
        ))}
      </fieldset>
      <div class="dialog-row">
        <Segmented
          name="paper"
          legend={handout.paper.legend}
          options={PAPERS.map((value) => ({ value, label: names[value], shown: names[value] }))}
          value={paper.value}
          onChoose={(next) => {
            paper.value = next;
          }}
        />
        <Segmented
          name="orientation"
          legend={handout.orientation.legend}
          options={ORIENTATIONS.map((value) => {
            const name = handout.orientation.names[value];
            return { value, label: name, shown: name };
          })}
          value={orientation.value}
          onChoose={(next) => {
            orientation.value = next;
          }}
        />
      </div>
      <p class="caption">{handout.hint}</p>
      <div class="dialog-row">
        <button type="button" class="button dialog-main" disabled={nothing} onClick={() => void print()}>
          {handout.go}
        </button>
        <p class="caption" role="status">
          {busy.value && notices.handoutPreparing}
          {nothing && handout.sheets.none}
        </p>
      </div>
    </Modal>
  );
}
