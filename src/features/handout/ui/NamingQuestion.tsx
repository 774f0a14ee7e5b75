/** Asks for the name beside each number on the map. */
import { textIn } from '../../../domain/languages.ts';
import { kindAndCountry } from '../../../ui/shared/lesson-words.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';
import type { QuestionProps } from './question-props.ts';

/** One line for each number; the names are listed in alphabetical order. */
export function NamingQuestion({ worksheet, answered }: QuestionProps) {
  const localization = useLocalization();
  const { messages, format, language } = localization;
  const { naming } = messages.handout;
  const names = worksheet.places.map(({ place }) => textIn(place.name, language));
  return (
    <section class="sheet-block">
      <h3>{naming.heading}</h3>
      {!answered && (
        <p>
          {naming.task} {naming.bank(format.list(names.toSorted(new Intl.Collator(language).compare)))}
        </p>
      )}
      <ul class="numbered-lines">
        {worksheet.places.map(({ number, place }) => (
          <li key={place.id}>
            <b>{format.number(number)}</b>
            {answered ? (
              <span>
                <span class="answer">{textIn(place.name, language)}</span>, {kindAndCountry(place, localization)}
              </span>
            ) : (
              <span class="write-here" />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
