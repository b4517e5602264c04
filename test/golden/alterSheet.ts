import { unzipSync, zipSync } from 'fflate';
import { boxOf, columnName } from '../../src/workbook/a1';

/** A cell as the file has it: what it is beside its place, and what stands in it. */
interface FileCell {
  readonly attributes: string;
  readonly content: string;
}
type Grid = Map<number, Map<number, FileCell>>;

const CELL = /<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs;
const NAME = /<definedName name="(ISOMM_[^"]+)">([^<]*)<\/definedName>/g;
const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';

/** A name that points to cells of a sheet, 0-based. */
export interface Pointed {
  sheet: string;
  row: number;
  column: number;
  lastRow: number;
  lastColumn: number;
}

const fixed = ({ sheet, row, column, lastRow, lastColumn }: Pointed): string => {
  const at = (line: number, place: number) => `$${columnName(place)}$${String(line + 1)}`;
  const last = row === lastRow && column === lastColumn ? '' : `:${at(lastRow, lastColumn)}`;
  return `'${sheet}'!${at(row, column)}${last}`;
};

/** A workbook file of which one sheet is altered by hand: its cells as they stand in the file, and where names point. */
export class AlteredFile {
  readonly grid: Grid = new Map();
  readonly names = new Map<string, Pointed>();
  /** Merged ranges that are added. */
  readonly merged: string[] = [];
  private readonly files: Record<string, Uint8Array>;
  private readonly path: string;
  private readonly copies: { title: string; xml: string; named: boolean }[] = [];
  /** What becomes of each name in the file; as it is here. */
  pointing: (name: string, place: string) => string | null = (_, place) => place;

  constructor(
    bytes: Uint8Array,
    readonly title: string,
  ) {
    this.files = unzipSync(bytes);
    const workbook = this.text(WORKBOOK);
    const id = new RegExp(`<sheet name="${title}" sheetId="\\d+" r:id="(\\w+)"`).exec(workbook)?.[1] ?? '';
    const target = new RegExp(`Id="${id}"[^>]*Target="/?(?:xl/)?([^"]+)"|Target="/?(?:xl/)?([^"]+)"[^>]*Id="${id}"`).exec(
      this.text(RELATIONS),
    );
    this.path = `xl/${target?.[1] ?? target?.[2] ?? ''}`;
    for (const [, address = '', attributes = '', content = ''] of this.text(this.path).matchAll(CELL)) {
      const { row, column } = boxOf(address);
      this.put(row, column, { attributes, content });
    }
    for (const [, name = '', text = ''] of workbook.matchAll(NAME)) {
      const [, sheet, range] = /^'?(.*?)'?!([$A-Z\d:]+)$/.exec(text) ?? [];
      if (sheet !== undefined && range !== undefined)
        this.names.set(name, { sheet, ...boxOf(range.replaceAll('$', '')) });
    }
  }

  private text(path: string): string {
    const bytes = this.files[path];
    if (!bytes) throw new Error(`no ${path}`);
    return new TextDecoder().decode(bytes);
  }

  at(row: number, column: number): FileCell | null {
    return this.grid.get(row)?.get(column) ?? null;
  }

  put(row: number, column: number, cell: FileCell | null): void {
    const line = this.grid.get(row) ?? new Map<number, FileCell>();
    this.grid.set(row, line);
    if (cell) line.set(column, cell);
    else line.delete(column);
  }

  type(row: number, column: number, value: string | number | null): void {
    const style = / s="\d+"/.exec(this.at(row, column)?.attributes ?? '')?.[0] ?? '';
    if (value === null) this.put(row, column, { attributes: style, content: '' });
    else if (typeof value === 'number')
      this.put(row, column, { attributes: style, content: `<v>${String(value)}</v>` });
    else
      this.put(row, column, { attributes: `${style} t="inlineStr"`, content: `<is><t>${value}</t></is>` });
  }

  /** The column of a name. */
  column(name: string): Pointed {
    const found = this.names.get(name);
    if (!found) throw new Error(`no ${name}`);
    return found;
  }

  private namesIn(column: number): Pointed[] {
    return [...this.names.values()].filter((each) => each.sheet === this.title && each.column === column);
  }

  private lastRow(): number {
    return Math.max(...this.grid.keys());
  }

