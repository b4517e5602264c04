import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import * as ts from 'typescript';

const SRC = join(__dirname, '../../src');
/** Entries that are seen at one look. */
const PAGE = 40;

/** Every file of src with the files of src it names, for values and for types alike. */
function imports(): Map<string, string[]> {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(SRC, file));
  const known = new Set(files);
  return new Map(
    files.map((file) => [
      file,
      ts.preProcessFile(readFileSync(file, 'utf8'), true, true).importedFiles.flatMap(({ fileName }) => {
        if (!fileName.startsWith('.')) return [];
        const target = resolve(dirname(file), fileName);
        return [`${target}.ts`, `${target}.tsx`].filter((each) => known.has(each));
      }),
    ]),
  );
}

/** The files of a way that comes back to where it began, or `null`. */
function circle(graph: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): string[] | null => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const next of graph.get(file) ?? []) {
      const found = visit(next, [...way, file]);
      if (found) return found;
    }
    done.add(file);
    return null;
  };
  for (const file of graph.keys()) {
    const found = visit(file, []);
    if (found) return found.map((each) => relative(SRC, each));
  }
  return null;
}

test('no file of src leads back to itself, not even by a type', () => {
  const graph = imports();
  expect(graph.size).toBeGreaterThan(250);
  expect([...graph.values()].flat().length).toBeGreaterThan(1000);
  expect(circle(graph)).toBeNull();
});

test('a circle is found', () => {
  expect(
    circle(
      new Map([
        ['a', ['b']],
        ['b', ['c']],
        ['c', ['b']],
      ]),
    )?.length,
  ).toBe(3);
});

test('no folder of src is longer than a page', () => {
  const folders = readdirSync(SRC, { recursive: true, withFileTypes: true }).filter((each) =>
    each.isDirectory(),
  );
  expect(folders.length).toBeGreaterThan(40);
  const long = folders
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((folder) => readdirSync(folder).length > PAGE);
  expect(long.map((each) => relative(SRC, each))).toEqual([]);
});
