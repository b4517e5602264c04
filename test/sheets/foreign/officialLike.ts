import { catalogue } from '../../../src/catalog';
import type { Answer, Score } from '../../../src/model/answers';
import { QUADRANTS, type Item, type Language, type Model } from '../../../src/model/catalogue';
import { cellAt, columnName, rangeOf } from '../../../src/workbook/a1';
import { foreignFile } from '../../xlsx/foreignFile';

export const STORES = [
  ...(['cell', 'mark', 'radio', 'checkbox', 'linked number', 'linked truth', 'vml'] as const),
  'activeX',
] as const;
export const ORDERS = ['in out note', 'out in note', 'note out in'] as const;
export const WIDTHS = ['half', 'full'] as const;

/** How a workbook in the manner of the official one is made; which of these the real one is, nobody here knows. */
export interface Form {
  readonly store: (typeof STORES)[number];
  readonly language: Language;
  readonly order: (typeof ORDERS)[number];
  readonly zero: boolean;
  readonly merged: boolean;
  readonly width: (typeof WIDTHS)[number];
  /** Id and name in one cell, or beside each other. */
  readonly split: boolean;
}

export const [ISOMM, X1060] = catalogue.models as [Model, Model];

type Given = Readonly<
  Record<string, Pick<Answer, 'insource' | 'outsource' | 'note'> & { readonly quadrant: Answer['quadrant'] }>
>;

/** One score for each item, on one side, as twelve option buttons in a row allow; a note here and there. */
export const given = (model: Model = ISOMM): Given =>
  Object.fromEntries(
    model.items.map(({ id, quadrant }, index) => {
      const score = ((index % 5) + 1) as Score;
      const outside = index % 3 === 1;
      const other = QUADRANTS[(QUADRANTS.indexOf(quadrant) + (index % 2)) % 4]!;
      return [
        id,
        {
          insource: outside ? null : score,
          outsource: outside ? score : null,
          note: index % 7 === 0 ? `備考 ${id} & <x>` : '',
          quadrant: other,
        },
      ];
    }),
  );

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export type Value = string | number | boolean;
/** What stands in the cells of a sheet, by address. */
export type Cells = Map<string, Value>;

const address = /^([A-Z]+)(\d+)$/;

/** The rows of a sheet as XML. */
export function rowsOf(cells: Cells): string {
  const rows = new Map<number, [string, Value][]>();
  for (const [at, value] of cells) {
    const row = Number(address.exec(at)![2]);
    rows.set(row, [...(rows.get(row) ?? []), [at, value]]);
  }
  const order = (at: string) => address.exec(at)![1]!.padStart(3, ' ');
  const cell = ([at, value]: [string, Value]) =>
    typeof value === 'string'
      ? `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`
      : typeof value === 'boolean'
        ? `<c r="${at}" t="b"><v>${value ? 1 : 0}</v></c>`
        : `<c r="${at}"><v>${String(value)}</v></c>`;
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(
      ([row, all]) =>
        `<row r="${row}" ht="18" customHeight="1">${all
          .sort(([a], [b]) => (order(a) < order(b) ? -1 : 1))
          .map(cell)
          .join('')}</row>`,
    )
    .join('');
}

/** A control over one cell. */
interface Control {
  readonly type: 'Radio' | 'CheckBox' | 'ActiveX';
  readonly row: number;
  readonly column: number;
  readonly checked: boolean;
  readonly link: string | null;
  /** What an ActiveX control writes out of itself; absent: it keeps that in a stream of its own. */
  readonly value?: string;
}

const FULL: Readonly<Record<string, string>> = { I: 'Ⅰ', II: 'Ⅱ', III: 'Ⅲ', IV: 'Ⅳ' };
const wide = (text: string) =>
  text.replace(/[A-Za-z0-9.-]/g, (sign) =>
    sign === '-' ? '－' : String.fromCharCode(sign.charCodeAt(0) + 0xfee0),
  );

const WORDS = {
  ja: {
    in: 'インソース',
    out: 'アウトソース',
    note: '備考',
    quadrant: '領域',
    item: '役割',
    function: '機能',
  },
  en: {
    in: 'Insource',
    out: 'Outsource',
    note: 'Remarks',
    quadrant: 'Quadrant',
    item: 'Role',
    function: 'Function',
  },
} as const;

/** A workbook as it could be, and where each score stands in it. */
export interface Made {
  readonly cells: Cells;
  readonly controls: readonly Control[];
  readonly merges: readonly string[];
  /** By id, the row and the columns of each score. */
  readonly places: Readonly<
    Record<string, { readonly row: number; readonly of: (side: 'in' | 'out', score: number) => number }>
  >;
  readonly vml: boolean;
}

