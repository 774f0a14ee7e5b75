/**
 * `npm start`: installs, builds where needed, serves, and prints one line, the address.
 * HOST and PORT choose where; without PORT it is 4173 or the next free one.
 */
import './node-version.mjs';

const DEFAULT_PORT = 4173;

async function start() {
  const { provideDependencies } = await import('./dependencies.mjs');
  if (!(await provideDependencies())) return false;
  const { buildIfStale, distFolder } = await import('./build-app.mjs');
  await buildIfStale();
  const { serveFolder } = await import('./serve-folder.mjs');
  const { HOST = 'localhost', PORT } = process.env;
  const port = PORT ? Number(PORT) : DEFAULT_PORT;
  try {
    const { url } = await serveFolder({ folder: distFolder, host: HOST, port, strictPort: Boolean(PORT) });
    console.log(`Dateline Atlas is at ${url}`);
  } catch (error) {
    console.error(`Dateline Atlas cannot be served at ${HOST}, port ${port}: ${error.message}`);
    return false;
  }
  return true;
}

if (!(await start())) process.exit(1);
