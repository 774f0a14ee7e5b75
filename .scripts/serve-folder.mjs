/** Serves a built app as a plain static host would: no fallback page, byte ranges answered. */
import { projectRoot } from './project.mjs';

/**
 * Serves `folder` at `host`, on `port` or the next free one (`strictPort` refuses the next one; port 0 is any free one).
 * Resolves to the address, with a closing slash, and a way to stop.
 */
export async function serveFolder({ folder, host = 'localhost', port = 0, strictPort = false }) {
  const { preview } = await import('vite');
  const server = await preview({
    configFile: false,
    root: projectRoot,
    // Not 'spa': an address that does not exist must be a 404 here, as it is on any static host.
    appType: 'mpa',
    logLevel: 'silent',
    build: { outDir: folder },
    preview: { host, port, strictPort, open: false, allowedHosts: true },
  });
  const address = server.httpServer.address();
  return { url: `http://${nameOf(host)}:${address.port}/`, close: () => server.close() };
}

/** How a browser on this machine says `host`. */
function nameOf(host) {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
