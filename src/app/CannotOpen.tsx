/** Explains why a lesson cannot be opened, and offers the first lesson. */
import type { OpenFailure } from '../domain/lesson-source.ts';
import type { Localization } from '../i18n/localization.ts';
import { Faults } from '../ui/shared/Faults.tsx';

interface CannotOpenProps {
  readonly failure: OpenFailure;
  readonly localization: Localization;
  /** Address of the page with the lesson that it is built with; null where it is that one that has faults. */
  readonly first: string | null;
  readonly retry: () => void;
}

/** Stands in place of `App`. */
export function CannotOpen({ failure, localization, first, retry }: CannotOpenProps) {
  const { messages, language, direction } = localization;
  const { cannotOpen } = messages.source;
  const home = first !== null && (
    <p class="fault-next">
      <a class="button" href={first}>
        {messages.source.first}
      </a>
    </p>
  );
  if (failure.type === 'faults') {
    return (
      <Faults problems={failure.problems} localization={localization} source={failure.name}>
        {home}
      </Faults>
    );
  }
  return (
    <main class="faults" lang={language} dir={direction}>
      <p class="brand" lang="en" dir="ltr">
        {messages.brand}
      </p>
      <h1>{cannotOpen.title}</h1>
      <p role="alert">{cannotOpen[failure.type](failure.name)}</p>
      {failure.type === 'unreachable' && (
        <p class="fault-next">
          <button type="button" class="button" onClick={retry}>
            {messages.retry}
          </button>
        </p>
      )}
      {home}
    </main>
  );
}
