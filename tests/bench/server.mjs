/** A static host as a good one is: texts compressed beforehand, byte ranges answered; it counts what it sends. */
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
  '.tsv': 'text/tab-separated-values',
  '.pmtiles': 'application/octet-stream',
};
const COMPRESSED = new Set(['.html', '.js', '.mjs', '.css', '.json', '.geojson', '.svg', '.tsv']);

/** Pages that a browser isolates may weigh their memory. */
const ISOLATION = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** From this size on the compression is one step less fine, for it would take minutes. */
const LARGE = 2_000_000;

const brotli = promisify(brotliCompress);

/**
 * Serves `folder`. `takeRecords()` gives the answers since it was last called:
 * `{ path, range, sentAt, bytes }`, the time in epoch milliseconds when the request came, bytes with their headers.
 */
export async function serve(folder) {
  const bodies = new Map();
  let records = [];
  const server = createServer(async (request, response) => {
    const sentAt = performance.timeOrigin + performance.now();
    const { pathname } = new URL(request.url, 'http://localhost');
    const { socket } = request;
    const before = socket.bytesWritten;
    const record = { path: pathname, range: request.headers.range ?? null, sentAt, bytes: 0 };
    records.push(record);
    response.on('close', () => {
      record.bytes = socket.bytesWritten - before;
    });
    await answer({ folder, bodies, request, response, pathname });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    takeRecords() {
      const taken = records;
      records = [];
      return taken;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

async function answer({ folder, bodies, request, response, pathname }) {
  const file = await load(folder, bodies, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  if (!file) return response.writeHead(404, ISOLATION).end();
  const { body, type, encoding } = file;
  const headers = { ...ISOLATION, 'Content-Type': type, 'Cache-Control': 'max-age=3600', 'Accept-Ranges': 'bytes' };
  if (encoding) Object.assign(headers, { 'Content-Encoding': encoding, Vary: 'Accept-Encoding' });
  const range = encoding ? null : /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
  if (!range) return response.writeHead(200, { ...headers, 'Content-Length': body.length }).end(body);
  const start = Number(range[1]);
  const end = Math.min(range[2] === '' ? Number.POSITIVE_INFINITY : Number(range[2]), body.length - 1);
  if (start > end) return response.writeHead(416, { 'Content-Range': `bytes */${body.length}` }).end();
  const part = body.subarray(start, end + 1);
  response.writeHead(206, {
    ...headers,
    'Content-Length': part.length,
    'Content-Range': `bytes ${start}-${end}/${body.length}`,
  });
  return response.end(part);
}

/** The file as it is sent, read and compressed once; undefined where there is none. */
async function load(folder, bodies, pathname) {
  const file = path.join(folder, path.normalize(decodeURIComponent(pathname)));
  const known = bodies.get(file);
  if (known) return known;
  if (!file.startsWith(folder) || !(await stat(file).catch(() => undefined))?.isFile()) return undefined;
  const extension = path.extname(file);
  const bytes = await readFile(file);
  const compress = COMPRESSED.has(extension);
  const loaded = {
    body: compress ? await compressed(bytes) : bytes,
    type: TYPES[extension] ?? 'application/octet-stream',
    encoding: compress ? 'br' : null,
  };
  bodies.set(file, loaded);
  return loaded;
}

function compressed(bytes) {
  const quality = bytes.length > LARGE ? 9 : constants.BROTLI_MAX_QUALITY;
  return brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}
