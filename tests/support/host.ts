/** A static host with the habits of real ones: with or without ranges, in a sub-folder, with files that break off or are missing. */
import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { createGzip } from 'node:zlib';
import { onTestFinished } from 'vitest';

/** How the host behaves; may be changed while it runs. */
export interface HostHabits {
  /** Folder whose files are served. */
  folder: string;
  /** Where they are served from, with both slashes. */
  readonly base: string;
  /** Whether a request for a range gets only that range. */
  ranges: boolean;
  /**
   * Whether it compresses what is asked for whole without saying that its answers differ by that, and tags each file weakly by its
   * size, as Vite's preview and others do.
   */
  compresses: boolean;
  /** Part of a file that the host has, by words of its name; 0 is a file that is missing. */
  readonly parts: Map<string, number>;
}

/** What the host was asked for. */
export interface HostRequest {
  readonly url: string;
  readonly status: number;
  /** Bytes of the answer. */
  readonly bytes: number;
}

/** A running host. */
export interface Host {
  readonly url: string;
  readonly habits: HostHabits;
  readonly requests: HostRequest[];
  /** Ends it, as a cable that is pulled; `start` puts the cable back. */
  stop(): Promise<void>;
  start(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** Starts a host, which ends with the test. */
export async function startHost(habits: Partial<HostHabits> & { readonly folder: string }): Promise<Host> {
  const all: HostHabits = { base: '/', ranges: true, compresses: false, parts: new Map(), ...habits };
  const requests: HostRequest[] = [];
  const server = createServer((request, response) => answer(request, response, all, requests));
  const listen = (port: number): Promise<void> =>
    new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', resolve);
    });
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  onTestFinished(stop);
  return { url: `http://127.0.0.1:${port}${all.base}`, habits: all, requests, stop, start: () => listen(port) };
}

function answer(request: IncomingMessage, response: ServerResponse, habits: HostHabits, requests: HostRequest[]): void {
  const { pathname } = new URL(request.url ?? '/', 'http://host');
  const name = pathname.startsWith(habits.base) ? pathname.slice(habits.base.length) || 'index.html' : null;
  const file = name === null ? null : path.join(habits.folder, name);
  const size = file && statSync(file, { throwIfNoEntry: false })?.size;
  const part = [...habits.parts].find(([words]) => pathname.includes(words))?.[1] ?? 1;
  const send = (status: number, from: number, to: number, headers: Record<string, string> = {}): void => {
    requests.push({ url: pathname, status, bytes: Math.max(0, to - from) });
    // Of a compressed answer the length is not known when it begins.
    const known = headers['content-encoding'] ? {} : { 'content-length': String(to - from) };
    response.writeHead(status, { ...known, ...headers });
    if (file && to > from && headers['content-encoding'] === 'gzip')
      createReadStream(file).pipe(createGzip()).pipe(response);
    else if (file && to > from) createReadStream(file, { start: from, end: to - 1 }).pipe(response);
    else response.end();
  };
  if (!file || !size || part === 0) {
    send(404, 0, 0);
    return;
  }
  const length = Math.floor(size * part);
  const immutable = pathname.includes('/assets/');
  const headers = {
    'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
    'cache-control': immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(habits.ranges && { 'accept-ranges': 'bytes' }),
    ...(habits.compresses && { etag: `W/"${size}"` }),
  };
  const range = habits.ranges && /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
  if (!range) {
    const compressed = habits.compresses && /gzip/.test(request.headers['accept-encoding'] ?? '');
    send(200, 0, length, { ...headers, ...(compressed && { 'content-encoding': 'gzip' }) });
    return;
  }
  const [from, to] = [Number(range[1]), Math.min(Number(range[2]) + 1, length)];
  if (from >= length) send(416, 0, 0, { 'content-range': `bytes */${length}` });
  else send(206, from, to, { ...headers, 'content-range': `bytes ${from}-${to - 1}/${length}` });
}
