/** Runs `npm run lint`: style, import directions, unused code, and the code's figures. */
import './node-version.mjs';

/** Fewer modules than this mean that the sources were not read: dependency-cruiser then says that all is well. */
const MIN_MODULES = 300;

async function lint() {
  const { provideDependencies } = await import('./dependencies.mjs');
  if (!(await provideDependencies())) return 1;
  const path = await import('node:path');
  const { projectRoot } = await import('./project.mjs');
  const { runNode } = await import('./run.mjs');
  const bin = (...parts) => path.join(projectRoot, 'node_modules', ...parts);
  const style = await runNode(bin('@biomejs', 'biome', 'bin', 'biome'), ['check', '--error-on-warnings'], {
    stdio: 'inherit',
    cwd: projectRoot,
  });
  const imports = await checkImports(projectRoot);
  const unused = await runNode(bin('knip', 'bin', 'knip.js'), ['--no-progress', '--no-config-hints'], {
    stdio: 'inherit',
    cwd: projectRoot,
  });
  const { printCodeFigures } = await import('./code-figures.mjs');
  printCodeFigures(projectRoot);
  return style || imports || unused ? 1 : 0;
}

/** Number of imports against the rules of `.dependency-cruiser.mjs`, each of which it prints. */
async function checkImports(projectRoot) {
  const { cruise } = await import('dependency-cruiser');
  const { forbidden, options } = await import('../.dependency-cruiser.mjs');
  const { output } = await cruise(['src'], {
    ...options,
    baseDir: projectRoot,
    ruleSet: { forbidden },
    validate: true,
  });
  const { violations, totalCruised } = output.summary;
  const errors = violations.filter(({ rule }) => rule.severity === 'error');
  for (const { from, to, rule } of errors) {
    const { comment } = forbidden.find(({ name }) => name === rule.name) ?? {};
    console.error(`${from} imports ${to}: ${comment ?? rule.name}`);
  }
  if (totalCruised < MIN_MODULES) {
    console.error(`Only ${totalCruised} modules were read: the import rules were not checked.`);
    return 1;
  }
  console.log(`Import rules: ${totalCruised} modules, ${errors.length} against the rules.`);
  return errors.length;
}

process.exitCode = await lint();
