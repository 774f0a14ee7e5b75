/** Opens a map file of the person's own machine, says what is wrong with one, and goes to the area of the one that is shown. */
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { ArchiveProblem } from '../../../domain/basemap.ts';
import type { Formatter } from '../../../i18n/format.ts';
import type { Messages } from '../../../i18n/messages/en.ts';
import { useAppState } from '../../shared/app-state.ts';
import { useLocalization } from '../../shared/localization.ts';
import { useServices } from '../../shared/services.ts';

/** Closest zoom that the area of a file is shown at. */
const AREA_MAX_ZOOM = 15;

/** A file of half the world and more has no area to go to. */
const WIDE_DEGREES = 180;

/** @param chosen called when a file is shown */
export function GroundFileField({ chosen }: { readonly chosen: () => void }) {
  const { basemap: ground, map } = useAppState();
  const { openArchive, partFailed } = useServices();
  const { messages, format } = useLocalization();
  const words = messages.ground;
  const problem = useSignal<ArchiveProblem | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const now = ground.basemap.value;
  const area = now.type === 'file' && now.bounds[2] - now.bounds[0] < WIDE_DEGREES ? now.bounds : null;

  const open = async (file: File): Promise<void> => {
    problem.value = null;
    const opened = await openArchive(file).catch(partFailed);
    if (!opened) return;
    if (!opened.ok) {
      problem.value = opened.fault;
      return;
    }
    ground.choose(opened.value);
    chosen();
  };
  return (
    <>
      <div class="button-row">
        <button type="button" class="button" onClick={() => field.current?.click()}>
          {words.open}
        </button>
        {area && (
          <button
            type="button"
            class="button"
            onClick={() => {
              const [west, south, east, north] = area;
              const points = [[west, south] as const, [east, north] as const];
              map.moveCamera({ type: 'frame', points, maxZoom: AREA_MAX_ZOOM });
            }}
          >
            {words.area}
          </button>
        )}
      </div>
      <input
        ref={field}
        type="file"
        hidden
        accept=".pmtiles"
        aria-label={words.open}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) void open(file);
          event.currentTarget.value = '';
        }}
      />
      {problem.value && (
        <p class="caption problem" role="alert">
          {problemWords(problem.value, messages, format)}
        </p>
      )}
    </>
  );
}

/** Counts of bytes are written as the language writes numbers. */
function problemWords({ code, params }: ArchiveProblem, { ground }: Messages, format: Formatter): string {
  const written = Object.entries(params).map(([name, value]) => [
    name,
    code === 'cut' ? format.number(Number(value)) : value,
  ]);
  return ground.problems[code](Object.fromEntries(written));
}