export function made(form: Form, model: Model = ISOMM, answers: Given = given(model)): Made {
  const words = WORDS[form.language === 'ja' ? 'ja' : 'en'];
  const cells: Cells = new Map();
  const controls: Control[] = [];
  const merges: string[] = [];
  const grid = form.store !== 'cell';
  const scores = form.zero ? [0, 1, 2, 3, 4, 5] : [1, 2, 3, 4, 5];
  const text = (value: string) => (form.width === 'full' ? wide(value) : value);
  const put = (row: number, column: number, value: Value) => cells.set(cellAt(row, column), value);

  let next = form.split ? 3 : 2;
  const starts = new Map<string, number>();
  for (const part of ['quadrant', ...form.order.split(' ')]) {
    starts.set(part, next);
    next += (part === 'in' || part === 'out') && grid ? scores.length : 1;
  }
  const start = (part: string) => starts.get(part)!;
  const [top, heads] = [3, grid ? 2 : 1];
  put(0, 0, form.language === 'ja' ? '成熟度セルフチェック' : 'Maturity self-check');
  put(top, 0, words.function);
  put(top, form.split ? 2 : 1, words.item);
  put(top, start('quadrant'), words.quadrant);
  put(top, start('note'), words.note);
  for (const side of ['in', 'out'] as const) {
    put(top, start(side), words[side]);
    if (!grid) continue;
    if (form.merged) merges.push(rangeOf(top, start(side), top, start(side) + scores.length - 1));
    scores.forEach((score, index) =>
      put(top + 1, start(side) + index, form.width === 'full' ? wide(String(score)) : score),
    );
  }

  const places: Record<string, Made['places'][string]> = {};
  let row = top + heads;
  for (const group of model.functions) {
    const items = model.items.filter((item) => item.function === group.id);
    put(row, 0, `${text(group.id)}. ${group.name[form.language]}`);
    if (form.merged) merges.push(rangeOf(row, 0, row + items.length - 1, 0));
    for (const item of items) {
      put1(item);
      row += 1;
    }
  }
  function put1(item: Item) {
    const answer = answers[item.id]!;
    const name = item.name[form.language];
    if (form.split) {
      put(row, 1, text(item.id));
      put(row, 2, name);
    } else put(row, 1, `${text(`${item.id}.`)} ${name}`);
    const numeral = answer.quadrant ?? 'I';
    put(
      row,
      start('quadrant'),
      form.language === 'ja' ? `領域${form.width === 'full' ? FULL[numeral] : numeral}` : numeral,
    );
    if (answer.note !== '') put(row, start('note'), answer.note);
    const at = row;
    const of = (side: 'in' | 'out', score: number) => start(side) + (grid ? scores.indexOf(score) : 0);
    places[item.id] = { row: at, of };
    const chosen = (side: 'in' | 'out') => (side === 'in' ? answer.insource : answer.outsource);
    if (!grid) {
      for (const side of ['in', 'out'] as const) {
        const score = chosen(side);
        if (score !== null) put(row, start(side), form.width === 'full' ? wide(String(score)) : score);
      }
      return;
    }
    const all = form.order.startsWith('in') ? (['in', 'out'] as const) : (['out', 'in'] as const);
    const link = next + 3;
    all
      .flatMap((side) => scores.map((score) => ({ side, score })))
      .forEach(({ side, score }, index) => {
        const on = chosen(side) === score;
        const column = of(side, score);
        if (form.store === 'mark') put(row, column, on ? '●' : '○');
        else if (['checkbox', 'linked truth', 'activeX'].includes(form.store)) {
          const hidden = link + index;
          if (form.store !== 'checkbox') put(row, hidden, on);
          controls.push({
            ...{
              type: form.store === 'activeX' ? 'ActiveX' : 'CheckBox',
              row,
              column,
              checked: on && form.store === 'checkbox',
            },
            link: form.store === 'checkbox' ? null : `$${columnName(hidden)}$${String(row + 1)}`,
          });
        } else {
          if (form.store === 'linked number' && on) put(row, link, index + 1);
          controls.push({
            ...{ type: 'Radio', row, column, checked: on && form.store !== 'linked number' },
            link: form.store === 'linked number' ? `$${columnName(link)}$${String(row + 1)}` : null,
          });
        }
      });
  }
  return { cells, controls, merges, places, vml: form.store === 'vml' };
}

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** An option button as Excel saves it: what it says stands in a stream of its own, or is written out. */
const activeX = (value?: string) =>
  `<ax:ocx ax:classid="{8BD21D50-EC42-11CE-9E0D-00AA006002F3}" ax:persistence="${value === undefined ? 'persistStreamInit" r:id="rId1' : 'persistPropertyBag'}" xmlns:ax="http://schemas.microsoft.com/office/2006/activeX" xmlns:r="${RELATION}">${value === undefined ? '' : `<ax:ocxPr ax:name="DisplayStyle" ax:value="5"/><ax:ocxPr ax:name="Value" ax:value="${value}"/>`}</ax:ocx>`;

