/**
 * `npm test`: installs packages, finds or installs a browser, and runs every test.
 * `npm test -- tests/unit` or `npm test -- --project e2e` runs some of them. The browser's path reaches Vitest in CHROME_PATH.
 */
import './node-version.mjs';

async function test() {
  const { rm } = await import('node:fs/promises');
  const { reportFile } = await import('./test-report.mjs');
  // A report of an earlier run must not stand for this one if this one breaks off.
  await rm(reportFile, { force: true });
  const { provideDependencies } = await import('./dependencies.mjs');
  if (!(await provideDependencies())) return 1;
  const { provideBrowserHere } = await import('./browser.mjs');
  const { adviceFor, describeMachine } = await import('./browser-installers.mjs');
  const browser = await provideBrowserHere();
  if (!browser) {
    console.error(adviceFor(describeMachine()));
    return 1;
  }
  return runVitest(browser, reportFile);
}

async function runVitest(browser, reportFile) {
  const path = await import('node:path');
  const { projectRoot } = await import('./project.mjs');
  const { runNode } = await import('./run.mjs');
  const config = path.join(projectRoot, 'tests', 'support', 'vitest.config.ts');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
  const vitest = path.join(projectRoot, 'node_modules', 'vitest', 'vitest.mjs');
  return runNode(vitest, ['run', '--config', config, ...reporters, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, CHROME_PATH: browser },
  });
}

process.exitCode = await test();
