/** The words of what may go wrong beneath the page in English, and through their type the list of what each other language must have. */

export const holds = {
  languageFailed: (language: string): string =>
    `${language} did not load. The page stays in the language that it is in.`,
  languages: { en: 'English', ar: 'Arabic', ru: 'Russian' },
  tilesFailed: 'Parts of the map did not load. What is missing there is in the words.',
  mapSlow: 'The map has not come yet. It may still do so; places and words work without it.',
  partFailed: 'This part of the program did not load. What you see stays.',
  townsFailed: 'The list of towns did not load. Places of the lesson and coordinates are found without it.',
};

/** What every language has to say of what may go wrong. */
export type HoldsMessages = typeof holds;
