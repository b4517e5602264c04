import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const root = join(__dirname, '../..');
// Not dist/addin: what was built there for an address of somebody's own stays.
const folder = mkdtempSync(join(tmpdir(), 'isomm-addin-'));
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

/**
 * Before the pane is drawn; with what is fetched beside it before a workbook can be read and a new one offered; and with
 * the model that a workbook names.
 */
const BUDGET = { drawn: 94 * 1024, read: 150 * 1024, shown: 160 * 1024 };
const CDN = 'https://appsforoffice.microsoft.com/lib/1.1/hosted/office.js';

const build = (...args: string[]) => ['test/tools/run.cjs', 'test/tools/addin.ts', ...args];

/** Addresses of the scripts of a page, in order. */
const scripts = (html: string) =>
  [...html.matchAll(/<script\b[^>]*?\bsrc=(?:"([^"]*)"|([^\s>]*))/g)].map(
    ([, quoted, bare]) => quoted ?? bare ?? '',
  );

/** Addresses of what is fetched beside them. */
const preloaded = (html: string) =>
  [...html.matchAll(/<link\b[^>]*?\brel="?preload\b[^>]*?\bhref="?([^"\s>]*)/g)].map(([, src = '']) => src);

const bytes = (names: readonly string[]) =>
  names.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name))).length, 0);

/** How many models of the catalogue a script holds. */
const modelsIn = (name: string) => (name.endsWith('.js') ? read(name).split('"itemNoun":{').length - 1 : 0);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('without an address the build says what is missing and fails', () => {
  const { status, stderr } = spawnSync(process.execPath, build(), { cwd: root, encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toContain('--url https://host/path');
});

describe('a production build', () => {
  beforeAll(() => {
    execFileSync(process.execPath, build('--url', 'https://example.com/isomm', '--out', folder), {
      cwd: root,
    });
  });

  test('points to the given address everywhere and to localhost nowhere', () => {
    const text = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(html|xml)$/.test(name),
    );
    expect(text.sort()).toEqual([
      'commands.html',
      'manifest.xml',
      'probe-manifest.xml',
      'probe.html',
      'support.html',
      'taskpane.html',
    ]);
    for (const name of text) expect(read(name)).not.toContain('localhost');
    expect(read('manifest.xml')).toContain('https://example.com/isomm/taskpane.html');
  });

  test.each(['taskpane.html', 'commands.html', 'probe.html'])(
    '%s runs its own code and Office.js from Microsoft, nothing else',
    (page) => {
      const html = read(page);
      // What says that Office.js does not come must not wait for it.
      const [waiting = '', office, ...own] = scripts(html);
      expect(waiting).toMatch(/^waiting\./);
      expect(html.indexOf('<script defer')).toBeGreaterThan(html.indexOf(waiting));
      expect(office).toBe(CDN);
      expect(own.length).toBeGreaterThan(0);
      for (const src of own) expect(readdirSync(folder)).toContain(src);
      expect(html).toContain(
        "default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com; style-src 'self' 'unsafe-inline'; connect-src 'self'",
      );
      expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
      expect(html).not.toMatch(/\son\w+=/);
    },
  );

  test('the probe is an add-in of its own, a bare task pane', () => {
    const [ours, probe] = [read('manifest.xml'), read('probe-manifest.xml')];
    const id = (manifest: string) => /<Id>(.*)<\/Id>/.exec(manifest)?.[1];
    expect(id(probe)).toMatch(/^[0-9a-f-]{36}$/);
    expect(id(probe)).not.toBe(id(ours));
    expect(probe).toContain('<SourceLocation DefaultValue="https://example.com/isomm/probe.html" />');
    expect(probe).not.toMatch(/VersionOverrides|taskpane/);
  });

  test('the JavaScript of the first view, and of the first reading, keeps to its budget', () => {
    const html = read('taskpane.html');
    const own = scripts(html).filter((src) => src !== CDN);
    const soon = preloaded(html);
    expect(soon.length).toBeGreaterThan(0);
    expect(bytes(own)).toBeLessThan(BUDGET.drawn);
    const reading = bytes([...own, ...soon]);
    expect(reading).toBeLessThan(BUDGET.read);
    const models = readdirSync(folder).filter((name) => modelsIn(name) === 1);
    expect(models).toHaveLength(2);
    for (const model of models) expect(reading + bytes([model])).toBeLessThan(BUDGET.shown);
    for (const name of [...own, ...soon]) expect([name, modelsIn(name)]).toEqual([name, 0]);
  });

  test('carries no source map and no development code', () => {
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.js'))) {
      expect(read(name)).not.toContain('sourceMappingURL');
      expect(read(name)).not.toContain('react.dev/link/react-devtools');
    }
  });
});
