/**
 * `npm run lesson -- check FILE [ARTICLE.txt]` tells every fault of a lesson file, and with the article's text every quotation that is not
 * in it as it says; exits 1 where there is any. `npm run lesson -- new ARTICLE.txt [FILE]` begins one. `npm run lesson -- places FILE…` prints the
 * names of places in texts, a line of JSON for each file: `{"file", "names": [{"exact", "start", "end", "sense", "candidates"}]}`, in code points.
 */
import './node-version.mjs';

async function lesson() {
  const { provideDependencies } = await import('./dependencies.mjs');
  if (!(await provideDependencies())) return 1;
  const path = await import('node:path');
  const { projectRoot } = await import('./project.mjs');
  const { runnerImport } = await import('vite');
  const options = { configFile: false, root: projectRoot, logLevel: 'error' };
  const { module } = await runnerImport(path.join(projectRoot, '.scripts', 'lesson-commands.ts'), options);
  // npm runs scripts in the project's folder; a file is named from where the person is.
  const folder = process.env.INIT_CWD ?? process.cwd();
  const { lines, errors, code } = await module.runLessonCommand(process.argv.slice(2), folder);
  for (const line of lines) console.log(line);
  for (const line of errors) console.error(line);
  return code;
}

process.exitCode = await lesson();
