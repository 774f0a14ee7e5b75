/** How every test starts its browser: drawing in software, so that a picture is the same everywhere, and quiet. */

/** Command line of Chromium for tests. Its sandbox does not work for root on Linux. */
export function browserArguments() {
  const isRoot = process.getuid?.() === 0;
  return [
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    ...(isRoot ? ['--no-sandbox'] : []),
  ];
}
