/** Lighthouse on the built app, with the map on the page: its own browser, its own throttling, as its makers set it. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../.scripts/project.mjs';
import { runNpm } from '../../.scripts/run.mjs';

const FOLDER = path.join(projectRoot, 'tests', 'bench', 'lighthouse');

const CATEGORIES = ['performance', 'accessibility', 'best-practices'];

/** Installs Lighthouse beside the benchmark: who starts the app or tests it need not have it. */
export async function provideLighthouse() {
  if (existsSync(path.join(FOLDER, 'node_modules', 'lighthouse'))) return;
  if ((await runNpm(['--prefix', FOLDER, 'ci', '--no-fund', '--no-audit'])) !== 0)
    throw new Error('Lighthouse could not be installed.');
}

/** Scores from 0 to 100 by category, and what is against them. */
export async function measureLighthouse(page, _suite, { server, executablePath, browserArguments }) {
  await provideLighthouse();
  const { launch } = await import(path.join(FOLDER, 'node_modules', 'chrome-launcher', 'dist', 'index.js'));
  const { default: lighthouse, desktopConfig } = await import(
    path.join(FOLDER, 'node_modules', 'lighthouse', 'core', 'index.js')
  );
  const chrome = await launch({ chromePath: executablePath, chromeFlags: ['--headless=new', ...browserArguments] });
  try {
    const address = new URL(`${page.mount}/`, server.url).href;
    const flags = { port: chrome.port, logLevel: 'error', onlyCategories: CATEGORIES };
    const { lhr } = await lighthouse(address, flags, page.preset === 'desktop' ? desktopConfig : undefined);
    const score = (id) => lhr.categories[id].score * 100;
    const against = Object.values(lhr.audits)
      .filter((audit) => audit.score !== null && audit.score < 0.9)
      .map(({ id, score: each, displayValue = '' }) => `${id} ${each} ${displayValue}`);
    return {
      performance: score('performance'),
      accessibility: score('accessibility'),
      bestPractices: score('best-practices'),
      detail: { box: '', against },
    };
  } finally {
    await chrome.kill();
  }
}