/** The parts that a sheet's controls stand in; as Excel 2010 and later write them, or only as before. */
function controlParts(
  controls: readonly Control[],
  vmlOnly: boolean,
): { sheet: string; parts: Record<string, string> } {
  if (controls.length === 0) return { sheet: '', parts: {} };
  const shape = (index: number) => 1025 + index;
  const vml = controls
    .map(({ type, row, column, checked, link }, index) => {
      const anchor = `${column}, 4, ${row}, 2, ${column}, 24, ${row}, 22`;
      if (type === 'ActiveX')
        return `<v:shape id="_x0000_s${shape(index)}" type="#_x0000_t201"><x:ClientData ObjectType="Pict"><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:CF>Pict</x:CF></x:ClientData></v:shape>`;
      return `<v:shape id="_x0000_s${shape(index)}" type="#_x0000_t201" style='position:absolute'><v:textbox><div style='text-align:left'><br>x</div></v:textbox><x:ClientData ObjectType="${type === 'Radio' ? 'Radio' : 'Checkbox'}"><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>${checked && vmlOnly ? '<x:Checked>1</x:Checked>' : ''}${link && vmlOnly ? `<x:FmlaLink>${link}</x:FmlaLink>` : ''}<x:NoThreeD/></x:ClientData></v:shape>`;
    })
    .join('');
  const drawing = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">${vml}</xml>`;
  const control = ({ type, row, column, link }: Control, index: number) => {
    const corner = (name: string, right: number, down: number) =>
      `<${name}><xdr:col>${column}</xdr:col><xdr:colOff>${right * 9525}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${down * 9525}</xdr:rowOff></${name}>`;
    const own = `shapeId="${shape(index)}" r:id="rId${10 + index}" name="Control ${index + 1}"`;
    return `<mc:AlternateContent><mc:Choice Requires="x14"><control ${own}><controlPr defaultSize="0" autoFill="0"${type === 'ActiveX' && link ? ` linkedCell="${link}"` : ''}><anchor moveWithCells="1">${corner('from', 4, 2)}${corner('to', 24, 22)}</anchor></controlPr></control></mc:Choice><mc:Fallback><control ${own}/></mc:Fallback></mc:AlternateContent>`;
  };
  const sheet = vmlOnly
    ? '<legacyDrawing r:id="rId1"/>'
    : `<legacyDrawing r:id="rId1"/><mc:AlternateContent><mc:Choice Requires="x14"><controls>${controls.map(control).join('')}</controls></mc:Choice></mc:AlternateContent>`;
  const part = (type: Control['type'], index: number) =>
    type === 'ActiveX' ? `activeX/activeX${index + 1}.xml` : `ctrlProps/ctrlProp${index + 1}.xml`;
  const properties = controls.map(({ type, checked, link, value }, index): [string, string] => [
    `xl/${part(type, index)}`,
    type === 'ActiveX'
      ? activeX(value)
      : `<formControlPr xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" objectType="${type}"${checked ? ' checked="Checked"' : ''}${link ? ` fmlaLink="${link}"` : ''} lockText="1" noThreeD="1" val="0"/>`,
  ]);
  const relations = [
    `<Relationship Id="rId1" Type="${RELATION}/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/>`,
    ...(vmlOnly
      ? []
      : controls.map(
          ({ type }, index) =>
            `<Relationship Id="rId${10 + index}" Type="${RELATION}/${type === 'ActiveX' ? 'control' : 'ctrlProp'}" Target="../${part(type, index)}"/>`,
        )),
  ];
  return {
    sheet,
    parts: {
      'xl/drawings/vmlDrawing1.vml': drawing,
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
      ...(vmlOnly ? {} : Object.fromEntries(properties)),
    },
  };
}

const OF_SHEETS = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** What other programs ask for before they open it. */
const TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="${OF_SHEETS}.worksheet+xml"/><Override PartName="/xl/workbook.xml" ContentType="${OF_SHEETS}.sheet.main+xml"/></Types>`;

/** Its bytes. */
export function fileOf(
  { cells, controls, merges, vml }: Made,
  title = '入力シート',
  sheets: Readonly<Record<string, Cells>> = {},
): Uint8Array {
  const { sheet, parts } = controlParts(controls, vml);
  const merged =
    merges.length === 0
      ? ''
      : `<mergeCells>${merges.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`;
  const content = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${RELATION}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="2" width="30" customWidth="1"/><col min="3" max="40" width="5" customWidth="1"/></cols><sheetData>${rowsOf(cells)}</sheetData>${merged}${sheet}</worksheet>`;
  return foreignFile({
    title,
    sheets: Object.fromEntries(Object.entries(sheets).map(([name, each]) => [name, rowsOf(each)])),
    parts: { ...parts, '[Content_Types].xml': TYPES, 'xl/worksheets/sheet1.xml': content },
  });
}
