import type { Workbook } from '../workbook/description';
import { checkWorkbook } from './checkWorkbook';
import { appPropertiesXml, corePropertiesXml } from './parts/documentProperties';
import { chartXml } from './parts/charts/chart';
import { drawingXml } from './parts/charts/drawing';
import type { PackagePart } from './parts/package';
import { packageBytes } from './parts/package';
import { createSharedStrings, type SharedStrings } from './parts/sharedStrings';
import { sheetXml } from './parts/sheet';
import { createStyles, type Styles } from './parts/styles';
import { themeXml } from './parts/theme';
import { workbookXml } from './parts/workbook';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const OFFICE = 'application/vnd.openxmlformats-officedocument';

function chartParts(workbook: Workbook): PackagePart[] {
  let charts = 0;
  let drawings = 0;
  return workbook.sheets.flatMap((sheet): PackagePart[] => {
    if (sheet.charts.length === 0) return [];
    drawings += 1;
    const parts = sheet.charts.map((chart): PackagePart => {
      charts += 1;
      return {
        path: `xl/charts/chart${charts}.xml`,
        type: `${OFFICE}.drawingml.chart+xml`,
        xml: chartXml(sheet, chart, workbook.language),
      };
    });
    const drawing: PackagePart = {
      path: `xl/drawings/drawing${drawings}.xml`,
      type: `${OFFICE}.drawing+xml`,
      xml: drawingXml(sheet.charts),
      relations: parts.map(({ path }) => ({ kind: 'chart', target: path })),
    };
    return [drawing, ...parts];
  });
}

function sheetParts(workbook: Workbook, styles: Styles, strings: SharedStrings): PackagePart[] {
  let drawings = 0;
  return workbook.sheets.map((sheet, index): PackagePart => {
    const part = {
      path: `xl/worksheets/sheet${index + 1}.xml`,
      type: `${SPREADSHEET}.worksheet+xml`,
      xml: () => sheetXml(workbook, sheet, styles, strings),
    };
    if (sheet.charts.length === 0) return part;
    drawings += 1;
    return { ...part, relations: [{ kind: 'drawing', target: `xl/drawings/drawing${drawings}.xml` }] };
  });
}

/** The bytes of an .xlsx file. Pure: the same description, and time when given, give the same bytes. */
export function writeXlsx(workbook: Workbook, options: { readonly created?: Date } = {}): Uint8Array {
  checkWorkbook(workbook);
  const styles = createStyles(workbook);
  const strings = createSharedStrings();
  const sheets = sheetParts(workbook, styles, strings);
  // Behind the sheets, whose looks and texts they hold.
  const common: PackagePart[] = [
    { path: 'xl/theme/theme1.xml', type: `${OFFICE}.theme+xml`, xml: themeXml(workbook) },
    { path: 'xl/styles.xml', type: `${SPREADSHEET}.styles+xml`, xml: () => [styles.xml()] },
    { path: 'xl/sharedStrings.xml', type: `${SPREADSHEET}.sharedStrings+xml`, xml: strings.xml },
  ];
  const main: PackagePart = {
    path: 'xl/workbook.xml',
    type: `${SPREADSHEET}.sheet.main+xml`,
    xml: workbookXml(workbook),
    relations: [
      ...sheets.map(({ path }) => ({ kind: 'worksheet', target: path })),
      ...['theme', 'styles', 'sharedStrings'].map((kind, index) => ({
        kind,
        target: common[index]?.path ?? '',
      })),
    ],
  };
  const properties: PackagePart[] = [
    {
      path: 'docProps/core.xml',
      type: 'application/vnd.openxmlformats-package.core-properties+xml',
      xml: corePropertiesXml(workbook.title, options.created ?? null),
    },
    {
      path: 'docProps/app.xml',
      type: `${OFFICE}.extended-properties+xml`,
      xml: appPropertiesXml(),
    },
  ];
  return packageBytes(
    [main, ...sheets, ...common, ...chartParts(workbook), ...properties],
    [
      { kind: 'officeDocument', target: 'xl/workbook.xml' },
      { kind: 'core-properties', target: 'docProps/core.xml' },
      { kind: 'extended-properties', target: 'docProps/app.xml' },
    ],
  );
}
