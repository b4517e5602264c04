import type { Workbook } from '../../workbook/description';
import { absoluteReference, parseArea, quoteTitle } from '../address';
import { escapeString } from '../escapedString';
import { NAMESPACES } from '../namespaces';
import { element, xmlDocument, xmlText } from '../xml';
import { titlesOf } from './pageSetup';

interface DefinedName {
  readonly name: string;
  readonly localSheetId: number | null;
  readonly hidden?: boolean;
  readonly comment?: string | undefined;
  readonly reference: string;
}

function builtInNames(workbook: Workbook): DefinedName[] {
  return workbook.sheets.flatMap((sheet, localSheetId) => {
    const names: DefinedName[] = [];
    const { area } = sheet.print;
    if (sheet.filter !== undefined) {
      const reference = absoluteReference(sheet.title, parseArea(sheet.filter));
      names.push({ name: '_xlnm._FilterDatabase', localSheetId, hidden: true, reference });
    }
    if (area !== undefined) {
      const reference = absoluteReference(sheet.title, parseArea(area));
      names.push({ name: '_xlnm.Print_Area', localSheetId, reference });
    }
    const titles = titlesOf(sheet.print).map((lines) => `${quoteTitle(sheet.title)}!${lines}`);
    if (titles.length > 0)
      names.push({ name: '_xlnm.Print_Titles', localSheetId, reference: titles.join(',') });
    return names;
  });
}

const ownNames = (workbook: Workbook): DefinedName[] =>
  workbook.names.map(({ name, sheet: key, range, comment }) => {
    const sheet = workbook.sheets.find((candidate) => candidate.key === key);
    if (!sheet) throw new Error(`The name ${name} is for a sheet that is not there: ${key}`);
    return {
      name,
      localSheetId: null,
      comment,
      reference: absoluteReference(sheet.title, parseArea(range)),
    };
  });

const order = (a: DefinedName, b: DefinedName) => {
  const [first, second] = [a.name.toLowerCase(), b.name.toLowerCase()];
  if (first !== second) return first < second ? -1 : 1;
  return (a.localSheetId ?? -1) - (b.localSheetId ?? -1);
};

const definedName = ({ name, comment, localSheetId, hidden, reference }: DefinedName) =>
  element(
    'definedName',
    {
      name,
      comment: comment === undefined ? null : escapeString(comment),
      localSheetId,
      hidden: hidden ? 1 : null,
    },
    xmlText(reference),
  );

/** The part that lists sheets and names. Excel calculates everything once when it opens the file. */
export function workbookXml(workbook: Workbook): string {
  const names = [...builtInNames(workbook), ...ownNames(workbook)].sort(order);
  return xmlDocument(
    element(
      'workbook',
      { xmlns: NAMESPACES.main, 'xmlns:r': NAMESPACES.relationships },
      '<workbookPr defaultThemeVersion="166925"/>',
      element(
        'bookViews',
        {},
        element('workbookView', {
          xWindow: 0,
          yWindow: 0,
          windowWidth: 28_800,
          windowHeight: 16_000,
          activeTab: workbook.sheets.findIndex((sheet) => sheet.key === workbook.active.sheet),
        }),
      ),
      element(
        'sheets',
        {},
        ...workbook.sheets.map((sheet, index) =>
          element('sheet', {
            name: escapeString(sheet.title),
            sheetId: index + 1,
            state: sheet.hidden === 'very' ? 'veryHidden' : sheet.hidden ? 'hidden' : null,
            'r:id': `rId${index + 1}`,
          }),
        ),
      ),
      names.length === 0 ? null : element('definedNames', {}, ...names.map(definedName)),
      '<calcPr calcId="191029" fullCalcOnLoad="1"/>',
    ),
  );
}
