import { chmodSync, mkdtempSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { get as getSecure } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { X509Certificate } from 'node:crypto';
import { certificate } from '../tools/certificate';
import { serve } from '../tools/serve';

let base: string;

beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'isomm-serve-'));
  mkdirSync(join(base, 'site'));
  mkdirSync(join(base, 'site-secret'));
  writeFileSync(join(base, 'site', 'index.html'), '<p>ISOMM</p>');
  writeFileSync(join(base, 'site-secret', 'key.txt'), 'secret');
});

afterAll(() => {
  rmSync(base, { recursive: true });
});

/** The status of a request whose path no client would send. */
const raw = (url: string, path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    get({ port: new URL(url).port, path, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on('error', reject);
  });

test('serves its folder and Office.js, and nothing beside them', async () => {
  const { url, server } = await serve(join(base, 'site'), 0);
  const status = async (path: string) => (await fetch(new URL(path, url))).status;
  expect(await (await fetch(url)).text()).toBe('<p>ISOMM</p>');
  expect((await fetch(new URL('/office/office.js', url))).headers.get('content-type')).toContain(
    'javascript',
  );
  expect(await status('/nothing.html')).toBe(404);
  expect(await status('/..%2fsite-secret%2fkey.txt')).toBe(404);
  expect(await status('/office/..%2fpackage.json')).toBe(404);
  expect(await raw(url, '/%')).toBe(400);
  expect(await raw(url, '//')).toBe(400);
  expect(await raw(url, '/%00')).toBe(400);
  expect(await status('/index.html')).toBe(200);
  server.close();
});

test('a certificate is for localhost alone, is kept, and is made anew when it runs out', async () => {
  const folder = join(base, 'certificate');
  const now = new Date('2026-01-01T00:00:00Z');
  const made = await certificate(folder, now);
  const read = new X509Certificate(made.cert);
  expect(read.checkHost('localhost')).toBe('localhost');
  expect(read.checkHost('example.com')).toBeUndefined();
  expect(read.ca).toBe(false);
  const mode = () => statSync(join(folder, 'localhost.key')).mode & 0o777;
  chmodSync(join(folder, 'localhost.key'), 0o644);
  expect((await certificate(folder, now)).cert).toBe(made.cert);
  expect(mode()).toBe(0o600);
  chmodSync(join(folder, 'localhost.key'), 0o644);
  expect((await certificate(folder, new Date('2027-12-01T00:00:00Z'))).cert).not.toBe(made.cert);
  expect(mode()).toBe(0o600);
});

test('Excel can load the pages over https', async () => {
  const { cert, key } = await certificate(join(base, 'https'), new Date());
  const { url, server } = await serve(join(base, 'site'), 0, { secure: { cert, key } });
  const status = await new Promise((resolve, reject) => {
    getSecure(url, { ca: cert, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on('error', reject);
  });
  expect(status).toBe(200);
  server.close();
});
