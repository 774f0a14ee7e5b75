/** In a page, before its scripts: the app keeps nothing on the machine. What keeping costs and brings is measured by itself. */
export function keepNothing() {
  localStorage.setItem('dateline-atlas:offline', 'no');
}
