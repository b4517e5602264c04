import { writeFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { catalogue, modelById } from '../../src/catalog';
import { blankAnswers } from '../../src/model/blankAnswers';
import type { Answers } from '../../src/model/answers';
import { describeWorkbook } from '../../src/sheets/assessment/describe';
import { LAYOUT } from '../../src/sheets/assessment/layout';
import type { Workbook } from '../../src/workbook/description';
import { writeXlsx } from '../../src/xlsx/write';
import { Isomm } from './isomm';

let isomm: Isomm;
beforeAll(async () => {
  isomm = await Isomm.open();
});
afterAll(() => {
  isomm.remove();
});

const model = modelById('isomm-2.1')!;
const blank = blankAnswers(model, catalogue.patterns, 'ja', LAYOUT);
const answers: Answers = {
  ...blank,
  answers: { ...blank.answers, 'A-1': { ...blank.answers['A-1']!, insource: 3 } },
};
const whole = describeWorkbook(catalogue, model, answers);
/** The row below the last item, from 1. */
const below = 5 + model.items.length;

interface Result {
  problems: { kind: string; cell: string; id: string | null; found: string }[];
}
const named = (file: string) =>
  (isomm.json(['collect', file, '--dry-run']).json as Result).problems.map(({ kind, cell, id, found }) => [
    kind,
    cell,
    id,
    found,
  ]);

const withRows = (
  workbook: Workbook,
  lines: readonly Readonly<Record<number, string | number>>[],
): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) =>
    sheet.key === 'checklist'
      ? {
          ...sheet,
          rows: [
            ...sheet.rows,
            ...lines.map((line) => ({
              cells: Array.from({ length: 30 }, (_, at) => {
                const value = line[at];
                return value === undefined ? null : { value };
              }),
            })),
          ],
        }
      : sheet,
  ),
});

test('scores that were moved or copied below the list are named with their cells; texts and sums there are not', () => {
  const [ID, INSOURCE, OUTSOURCE] = [2, 6, 7];
  const lines = [
    { [INSOURCE]: 4, [OUTSOURCE]: '５' },
    { [ID]: 'A-1', [INSOURCE]: 2 },
    { [INSOURCE]: 54, [OUTSOURCE]: '合計' },
  ];
  writeFileSync(isomm.at('below.xlsx'), writeXlsx(withRows(whole, lines)));
  expect(named('below.xlsx')).toEqual([
    ['score-elsewhere', `G${String(below)}`, null, '4'],
    ['score-elsewhere', `H${String(below)}`, null, '５'],
    ['score-elsewhere', `G${String(below + 1)}`, 'A-1', '2'],
  ]);
});

/** The same file with comments on cells of the checklist, as Excel keeps them. */
function commented(file: Uint8Array, comments: string, threads: string): Uint8Array {
  const parts = unzipSync(file);
  const index = whole.sheets.findIndex(({ key }) => key === 'checklist') + 1;
  const path = `xl/worksheets/_rels/sheet${String(index)}.xml.rels`;
  const type = (kind: string) =>
    kind === 'threadedComment'
      ? 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment'
      : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
  const relation = (kind: string, target: string) =>
    `<Relationship Id="${kind}" Type="${type(kind)}" Target="${target}"/>`;
  const before = parts[path] ? new TextDecoder().decode(parts[path]) : '';
  const own = /<Relationship .*\/>/.exec(before)?.[0] ?? '';
  const both = relation('comments', '../comments1.xml') + relation('threadedComment', '../threads1.xml');
  return zipSync({
    ...parts,
    [path]: strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${own}${both}</Relationships>`,
    ),
    'xl/comments1.xml': strToU8(`<comments><commentList>${comments}</commentList></comments>`),
    'xl/threads1.xml': strToU8(`<ThreadedComments>${threads}</ThreadedComments>`),
  });
}

test('a score that stands in a comment of a blank score cell is named', () => {
  const comment = (ref: string, text: string) =>
    `<comment ref="${ref}"><text><r><t>${text}</t></r></text></comment>`;
  const thread = (ref: string, text: string) =>
    `<threadedComment ref="${ref}"><text>${text}</text></threadedComment>`;
  const comments =
    comment('G5', '4でもよい') +
    comment('G6', 'スコア４') +
    comment('H6', '2026年に見直す') +
    comment('H7', '[Threaded comment] 365 1');
  writeFileSync(
    isomm.at('comments.xlsx'),
    commented(writeXlsx(whole), comments, thread('H7', '点数は 2 です') + thread('H7', '了解')),
  );
  expect(named('comments.xlsx')).toEqual([
    ['score-elsewhere', 'G6', model.items[1]?.id, 'スコア４'],
    ['score-elsewhere', 'H7', model.items[2]?.id, '点数は 2 です\n了解'],
  ]);
});
