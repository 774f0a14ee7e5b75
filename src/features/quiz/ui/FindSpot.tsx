/** Where a place is: the spot that is the guess now, in words, and the button that answers with it. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { LngLat } from '../../../domain/lng-lat.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';
import { useQuiz } from '../quiz-context.ts';

/** Hint, guess and button. Where no map draws the question can only be left. */
export function FindSpot() {
  const quiz = useQuiz();
  const { map } = useAppState();
  const { messages, format } = useLocalization();
  const { round } = messages.quiz;
  const guess = quiz.guess.value;
  const aim = quiz.aim.value;
  const spot = guess ?? aim;
  const text = spot && (guess ? round.guess : round.crosshair)(format.coordinate(toThousandths(spot)));
  const said = useRestedWords(text ?? '', map.camera.value, guess);
  if (map.status.value === 'unavailable') {
    return (
      <>
        <p class="quiz-hint">{round.noMap}</p>
        <div class="quiz-action">
          <button type="button" class="button quiz-button" onClick={() => quiz.skip()}>
            {round.skip}
          </button>
        </div>
      </>
    );
  }
  return (
    <>
      <p class="quiz-hint">{round.findHint}</p>
      <div class="quiz-action">
        <button type="button" class="button quiz-button" disabled={spot === null} onClick={() => quiz.answer()}>
          {round.here}
        </button>
      </div>
      <p class="quiz-spot">
        <bdi>{text}</bdi>
      </p>
      <p class="visually-hidden" aria-live="polite">
        {said}
      </p>
    </>
  );
}

/** `words` as they were when the map last came to rest or a spot was marked: a movement is not read out in every frame. */
function useRestedWords(words: string, ...rests: readonly unknown[]): string {
  const said = useSignal('');
  useEffect(() => {
    said.value = words;
  }, rests);
  return said.value;
}

/** A hundred metres: more than a guess is good for. */
function toThousandths([longitude, latitude]: LngLat): LngLat {
  return [Math.round(longitude * 1000) / 1000, Math.round(latitude * 1000) / 1000];
}
