/** The words of embedding in English, and through their type the list of what each other language must have. */

export const embed = {
  button: 'Embed…',
  heading: 'Put this map into another page',
  hint: 'The map shows what you see now: view, open place, language and position.',
  width: 'Width in pixels',
  height: 'Height in pixels',
  snippet: 'HTML to paste',
  copy: 'Copy the HTML',
  copied: 'The HTML is copied.',
  size: (least: string, most: string): string => `A whole number from ${least} to ${most}.`,
  full: 'Open the full page in a new tab',
  gestures: {
    windows: 'Use Ctrl + scroll to zoom the map',
    mac: 'Use ⌘ + scroll to zoom the map',
    touch: 'Use two fingers to move the map',
  },
};

/** What every language has to say of embedding. */
export type EmbedMessages = typeof embed;
