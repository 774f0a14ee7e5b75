/** The words of Compare in English, and through their type the list of what each other language must have. */

export const compare = {
  heading: 'Compare two sites',
  first: 'First site',
  second: 'Second site',
  swap: 'Swap the two sites',
  lock: 'One scale, moving together',
  lockedNote: 'A kilometre is as long on both maps.',
  openNote: 'The maps move apart, each at a scale of its own.',
  secondMap: 'Second map',
  layOver: {
    heading: 'Lay over',
    explanation: (name: string): string => `The outline of ${name}, at true size, over another spot.`,
    none: (name: string): string => `This lesson has no outline of ${name}.`,
    swapFor: (name: string): string => `Swap, to lay over that of ${name}`,
    over: (name: string): string => `Over ${name}`,
    pick: 'Pick a spot on a map',
    picking: 'Click on a map where the outline is to lie.',
    search: 'Over a town or a coordinate',
    searchHint: 'A name, or like 33.51, 36.28 or 33°30′50″N 36°16′35″E',
    lay: 'Lay over',
    found: 'Towns and places',
    nothing: (text: string): string => `No place is called “${text}”, and it is no coordinate.`,
    /** Where this page has no list of towns, or it did not come. */
    nothingWithoutTowns: (text: string): string =>
      `None of this lesson’s places is called “${text}”, and there is no list of towns here. Type a coordinate.`,
    townsComing: 'The list of towns is on its way: a moment, or type a coordinate.',
    turn: 'Turned clockwise',
    degrees: (text: string): string => `${text}°`,
    at: 'Lies at',
    remove: 'Take it away',
  },
  noPair: 'This lesson has fewer than two places: there is nothing to compare.',
};

/** What every language has to say of Compare. */
export type CompareMessages = typeof compare;
