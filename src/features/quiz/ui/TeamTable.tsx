/** The points of the teams, and who has the most. */

import { useLocalization } from '../../../ui/shared/localization.ts';
import { type Answered, FULL_POINTS } from '../quiz.ts';

interface TeamTableProps {
  readonly answers: readonly Answered[];
  /** Of each team, in their order. */
  readonly points: readonly number[];
}

/** `table "Points"`, and a sentence. */
export function TeamTable({ answers, points }: TeamTableProps) {
  const { messages, format } = useLocalization();
  const { round, results } = messages.quiz;
  const { table } = results;
  const name = (team: number): string => round.team(format.number(team + 1));
  const best = Math.max(...points);
  const ahead = points.flatMap((each, team) => (each === best ? [name(team)] : []));
  return (
    <>
      <p class="quiz-score">{ahead.length === 1 ? results.ahead(ahead[0] ?? '') : results.equal(format.list(ahead))}</p>
      <table class="pair-table" aria-label={table.heading}>
        <thead>
          <tr>
            <th scope="col">{table.team}</th>
            <th scope="col" class="figure">
              {table.right}
            </th>
            <th scope="col" class="figure">
              {table.points}
            </th>
          </tr>
        </thead>
        <tbody>
          {points.map((each, team) => {
            const own = answers.filter(({ player }) => player === team);
            const right = own.filter((answered) => answered.points === FULL_POINTS).length;
            return (
              <tr key={team}>
                <th scope="row">{name(team)}</th>
                <td class="figure">{table.of(format.number(right), format.number(own.length))}</td>
                <td class="figure">{format.number(each)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
