/** Explains how the senses of mentions are marked. */
import { SENSES } from '../../domain/lesson.ts';
import { useMessages } from './localization.ts';

export function SenseLegend() {
  const { senses, passages } = useMessages();
  return (
    <ul class="sense-legend" aria-label={passages.legend}>
      {SENSES.map((sense) => (
        <li key={sense}>
          <span class="mention" data-sense={sense} title={senses[sense].explanation}>
            {senses[sense].label}
          </span>
        </li>
      ))}
    </ul>
  );
}
