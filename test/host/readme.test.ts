import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bootExcel } from './node';
import { QUIRKS } from './quirks';

const FILE = join(__dirname, 'README.md');
const BLOCK = /<!-- members -->\n[^]*<!-- \/members -->/;

const SWITCHES = /<!-- switches -->\n[^]*<!-- \/switches -->/;

const small = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** The page has that block where the pattern finds one. */
function held(pattern: RegExp, block: string): void {
  const page = readFileSync(FILE, 'utf8');
  if (process.env['UPDATE_README'] === '1')
    writeFileSync(
      FILE,
      page.replace(pattern, () => block),
    );
  expect(readFileSync(FILE, 'utf8').match(pattern)?.[0]).toBe(block);
}

test('the page lists what the host implements, no more and no less', async () => {
  const { host, vocabulary } = await bootExcel();
  const lines = Object.entries(host.implemented()).map(([cls, kind]) => {
    const scalars = [...(vocabulary.classes.get(cls)?.scalars ?? [])];
    const called = (wire: string) => scalars.find(([, scalar]) => scalar.wire === wire)?.[0] ?? small(wire);
    const names = (table: object | undefined) =>
      Object.keys(table ?? {}).filter((name) => !name.startsWith('_'));
    const settable = new Set([...names(kind.set), ...names(kind.steerSet)].map(called));
    const read = names(kind.get).map(called);
    const properties = [...new Set([...read, ...settable, ...names(kind.nav).map(small)])].map((name) =>
      settable.has(name) ? `**${name}**` : name,
    );
    const methods = [kind.open, kind.make, kind.ask, kind.act, kind.steer]
      .flatMap(names)
      .map((name) => `${small(name)}()`);
    const events = names(kind.events).map((name) => `on${name === 'DataChanged' ? 'Changed' : name}`);
    const items = kind.items ? ['items'] : [];
    return `- \`${cls}\`: ${[...items, ...properties, ...methods, ...events].join(', ')}`;
  });
  const block = ['<!-- members -->', '', ...lines.sort(), '', '<!-- /members -->'].join('\n');
  held(BLOCK, block);
});

test('the page lists every switch with what it is known from', () => {
  const lines = Object.entries(QUIRKS).map(([name, { does, from }]) => `- \`${name}\`: ${does} (${from})`);
  held(SWITCHES, ['<!-- switches -->', '', ...lines, '', '<!-- /switches -->'].join('\n'));
});
