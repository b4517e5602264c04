import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import * as ts from 'typescript';

/** ExcelApi 1.9, the minor number with two digits. */
const FLOOR = 1.09;
const ROOT = join(__dirname, '../..');
const FOLDER = join(ROOT, 'src/excel');
const TYPINGS = realpathSync(join(ROOT, 'node_modules/@types/office-js/index.d.ts'));

interface Use {
  readonly member: string;
  readonly at: string;
  readonly versions: readonly number[];
}

/** The versions of ExcelApi that the typings name for a member; a set beside ExcelApi is newer than any. */
function versionOf(symbol: ts.Symbol): number[] {
  return (symbol.declarations ?? []).flatMap((declaration) => {
    const text = ts
      .getJSDocCommentsAndTags(declaration)
      .map((comment) => comment.getText())
      .join('\n');
    return [...text.matchAll(/Api set: ExcelApi(\w*) (\d+)\.(\d+)/g)].map(([, kind, major, minor]) =>
      kind === '' ? Number(`${major ?? ''}.${(minor ?? '').padStart(2, '0')}`) : Infinity,
    );
  });
}

/** Every member of the `Excel` namespace that src/excel uses, as the compiler sees it. */
function uses(): Use[] {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(FOLDER, file));
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (path) => readFileSync(path, 'utf8')) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.parseJsonConfigFileContent({ ...config, files }, ts.sys, ROOT);
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const found: Use[] = [];
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (!source) throw new Error(file);
    const visit = (node: ts.Node): void => {
      const name = ts.isPropertyAccessExpression(node)
        ? node.name
        : ts.isBindingElement(node)
          ? (node.propertyName ?? node.name)
          : ts.isShorthandPropertyAssignment(node) || ts.isPropertyAssignment(node)
            ? node.name
            : null;
      const symbol = name && symbolOf(node, name, checker);
      const home = symbol?.declarations?.[0];
      if (symbol && home?.getSourceFile().fileName === TYPINGS) {
        const parent = home.parent as ts.Node & { name?: ts.Identifier };
        found.push({
          member: `${parent.name?.text ?? ''}.${symbol.name}`,
          at: `${file.slice(FOLDER.length + 1)}:${String(source.getLineAndCharacterOfPosition(node.getStart()).line + 1)}`,
          versions: versionOf(symbol),
        });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

function symbolOf(node: ts.Node, name: ts.Node, checker: ts.TypeChecker): ts.Symbol | undefined {
  if (ts.isBindingElement(node) && ts.isIdentifier(name))
    return checker.getTypeAtLocation(node.parent).getProperty(name.text);
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
    const type = checker.getContextualType(node.parent);
    return ts.isIdentifier(name) ? type?.getProperty(name.text) : undefined;
  }
  return checker.getSymbolAtLocation(name);
}

const all = uses();

test('members are found: those of ranges, sheets, names and charts among them', () => {
  const members = new Set(all.map(({ member }) => member));
  for (const member of [
    'Range.formulas',
    'Worksheet.getRanges',
    'NamedItemCollection.add',
    'ChartSeries.setValues',
    'PageLayout.zoom',
    'WorksheetCollection.onChanged',
  ])
    expect([...members]).toContain(member);
  expect(members.size).toBeGreaterThan(100);
});

test('no member is newer than the floor', () => {
  expect(all.find(({ member }) => member === 'Worksheet.getRanges')?.versions).toContain(FLOOR);
  const newer = all.filter(({ versions }) => versions.length > 0 && Math.min(...versions) > FLOOR);
  expect(newer.map(({ member, at, versions }) => `${member} ${String(versions[0])} ${at}`)).toEqual([]);
});
