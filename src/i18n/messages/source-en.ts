/** Words about where a lesson comes from: what cannot be opened, drafts that are no lessons yet, and what links of drafts can do. */

export const source = {
  /** What a draft is called that is kept aside for another of its id. */
  keptTitle: (title: string, moment: string): string => `${title} (kept ${moment})`,
  cannotOpen: {
    title: 'This lesson cannot be opened',
    foreign: (address: string): string =>
      `“${address}” is on another site. Only a lesson that this site serves opens by its address. Download that file, and open it here from your machine.`,
    unknown: (id: string): string => `This site has no lesson called “${id}”. Check the link for a slip.`,
    unreachable: (id: string): string =>
      `The file of the lesson “${id}” did not arrive. Try again in a moment, or check the link.`,
    'no-draft': (key: string): string =>
      `This browser keeps no draft called “${key}”. A draft opens only where it was made; elsewhere, open the file that was saved of it.`,
    'unreadable-draft': (key: string): string =>
      `The draft “${key}” is on this machine, but its record is damaged and cannot be read. It is left as it is; if a file was saved of it, open that.`,
    'refused-draft': (key: string): string =>
      `This browser lets the page read nothing that it keeps, so the draft “${key}” cannot be opened. Allow data of this site, or leave the private window; or open the file that was saved of it.`,
  },
  /** A link to the lesson that the page is built with. */
  first: 'Open the first lesson',
  waiting: 'Opening the lesson…',
  draftFaults: {
    title: 'Not a lesson yet',
    intro: 'This view shows the draft as soon as it is a lesson. Until then:',
    list: 'What is missing',
    author: 'Go on with it in Author',
  },
  notices: {
    damaged:
      'A part of this draft’s record could not be read. The draft is here, but what was done before cannot be undone.',
    linkCopied:
      'The link is copied. It opens this draft in this browser only; to give the lesson away, save it as a file.',
  },
  authorWantsDraft:
    'A lesson is made in a draft, which this link does not name. Open one of yours, or make a new lesson.',
  hereOnly: 'This is a draft: the link opens it in this browser only. To give the lesson away, save it as a file.',
  untitled: 'Untitled',
};

/** What every language has to say. */
export type SourceMessages = typeof source;
