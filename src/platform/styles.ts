/** Style sheets that arrive with a part of the program. */

/**
 * Asks again for each style sheet of the page that did not arrive; resolves when they are there, or have failed again. A part of the
 * program is asked for again without them: what loads it takes a sheet that it has asked for once to be there.
 */
export async function mendStyles(): Promise<void> {
  const missing = Array.from(document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')).filter(
    (link) => link.sheet === null,
  );
  await Promise.all(missing.map(askAgain));
}

function askAgain(link: HTMLLinkElement): Promise<void> {
  return new Promise((resolve) => {
    const again = document.createElement('link');
    again.rel = 'stylesheet';
    again.href = link.href;
    again.addEventListener('load', () => resolve());
    again.addEventListener('error', () => resolve());
    link.replaceWith(again);
  });
}
