/** Opens the lesson that the URL asks for, and brings the page to life. */
import { startApp } from './app/app.ts';
import { showFailure, showWaiting } from './app/failure.ts';
import { createLessonLoader } from './app/lesson-loader.ts';
import { isEngineCached, loadEngine, prefetchEngine } from './app/map-lifecycle.ts';
import { createWords } from './app/words.ts';
import { parseLessonSource } from './codec/url/parse-url.ts';
import { afterFirstContent, afterPaint } from './platform/paint.ts';
import { trustOwnWorkers } from './platform/trusted-types.ts';
import { createLessonState } from './state/lesson-state.ts';

trustOwnWorkers(document.baseURI);
const root = document.getElementById('app');
if (root) void start(root);

async function start(root: HTMLElement): Promise<void> {
  const words = createWords();
  const loader = createLessonLoader(words.localization);
  const source = parseLessonSource(location.search);
  const loading = loader.open(source);
  // The words that the build wrote are on screen before any work. The map engine runs after that, or at once where it is on this machine
  // and delays nothing.
  const isPrerendered = source.type === 'first';
  const firstContent = afterFirstContent();
  const engine = isEngineCached() ? loadEngine() : firstContent.then(loadEngine);
  if (!isEngineCached()) prefetchEngine();
  // Before another lesson there is nothing on screen to wait for.
  await (isPrerendered ? firstContent : afterPaint());
  document.getElementById('late')?.remove();
  const removeWaiting = isPrerendered ? () => {} : showWaiting(root);
  const opened = await loading;
  removeWaiting();
  if (!opened.ok) await showFailure(root, source, opened.error);
  else startApp({ root, words, loader, engine, lessons: createLessonState(opened.value) });
}
