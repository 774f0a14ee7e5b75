/** Where there is nothing to save: in the build, and in tests of other things. */
import { failure } from '../../domain/result.ts';
import type { SavePort } from '../../state/ports.ts';

export const NO_SAVING: SavePort = { lesson: async () => failure([]), oneFile: null };