  /** Ranges of a column that formulas of the sheet name grow and shrink with it. */
  private follow(column: number, row: number, by: 1 | -1): void {
    const letter = columnName(column);
    const range = new RegExp(`\\$${letter}\\$(\\d+):\\$${letter}\\$(\\d+)`, 'g');
    for (const line of this.grid.values())
      for (const [place, cell] of line)
        line.set(place, {
          ...cell,
          content: cell.content.replace(range, (whole, first: string, last: string) => {
            const [from, to] = [Number(first) - 1, Number(last) - 1];
            if (row > to) return whole;
            return `$${letter}$${String(row < from ? from + by + 1 : from + 1)}:$${letter}$${String(to + by + 1)}`;
          }),
        });
  }

  /** Lets what formulas of the sheet refer to move along with whole rows and columns; what went is `#REF!`, as in Excel. */
  private refer(rowOf: (row: number) => number, columnOf: (column: number) => number, gone: number | null = null): void {
    const reference = /(?<![A-Za-z'!:])\$([A-Z]{1,2})(\$?)(\d+)(?::\$([A-Z]{1,2})(\$?)(\d+))?(?![\d(])/g;
    const moved = (formula: string): string =>
      formula.replace(reference, (_, ...parts: (string | undefined)[]) => {
        const corners = [parts.slice(0, 3), parts.slice(3, 6)].flatMap(([letters, fix = '', row]) =>
          letters === undefined ? [] : [{ column: boxOf(`${letters}1`).column, fix, row: Number(row) - 1 }],
        );
        if (corners.every(({ column }) => column === gone)) return '#REF!';
        return corners
          .map(({ column, fix, row }, at) => {
            const there = column === gone ? column - at : columnOf(column);
            return `$${columnName(there)}${fix}${String(rowOf(row) + 1)}`;
          })
          .join(':');
      });
    for (const line of this.grid.values())
      for (const [place, cell] of line)
        line.set(place, { ...cell, content: cell.content.replace(/<f[ >].*?<\/f>/s, moved) });
  }

  /** Deletes one cell and lets those below move up, as Excel does it. */
  deleteUp(row: number, column: number): void {
    for (let line = row; line <= this.lastRow(); line++) this.put(line, column, this.at(line + 1, column));
    for (const name of this.namesIn(column)) if (name.row <= row && row <= name.lastRow) name.lastRow -= 1;
    this.follow(column, row, -1);
  }

  /** Puts a blank cell in and lets those below move down. */
  insertDown(row: number, column: number): void {
    for (let line = this.lastRow() + 1; line > row; line--) this.put(line, column, this.at(line - 1, column));
    this.put(row, column, null);
    for (const name of this.namesIn(column))
      if (row <= name.lastRow) {
        if (row <= name.row) name.row += 1;
        name.lastRow += 1;
      }
    this.follow(column, row, 1);
  }

  /** Whole rows deleted. */
  deleteRow(row: number): void {
    for (let line = row; line <= this.lastRow(); line++) this.grid.set(line, this.grid.get(line + 1) ?? new Map());
    for (const name of this.names.values())
      if (name.sheet === this.title && row <= name.lastRow) {
        if (row < name.row) name.row -= 1;
        name.lastRow -= 1;
      }
    this.refer(
      (line) => (line > row ? line - 1 : line),
      (column) => column,
    );
  }

  /** Puts a column in; by a program that lets no name follow, or by Excel. */
  insertColumn(column: number, named: boolean): void {
    for (const [row, line] of this.grid)
      this.grid.set(
        row,
        new Map([...line].map(([place, cell]) => [place >= column ? place + 1 : place, cell] as const)),
      );
    for (const name of named ? this.names.values() : [])
      if (name.sheet === this.title) {
        if (column <= name.column) name.column += 1;
        if (column <= name.lastColumn) name.lastColumn += 1;
      }
    if (named)
      this.refer(
        (row) => row,
        (place) => (place >= column ? place + 1 : place),
      );
  }

  /** Whole columns deleted; the names of their cells lead nowhere. */
  deleteColumn(column: number): void {
    for (const [row, line] of this.grid)
      this.grid.set(
        row,
        new Map(
          [...line].flatMap(([place, cell]) =>
            place === column ? [] : [[place > column ? place - 1 : place, cell] as const],
          ),
        ),
      );
    const { pointing } = this;
    const gone = new Set<string>();
    for (const [name, each] of this.names) {
      if (each.sheet !== this.title) continue;
      if (each.column === column && each.lastColumn === column) gone.add(name);
      else {
        if (column < each.column) each.column -= 1;
        if (column <= each.lastColumn) each.lastColumn -= 1;
      }
    }
    this.pointing = (name, place) => (gone.has(name) ? '#REF!' : pointing(name, place));
    this.refer(
      (row) => row,
      (place) => (place > column ? place - 1 : place),
      column,
    );
  }

  /** Cells of a row from this one on moved to the right, where a blank one was put in. */
  shiftRight(row: number, column: number): void {
    const line = this.grid.get(row) ?? new Map<number, FileCell>();
    const moved = [...line].map(([place, cell]) => [place >= column ? place + 1 : place, cell] as const);
    this.grid.set(row, new Map(moved));
  }

  /** Cells of these columns in another order of the rows, as sorting a part of the sheet leaves them. */
  reorder(columns: readonly number[], rows: readonly number[], order: readonly number[]): void {
    for (const column of columns) {
      const before = rows.map((row) => this.at(row, column));
      rows.forEach((row, index) => this.put(row, column, before[order[index] ?? index] ?? null));
    }
  }

  /** A copy of the sheet as it is now, with names of its own or without. */
  copy(title: string, named: boolean): void {
    this.copies.push({ title, xml: this.sheet(), named });
  }

  private sheet(): string {
    const rows = [...this.grid]
      .sort(([a], [b]) => a - b)
      .map(([row, line]) => {
        const cells = [...line]
          .sort(([a], [b]) => a - b)
          .map(
            ([column, { attributes, content }]) =>
              `<c r="${columnName(column)}${String(row + 1)}"${attributes}>${content}</c>`,
          );
        return `<row r="${String(row + 1)}">${cells.join('')}</row>`;
      });
    const bare = this.text(this.path)
      .replace(/<sheetData>.*<\/sheetData>/s, () => `<sheetData>${rows.join('')}</sheetData>`)
      .replace(/<(dataValidations|conditionalFormatting|autoFilter|drawing|legacyDrawing)\b(?:[^>]*\/>|.*?<\/\1>)/gs, '');
    const [before = '', after = ''] = bare.split('</sheetData>');
    const rest = after.replace(/<mergeCells.*?<\/mergeCells>/s, '');
    const merges = this.merged.map((range) => `<mergeCell ref="${range}"/>`).join('');
    return `${before}</sheetData>${merges === '' ? '' : `<mergeCells count="${String(this.merged.length)}">${merges}</mergeCells>`}${rest}`;
  }

  get bytes(): Uint8Array {
    const encoder = new TextEncoder();
    const files: Record<string, Uint8Array> = { ...this.files, [this.path]: encoder.encode(this.sheet()) };
    let workbook = this.text(WORKBOOK).replace(NAME, (whole, name: string, text: string) => {
      const place = this.names.get(name);
      const points = this.pointing(name, place ? fixed(place) : text);
      return points === null ? '' : whole.replace(`>${text}<`, `>${points}<`);
    });
    let [relations, types] = [this.text(RELATIONS), this.text('[Content_Types].xml')];
    this.copies.forEach(({ title, xml, named }, index) => {
      const part = `copy${String(index)}`;
      const count = [...workbook.matchAll(/<sheet /g)].length;
      files[`xl/worksheets/${part}.xml`] = encoder.encode(xml);
      workbook = workbook.replace(
        '</sheets>',
        `<sheet name="${title}" sheetId="${String(90 + index)}" r:id="${part}"/></sheets>`,
      );
      if (named)
        workbook = workbook.replace(
          '</definedNames>',
          `${[...this.names]
            .filter(([, { sheet }]) => sheet === this.title)
            .map(
              ([name, place]) =>
                `<definedName name="${name}" localSheetId="${String(count)}">${fixed({ ...place, sheet: title })}</definedName>`,
            )
            .join('')}</definedNames>`,
        );
      relations = relations.replace(
        '</Relationships>',
        `<Relationship Id="${part}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/${part}.xml"/></Relationships>`,
      );
      types = types.replace(
        '</Types>',
        `<Override PartName="/xl/worksheets/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
      );
    });
    files[WORKBOOK] = encoder.encode(workbook);
    files[RELATIONS] = encoder.encode(relations);
    files['[Content_Types].xml'] = encoder.encode(types);
    return zipSync(files, { level: 0 });
  }
}
