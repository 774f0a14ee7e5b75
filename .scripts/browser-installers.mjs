/** The ways in which this machine may be given a browser, in the order to try them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { run, runNode } from './run.mjs';

/**
 * Names of the installers that suit a machine. Debian's package comes first on Debian: it brings its libraries along
 * and works behind a mirror. On Ubuntu the package stands for a snap, which a container cannot run, so there it is last.
 */
export function suitableInstallers({ platform, isRoot, distribution }) {
  if (platform !== 'linux') return ['playwright'];
  if (!isRoot) return ['playwright'];
  if (distribution === 'debian') return ['apt', 'playwright-with-libraries'];
  if (distribution === 'ubuntu') return ['playwright-with-libraries', 'apt'];
  return ['playwright'];
}

/** What to do by hand where nothing else worked, in one sentence. */
export function adviceFor({ platform, isRoot, distribution }) {
  const byHand =
    platform === 'linux' && !isRoot && (distribution === 'debian' || distribution === 'ubuntu')
      ? 'run “sudo apt-get install chromium”'
      : 'install Chromium, Chrome or Edge';
  return `The tests need a browser and none was found or could be installed: ${byHand}, or set CHROME_PATH to the program file of one, and run the tests again.`;
}

/** Facts about this machine that decide how a browser can be installed. */
export function describeMachine() {
  return { platform: process.platform, isRoot: process.getuid?.() === 0, distribution: distribution() };
}

/** `debian`, `ubuntu` or whatever else the system calls itself; a derivative counts as what it is like. */
function distribution() {
  try {
    const text = readFileSync('/etc/os-release', 'utf8');
    const names = [/^ID="?([\w-]+)/m, /^ID_LIKE="?([\w -]+)/m].flatMap(
      (pattern) => text.match(pattern)?.[1]?.split(' ') ?? [],
    );
    return names.find((name) => name === 'ubuntu') ?? names.find((name) => name === 'debian') ?? names[0] ?? '';
  } catch {
    return '';
  }
}

/** Runs an installer by its name. Resolves to true where it says that it worked. */
export async function install(name) {
  if (name === 'apt') return installDebianPackage();
  const withLibraries = name === 'playwright-with-libraries' ? ['--with-deps'] : [];
  const folder = path.dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  console.error('Installing Chromium for the tests with Playwright…');
  return (await runNode(path.join(folder, 'cli.js'), ['install', '--no-shell', ...withLibraries, 'chromium'])) === 0;
}

async function installDebianPackage() {
  console.error('Installing the package chromium for the tests…');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // An update may fail for one source of several while the package is still to be had, so its exit code is not asked.
  await run('apt-get', ['update', '-qq'], { env });
  return (await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env })) === 0;
}
