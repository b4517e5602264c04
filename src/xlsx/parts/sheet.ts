import type { Column, Sheet, Workbook } from '../../workbook/description';
import type { Area } from '../address';
import { areaName, parseArea } from '../address';
import { escapeString } from '../escapedString';
import { NAMESPACES } from '../namespaces';
import { element, xmlDocument } from '../xml';
import { argb } from './argb';
import { sheetData, storedFormula } from './cells';
import { defaultRowHeight, storedWidth } from './font';
import { pageElements } from './pageSetup';
import type { SharedStrings } from './sharedStrings';
import { sheetViews } from './sheetView';
import type { Styles } from './styles';
import { dataValidations } from './validations';

function dimension(sheet: Sheet): string {
  const used: Area = { top: 0, left: 0, bottom: 0, right: 0 };
  const bottom = Math.max(0, sheet.rows.length - 1);
  const right = Math.max(0, ...sheet.rows.map((row) => row.cells.length - 1));
  return areaName({ ...used, bottom, right });
}

function columns(sheet: Sheet, font: Workbook['font']): string | null {
  if (sheet.columns.length === 0) return null;
  const same = (a: Column | undefined, b: Column | undefined) =>
    a?.width === b?.width && !a?.hidden === !b?.hidden;
  const groups: string[] = [];
  for (let first = 0, i = 0; i < sheet.columns.length; i++) {
    const column = sheet.columns[i];
    if (!column || (i + 1 < sheet.columns.length && same(column, sheet.columns[i + 1]))) continue;
    groups.push(
      element('col', {
        min: first + 1,
        max: i + 1,
        width: storedWidth(font, column.width),
        hidden: column.hidden ? 1 : null,
        customWidth: 1,
      }),
    );
    first = i + 1;
  }
  return element('cols', {}, ...groups);
}

function protection(sheet: Sheet): string | null {
  const rules = sheet.protection;
  if (!rules) return null;
  // The attributes say what is locked; those left out are.
  const allowed = (allow: boolean) => (allow ? 0 : null);
  return element('sheetProtection', {
    sheet: 1,
    objects: 1,
    scenarios: 1,
    formatColumns: allowed(rules.allowFormatColumns),
    formatRows: allowed(rules.allowFormatRows),
    sort: allowed(rules.allowSort),
    autoFilter: allowed(rules.allowAutoFilter),
  });
}

function mergeCells(merges: readonly string[]): string | null {
  if (merges.length === 0) return null;
  return element(
    'mergeCells',
    { count: merges.length },
    ...merges.map((merge) => element('mergeCell', { ref: areaName(parseArea(merge)) })),
  );
}

function autoFilter({ filter, filterWithout }: Sheet): string | null {
  if (filter === undefined) return null;
  const all = parseArea(filter);
  const without = filterWithout === undefined ? null : parseArea(filterWithout);
  const count = without ? without.right - without.left + 1 : 0;
  return element(
    'autoFilter',
    { ref: areaName(all) },
    ...Array.from({ length: count }, (_, index) =>
      element('filterColumn', { colId: (without?.left ?? 0) - all.left + index, hiddenButton: 1 }),
    ),
  );
}

/** A link says what its cell shows, as where Excel writes it: Google Sheets takes that for the text of the cell. */
function hyperlinks({ links = [], rows }: Sheet): string | null {
  if (links.length === 0) return null;
  const said = (cell: string): string | null => {
    const { top, left } = parseArea(cell);
    const value = rows[top]?.cells[left]?.value ?? '';
    return typeof value === 'object' || value === '' ? null : escapeString(String(value));
  };
  return element(
    'hyperlinks',
    {},
    ...links.map(({ cell, name }) =>
      element('hyperlink', { ref: cell, location: name, display: said(cell) }),
    ),
  );
}

const conditionalFormats = (sheet: Sheet, styles: Styles) =>
  sheet.conditionalFormats.map((format, index) =>
    element(
      'conditionalFormatting',
      { sqref: areaName(parseArea(format.range)) },
      element(
        'cfRule',
        {
          type: 'expression',
          dxfId: styles.conditional(format.style),
          priority: index + 1,
          stopIfTrue: format.stopIfTrue ? 1 : null,
        },
        `<formula>${storedFormula(format.formula, `${sheet.title}!${format.range}`)}</formula>`,
      ),
    ),
  );

const OPEN = `<worksheet xmlns="${NAMESPACES.main}" xmlns:r="${NAMESPACES.relationships}">`;

/** The part of one sheet, piece by piece; the children stand in the order the standard prescribes. */
export function* sheetXml(
  workbook: Workbook,
  sheet: Sheet,
  styles: Styles,
  strings: SharedStrings,
): Generator<string> {
  const before = [
    element(
      'sheetPr',
      {},
      sheet.tabColor === undefined ? null : element('tabColor', { rgb: argb(sheet.tabColor) }),
      element('pageSetUpPr', { fitToPage: 1 }),
    ),
    element('dimension', { ref: dimension(sheet) }),
    sheetViews(sheet, workbook.active),
    element('sheetFormatPr', { defaultRowHeight: defaultRowHeight(workbook.font) }),
    columns(sheet, workbook.font),
  ];
  const behind = [
    protection(sheet),
    autoFilter(sheet),
    mergeCells(sheet.merges),
    ...conditionalFormats(sheet, styles),
    dataValidations(sheet),
    hyperlinks(sheet),
    ...pageElements(sheet),
    sheet.charts.length === 0 ? null : element('drawing', { 'r:id': 'rId1' }),
  ];
  yield xmlDocument(OPEN + before.join(''));
  yield* sheetData(sheet, styles, strings);
  yield `${behind.join('')}</worksheet>`;
}
