import { createReadStream, statSync } from 'node:fs';
import type { RequestListener, Server } from 'node:http';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.map': 'application/json',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
  '.xml': 'text/xml; charset=utf-8',
};

const isFile = (path: string): boolean => {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
};

/** The path a request asks for; `null` where it is none, as `/%` or `//` are. */
function pathOf(url: string): string | null {
  try {
    const { pathname } = new URL(url, 'http://localhost');
    const path = normalize(decodeURIComponent(pathname === '/' ? '/index.html' : pathname));
    return path.includes('\0') ? null : path;
  } catch {
    return null;
  }
}

/**
 * Serves a built folder, with Microsoft's unmodified client under /office/, on this machine only. A browser may keep
 * what lies in a folder that stays as it is, compiled; else it asks each time.
 */
export function serve(
  folder: string,
  port: number,
  {
    secure = null,
    stays = false,
  }: {
    readonly secure?: { readonly cert: string; readonly key: string } | null;
    readonly stays?: boolean;
  } = {},
): Promise<{ url: string; server: Server }> {
  const office = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
  const listener: RequestListener = (request, response) => {
    const path = pathOf(request.url ?? '/');
    if (path === null) {
      response.writeHead(400).end();
      return;
    }
    const file = path.startsWith('/office/')
      ? join(office, path.slice('/office/'.length))
      : join(folder, path);
    const root = path.startsWith('/office/') ? office : folder;
    if (!file.startsWith(root + sep) || !isFile(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'x-content-type-options': 'nosniff',
      'cache-control': stays ? 'max-age=86400' : 'no-cache',
    });
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
  };
  const server = secure ? createSecureServer(secure, listener) : createServer(listener);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const { port: chosen } = server.address() as AddressInfo;
      resolve({ url: `${secure ? 'https' : 'http'}://localhost:${String(chosen)}/`, server });
    });
  });
}
