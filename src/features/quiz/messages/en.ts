/** Lists the English words of Quiz; other languages have the same keys. */
import { LOCALES } from '../../../i18n/locales.ts';
import { createCount } from '../../../i18n/messages/count.ts';

const count = createCount(LOCALES.en);

export const quiz = {
  heading: 'Quiz',
  intro: 'Questions from this lesson. Nothing is stored or sent.',
  setup: {
    kinds: 'Kinds of question',
    names: { find: 'Find it', quote: 'Match the quotation', further: 'Which is further' },
    about: {
      find: 'Where is a place, on a map without names?',
      quote: 'Which place is a quotation about?',
      further: 'Which of two places is further from a third?',
    },
    none: {
      find: 'This needs the map, which this browser cannot draw.',
      quote: 'No passage of this lesson names some places and not others.',
      further: 'This needs three places at different distances.',
    },
    players: 'Players',
    one: 'One player',
    teams: (n: number): string => count(n, { one: '# team', other: '# teams' }),
    turns: 'Teams take turns with one machine.',
    each: { one: 'Questions', teams: 'Questions for each team' },
    questions: (n: number): string => count(n, { one: '# question', other: '# questions' }),
    fewer: (n: number): string =>
      `The lesson has ${count(n, { one: '# question', other: '# questions' })} of these kinds for each.`,
    tolerance: (unit: string): string => `Tolerance, ${unit}`,
    rule: (within: string, none: string): string =>
      `Find it: 100 points within ${within}, fewer beyond, none from ${none}.`,
    wrongTolerance: (most: string): string =>
      `Enter a number above 0 and up to ${most}. The previous tolerance still applies.`,
    start: 'Start',
    fewPlaces: 'This lesson has fewer than two places, so there is nothing to ask.',
    noKind: 'Choose a kind of question to begin.',
    tooFew: 'This lesson has too few questions of these kinds for so many teams.',
  },
  round: {
    progress: (n: string, total: string): string => `Question ${n} of ${total}`,
    team: (n: string): string => `Team ${n}`,
    turn: (team: string): string => `${team} answers`,
    standing: 'Points so far',
    find: (name: string): string => `Where is ${name}?`,
    findHint: 'Click or tap the map, or move it under the crosshair with the arrow keys or buttons.',
    noMap: 'The map cannot be drawn, so this question cannot be answered.',
    guess: (coordinate: string): string => `Your mark: ${coordinate}`,
    crosshair: (coordinate: string): string => `Crosshair: ${coordinate}`,
    here: 'This is the spot',
    quote: 'Which of these places does the article name here?',
    gap: 'gap',
    further: (name: string): string => `Which is further from ${name}?`,
    choices: 'Answers',
    answer: 'Answer',
    skip: 'Skip this question',
    next: 'Next question',
    results: 'See the results',
    end: 'End the round',
  },
  pad: {
    label: 'Move the crosshair',
    up: 'Crosshair up',
    down: 'Crosshair down',
    left: 'Crosshair to the left',
    right: 'Crosshair to the right',
  },
  feedback: {
    right: 'Right',
    near: 'Close',
    wrong: 'Wrong',
    skipped: 'Not answered',
    points: (n: number): string => count(n, { one: '# point', other: '# points' }),
    off: (name: string, distance: string, direction: string): string =>
      `${name} is ${distance} from your spot, to the ${direction}.`,
    lies: (name: string, coordinate: string): string => `${name} is at ${coordinate}.`,
    named: (names: string): string => `The article names ${names}.`,
    apart: (name: string, distance: string): string => `${name}: ${distance}`,
    further: (name: string, from: string): string => `${name} is further from ${from}.`,
    isRight: 'right',
    isChosen: 'your answer',
  },
  results: {
    heading: 'Results',
    score: (points: string, most: string): string => `${points} of ${most} points`,
    rightAnswers: (right: string, all: string): string => `Right answers: ${right} of ${all}`,
    table: {
      heading: 'Points',
      team: 'Team',
      right: 'Right',
      points: 'Points',
      of: (right: string, all: string): string => `${right} of ${all}`,
    },
    ahead: (team: string): string => `${team} has the most points.`,
    equal: (teams: string): string => `The most points: ${teams}.`,
    again: 'Play again',
    setup: 'Change the settings',
    allRight: 'Every answer was right. There is nothing to read again.',
    readHeading: 'Read again',
    given: (answer: string): string => `Answer: ${answer}`,
    spot: (distance: string): string => `${distance} off`,
    read: (name: string): string => `Read ${name} in Explore`,
  },
};

export type QuizMessages = typeof quiz;
