/** Where the project is, so that every script works from any folder. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the project's top folder. */
export const projectRoot = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Where scripts keep what they can make again; git does not see it. */
export const cacheFolder = path.join(projectRoot, 'node_modules', '.cache', 'dateline-atlas');
