/** Reloads the page. */

/**
 * What a press on “Try again” does where a part of the program did not come: browsers keep the failure of a module as long as the page
 * (seen in Chromium 150 for a module that another one imports; whatwg/html issue 6768). The address holds what there is to see.
 */
export function reloadPage(): void {
  location.reload();
}
