/** Shows what was imported and skipped, and how to continue. */
import { useEffect, useRef } from 'preact/hooks';
import type { Opening } from '../../../codec/url/print-url.ts';
import { onPlainClick } from '../../../ui/shared/element-handlers.ts';
import { useMessages } from '../../../ui/shared/localization.ts';
import type { ImportModel } from '../import.model.ts';
import type { OpenedFile, ReadOptions, SkipCode } from '../imported.ts';
import { SkippedList } from './SkippedList.tsx';

interface FileOpenedProps {
  readonly name: string;
  readonly opened: OpenedFile;
  readonly opening: Opening;
  readonly options: ReadOptions;
  readonly model: ImportModel;
}

/** The way on takes the focus: it is what a person came for. */
export function FileOpened({ name, opened, opening, options, model }: FileOpenedProps) {
  const { file: words } = useMessages().open;
  const way = useRef<HTMLAnchorElement>(null);
  useEffect(() => way.current?.focus(), []);
  const { kind, places, passages, skipped } = opened;
  return (
    <div class="open-outcome">
      <div role="status">
        <p class="open-outcome-head">{words.opened(name)}</p>
        <p>{words.has[kind](kind === 'quotations' ? passages : places)}</p>
      </div>
      <SkippedList skipped={skipped} />
      <ReadingChoices opened={opened} options={options} model={model} />
      <a
        ref={way}
        class="button dialog-main open-on"
        href={model.urlOf(opening)}
        onClick={onPlainClick(() => model.goTo(opening))}
      >
        {words.goOn}
      </a>
    </div>
  );
}

/** Encodings of spreadsheets that were saved under Windows. */
const ENCODINGS = ['windows-1252', 'windows-1251', 'windows-1256'] as const;

/** Fields that are offered as names. */
const MAX_FIELDS = 30;

/** What of the reading can be chosen otherwise; each choice reads the file once more. */
function ReadingChoices({ opened, options, model }: Pick<FileOpenedProps, 'opened' | 'options' | 'model'>) {
  const { choices } = useMessages().open;
  const { nameFields = [], skipped } = opened;
  const has = (code: SkipCode): boolean => skipped.some((entry) => entry.code === code);
  const encoding = skipped.find((entry) => entry.code === 'encoding')?.names?.[0];
  const isTurned = options.turned ?? has('turned');
  return (
    <div class="open-choices">
      {nameFields.length > 1 && (
        <label>
          {choices.name}{' '}
          <select value={nameFields[0]} onChange={(event) => void model.readAgain({ name: event.currentTarget.value })}>
            {nameFields.slice(0, MAX_FIELDS).map((field) => (
              <option key={field} value={field}>
                {field}
              </option>
            ))}
          </select>
        </label>
      )}
      {encoding !== undefined && (
        <label>
          {choices.encoding}{' '}
          <select value={encoding} onChange={(event) => void model.readAgain({ encoding: event.currentTarget.value })}>
            {ENCODINGS.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
        </label>
      )}
      <div class="button-row">
        {(has('turned') || has('not-on-earth') || options.turned !== undefined) && (
          <button type="button" class="button" onClick={() => void model.readAgain({ turned: !isTurned })}>
            {choices.turn}
          </button>
        )}
        {has('at-zero') && (
          <button type="button" class="button" onClick={() => void model.readAgain({ atZero: true })}>
            {choices.takeZero}
          </button>
        )}
      </div>
    </div>
  );
}
