/** A file of a person's own: chosen, read, and either opened or refused in words. */
import { useRef } from 'preact/hooks';
import { useMessages } from '../../../ui/shared/localization.ts';
import type { ImportModel } from '../import.model.ts';
import { FileOpened } from './FileOpened.tsx';
import { FileReading } from './FileReading.tsx';
import { FileRefused } from './FileRefused.tsx';

/** What a file dialog shows first; others can be chosen, for a file is known by its content. */
const ACCEPT = '.geojson,.json,.jsonld,.geojsonl,.ndjson,.topojson,.umap,.kml,.kmz,.gpx,.xml,.csv,.tsv,.tab,.txt,.md';

export function OpenFile({ model }: { readonly model: ImportModel }) {
  const { file: words } = useMessages().open;
  const field = useRef<HTMLInputElement>(null);
  const state = model.state.value;
  return (
    <section class="open-way" aria-labelledby="open-file">
      <h3 id="open-file">{words.heading}</h3>
      <div class="button-row">
        <button type="button" class="button dialog-main" onClick={() => field.current?.click()}>
          {words.choose}
        </button>
      </div>
      <input
        ref={field}
        type="file"
        hidden
        multiple
        accept={ACCEPT}
        aria-label={words.choose}
        onChange={(event) => {
          const [file, ...further] = event.currentTarget.files ?? [];
          if (file) void model.read(file, further);
          // The same file can be chosen again after it was mended.
          event.currentTarget.value = '';
        }}
      />
      <p class="caption">{words.hint}</p>
      {state.type === 'reading' && <FileReading {...state} onCancel={() => model.cancel()} />}
      {state.type === 'refused' && <FileRefused {...state} />}
      {state.type === 'opened' && <FileOpened model={model} {...state} />}
    </section>
  );
}
