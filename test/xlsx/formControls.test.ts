import { readXlsx } from '../../src/xlsx/read';
import { UnreadableFile } from '../../src/xlsx/unreadableFile';
import { fileOf, made, type Form } from '../sheets/foreign/officialLike';
import { fc } from '../machine/random';
import { foreignFile } from './foreignFile';
import { zeros } from './hostileFile';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const FORM: Form = {
  ...{ store: 'radio', language: 'ja', order: 'in out note', zero: true, merged: true, width: 'half' },
  split: false,
};

const controlsOf = (bytes: Uint8Array) =>
  [...(readXlsx(bytes, { wanted: () => false }).controls?.() ?? new Map()).values()].flat();

/** A sheet with this legacy drawing. */
const withVml = (vml: string | Uint8Array, sheet = '') =>
  foreignFile({
    parts: {
      'xl/drawings/vml.vml': vml,
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/vmlDrawing" Target="../drawings/vml.vml"/></Relationships>`,
      'xl/worksheets/sheet1.xml': `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${sheet}<sheetData><row r="1" ht="30"/></sheetData></worksheet>`,
    },
  });

const shape = (type: string, anchor: string, more = '', id = 1025) =>
  `<v:shape id="_x0000_s${id}"><x:ClientData ObjectType="${type}"><x:Anchor>${anchor}</x:Anchor>${more}</x:ClientData></v:shape>`;
const drawing = (shapes: string) => `<xml xmlns:v="v" xmlns:x="x" xmlns:o="o">${shapes}</xml>`;

test('as many controls as there are, in both ways to write them', () => {
  const of = (store: Form['store']) => controlsOf(fileOf(made({ ...FORM, store })));
  expect(of('radio')).toHaveLength(54 * 12);
  expect(of('vml').map(({ at, state, kind }) => ({ at, state, kind }))).toEqual(
    of('radio').map(({ at, state, kind }) => ({ at, state, kind })),
  );
  expect(of('radio').filter(({ state }) => state === 'on')).toHaveLength(54);
  expect(of('mark')).toEqual([]);
});

test('a control belongs to the cell in which its button is drawn, by the heights and widths of the sheet', () => {
  const cols =
    '<cols><col min="2" max="2" width="2" customWidth="1"/><col min="3" max="3" width="9" hidden="1"/></cols>';
  const at = (anchor: string) => controlsOf(withVml(drawing(shape('Radio', anchor)), cols))[0].at;
  // Row 1 is 40 pixels high, the others 20; column B 14 wide, C hidden, the others 64.
  expect(at('0, 5, 0, 5, 0, 20, 0, 25')).toEqual({ row: 0, column: 0 });
  expect(at('0, 5, 0, 30, 0, 20, 1, 15')).toEqual({ row: 1, column: 0 });
  expect(at('0, 60, 1, 2, 3, 9, 1, 18')).toEqual({ row: 1, column: 1 });
  expect(at('1, 10, 1, 2, 3, 9, 1, 18')).toEqual({ row: 1, column: 3 });
  expect(at('5, 1, 3')).toBeNull();
  expect(at('5, 1, 9, 1, 5, 3, 2, 1')).toBeNull();
  expect(at('5, 1, 1, 1, 5, 3, 99999, 1')).toBeNull();
});

test('comments and pictures are no controls; what a control is linked to is told', () => {
  const links = ['$B$3', '入力!$C$4', "'A b'!$A$1", 'SomeName', '#REF!', '[1]X!$A$1'];
  const shapes = [
    shape('Note', '0,0,0,0,1,0,1,0'),
    shape('Pict', '0,0,0,0,1,0,1,0', '', 1026),
    ...links.map((link, index) =>
      shape('Checkbox', '0,0,0,0,1,0,1,0', `<x:FmlaLink>${link}</x:FmlaLink>`, 1030 + index),
    ),
  ];
  expect(controlsOf(withVml(drawing(shapes.join('')))).map(({ link }) => link)).toEqual([
    { sheet: null, row: 2, column: 1 },
    { sheet: '入力', row: 3, column: 2 },
    { sheet: 'A b', row: 0, column: 0 },
    ...[null, null, null],
  ]);
});

test('a drawing that is no XML leaves the sheet readable, and is told of', () => {
  expect(controlsOf(withVml('<xml><v:shape></xml>'))).toMatchObject([
    { kind: 'other', state: 'mixed', at: null, name: 'xl/drawings/vml.vml' },
  ]);
  expect(
    controlsOf(withVml(drawing(`<v:textbox><br>a<br></v:textbox>${shape('Radio', '0,0,0,0,1,0,1,0')}`))),
  ).toHaveLength(1);
});

test('what asks for too much is refused', () => {
  const many = Array.from({ length: 20_001 }, (_, index) => shape('Radio', '', '', index + 1)).join('');
  for (const bomb of [zeros(33), drawing(many), drawing('<a>'.repeat(70))])
    expect(() => controlsOf(withVml(bomb))).toThrow(expect.objectContaining({ kind: 'too-large' }));
});

test('any bytes in these parts: read or refused', () => {
  const pieces = [
    '<v:shape id="_x0000_s1">',
    '</v:shape>',
    '<x:ClientData ObjectType="Radio">',
    '</x:ClientData>',
  ];
  const piece = fc.constantFrom(
    ...pieces,
    '<x:Anchor>',
    '</x:Anchor>',
    '1,2,3,4,5,6,7,8',
    '1e9,',
    '<br>',
    '&#0;',
    '&',
    '<',
    '"',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (parts) => {
      try {
        controlsOf(withVml(drawing(parts.join(''))));
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadableFile);
      }
    }),
  );
});
