import { readXlsx } from '../../src/xlsx/read';
import type { UnreadableKind } from '../../src/xlsx/unreadableFile';
import { foreignMembers } from '../xlsx/foreignFile';
import { X, ONE, SHEET, outcome, changed, file, zeros } from '../xlsx/hostileFile';
import type { ZipMember } from '../xlsx/zipFile';
import { zipFile } from '../xlsx/zipFile';

test.each<[string, Uint8Array, UnreadableKind]>([
  ['100 MB of zeros', changed(SHEET, (member) => ({ ...member, content: zeros(100) })), 'too-large'],
  [
    '100 MB of zeros that claim to be few',
    changed(SHEET, (member) => ({ ...member, content: zeros(100), claim: { size: 5000 } })),
    'damaged',
  ],
  [
    '1,500,000 cells',
    file({
      names: X.replace('$A$1', '$A:$B'),
      rows: '<row><c><v>1</v></c><c><v>2</v></c></row>'.repeat(750_000),
    }),
    'too-large',
  ],
  [
    'long formulas shared by many',
    file({
      names: X.replace('$A$1', '$A$1:$A$9000'),
      rows: `<row><c><f t="shared" si="0">${'A1+'.repeat(2000)}1</f></c></row>${'<row><c><f t="shared" si="0"/></c></row>'.repeat(9000)}`,
    }),
    'too-large',
  ],
])('%s', (_, bytes, kind) => {
  expect(outcome(bytes)).toBe(kind);
});

test('many names and many rows do not multiply', () => {
  const names = Array.from({ length: 900 }, (_, i) =>
    X.replace('"X"', `"X${i}"`).replace('$A$1', `$A$${i * 1000 + 1}`),
  );
  const rows = '<row/>'.repeat(900_000);
  expect(outcome(file({ names: names.join(''), rows }))).toBe('read');
});

test('junk below the answers costs no cells', () => {
  const rows = `${ONE}${'<row><c><v>1</v></c><c><v>2</v></c></row>'.repeat(750_000)}`;
  expect(readXlsx(file({ rows }), { wanted: () => true }).names.get('X')).toMatchObject({ values: [[1]] });
});

test('parts that hold no answers are not even looked at', () => {
  const bomb: ZipMember = { name: 'xl/media/image1.png', content: zeros(60) };
  const members = foreignMembers({ rows: ONE, names: X });
  expect(outcome(zipFile([bomb, ...members, { ...bomb, name: 'xl/styles.xml', claim: { crc: 1 } }]))).toBe(
    'read',
  );
});
