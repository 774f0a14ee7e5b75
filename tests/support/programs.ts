/** Finds the files of the built app by the module that each begins with. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { inject } from 'vitest';

/** Names of all files in the built app's `assets`, without those of the source maps. */
export function assetNames(): readonly string[] {
  return readdirSync(path.join(inject('appFolder'), 'assets')).filter((name) => !name.endsWith('.map'));
}

/** Matches requests for the program that begins with the module `name`: `create-map` for `assets/create-map-Bq1x.js`. Throws where there is none. */
export function programCalled(name: string): RegExp {
  // What follows is a hash of eight letters, digits, “-” and “_”.
  const files = assetNames().filter(
    (file) => file.startsWith(`${name}-`) && /^[\w-]{8}\.js$/.test(file.slice(name.length + 1)),
  );
  if (files.length !== 1) throw new Error(`the build has ${files.length} programs called “${name}”, not one`);
  return new RegExp(`/assets/${files[0]?.replaceAll('.', '\\.')}$`);
}
