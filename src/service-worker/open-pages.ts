/** Which versions of the page are open, by the locks that each holds on its own program; see `platform/offline.ts`. */
import { PAGE_LOCK } from '../platform/service-worker-talk.ts';

/** Whether a page under `scope` is open whose program is not among the files of this version. Without Web Locks it may be. */
export async function isOlderPageOpen(scope: string, isOurs: (url: string) => boolean): Promise<boolean> {
  if (!navigator.locks) return true;
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name = '' }) => {
    if (!name.startsWith(PAGE_LOCK)) return false;
    const program = name.slice(PAGE_LOCK.length);
    return program.startsWith(scope) && !isOurs(program);
  });
}
