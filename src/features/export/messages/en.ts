/** Lists the English words of Export; other languages have the same keys. */

export const save = {
  heading: 'Save this lesson as a file',
  waiting: 'Getting the lesson ready…',
  lesson: {
    button: 'Lesson (GeoJSON)',
    hint: 'The whole lesson with your notes, without the article’s text. Opens here, and in any GIS.',
  },
  oneFile: {
    button: 'One page (HTML)',
    hint: 'The app and this lesson in one file, for a USB stick. Works offline.',
  },
  places: { button: 'Places (CSV)', hint: 'A table of names and coordinates, for a spreadsheet.' },
  passages: {
    button: 'Passages (JSON-LD)',
    hint: 'Quotations and the places that they name, as W3C Web Annotations.',
  },
  picture: {
    button: 'Map (PNG)',
    hint: 'The map as shown, with scale and credits.',
    none: 'No map is shown, so there is nothing to save.',
  },
  saved: (name: string): string => `${name} is in your downloads.`,
  pageMissing: 'The page template did not load; it is not stored on this device. Connect to a network and try again.',
  failed: 'Saving failed, and no file was written. Try again.',
  unfinished: 'The lesson is not complete yet, so it cannot be saved as a file. Still missing:',
};

export type SaveMessages = typeof save;

export const embed = {
  heading: 'Embed this map in another page',
  hint: 'The map opens as you see it now: view, open place, language and position.',
  width: 'Width in pixels',
  height: 'Height in pixels',
  snippet: 'HTML to paste',
  copy: 'Copy the HTML',
  size: (least: string, most: string): string => `A whole number from ${least} to ${most}.`,
};

export type EmbedMessages = typeof embed;
