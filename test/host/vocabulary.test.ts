import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bootExcel } from './node';
import { EVENTS } from './kinds/worksheet';

/** Set under another name on the wire than the prototypes tell; seen in genuine requests. */
const SET_AS: Readonly<Record<string, readonly string[]>> = { Worksheet: ['Gridlines', 'Headings'] };

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

test('every implemented member exists in the client under that name', async () => {
  const { host, vocabulary } = await bootExcel();
  const unknown: string[] = [];
  for (const [cls, kind] of Object.entries(host.implemented())) {
    const words = vocabulary.classes.get(cls);
    if (!words) {
      unknown.push(cls);
      continue;
    }
    const wires = new Set([...words.scalars.values()].map((scalar) => scalar.wire));
    const writable = new Set([...words.scalars.values()].filter((s) => s.writable).map((s) => s.wire));
    const methods = new Set(words.methods.map(capital));
    const navigation = new Set([...words.navigation.values()].map((nav) => nav.wire));
    const check = (table: object | undefined, known: ReadonlySet<string>): void => {
      for (const name of Object.keys(table ?? {})) if (!known.has(name)) unknown.push(`${cls}.${name}`);
    };
    check(kind.get, wires);
    check(kind.set, new Set([...writable, ...(SET_AS[cls] ?? [])]));
    check(kind.steerSet, writable);
    check(kind.nav, navigation);
    for (const table of [kind.open, kind.make, kind.ask, kind.act, kind.steer]) check(table, methods);
    for (const name of Object.keys(kind.events ?? {}))
      for (const verb of ['Register', 'Unregister'])
        if (!methods.has(`_${verb}${name}Event`)) unknown.push(`${cls}._${verb}${name}Event`);
  }
  expect(unknown).toEqual([]);
});

test('events carry the numbers the client listens to', async () => {
  const { vocabulary } = await bootExcel();
  const worksheets = vocabulary.classes.get('WorksheetCollection')?.events;
  expect({
    changed: worksheets?.get('onChanged'),
    activated: worksheets?.get('onActivated'),
    deactivated: worksheets?.get('onDeactivated'),
    added: worksheets?.get('onAdded'),
    selection: worksheets?.get('onSelectionChanged'),
    deleted: worksheets?.get('onDeleted'),
  }).toEqual(EVENTS);
});

test('every enumeration that is checked exists in the client', async () => {
  const { vocabulary } = await bootExcel();
  const folder = join(__dirname, 'kinds');
  const used = readdirSync(folder).flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/oneOf\(\s*'(\w+)'|: \['(\w+)', '\w+'\]/g)].map(
      (found) => found[1] ?? found[2] ?? '',
    ),
  );
  expect(used.length).toBeGreaterThan(40);
  expect(used.filter((name) => !vocabulary.enumerations.has(name))).toEqual([]);
});
