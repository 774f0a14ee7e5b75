/** Lists the English words of Export; other languages have the same keys. */

export const save = {
  heading: 'Save this lesson as a file',
  waiting: 'Getting the lesson ready…',
  lesson: {
    button: 'Lesson (GeoJSON)',
    hint: 'The whole lesson, your notes in it, without the article’s text. It opens here again, and in any GIS.',
  },
  oneFile: {
    button: 'One page (HTML)',
    hint: 'The program and this lesson in one file, for a USB stick: it needs no network.',
  },
  places: { button: 'Places (CSV)', hint: 'A table with names and coordinates, for a spreadsheet.' },
  passages: {
    button: 'Passages (JSON-LD)',
    hint: 'Quotations and what they name, as W3C Web Annotations.',
  },
  picture: {
    button: 'Map (PNG)',
    hint: 'The map as it is now, with its scale and whose data it is.',
    none: 'No map is drawn, so there is none to save.',
  },
  saved: (name: string): string => `${name} is in your downloads.`,
  pageMissing:
    'The page that this is written into did not come: it is not among the files kept on this machine. With a network it works.',
  failed: 'That did not work, and nothing was saved. Try again.',
  unfinished: 'It is not a whole lesson yet, so there is no file to save. What is missing:',
};

export type SaveMessages = typeof save;

export const embed = {
  heading: 'Put this map into another page',
  hint: 'The map shows what you see now: view, open place, language and position.',
  width: 'Width in pixels',
  height: 'Height in pixels',
  snippet: 'HTML to paste',
  copy: 'Copy the HTML',
  size: (least: string, most: string): string => `A whole number from ${least} to ${most}.`,
};

export type EmbedMessages = typeof embed;
