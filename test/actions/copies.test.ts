import { unzipSync, zipSync } from 'fflate';
import { openFile } from '../../src/actions/reading/openFile';
import { describeWorkbook } from '../../src/sheets/assessment/describe';
import type { Answers } from '../../src/model/answers';
import { compatibility } from '../../src/model/departments/compatibility';
import { isReturned } from '../../src/model/departments/returned';
import { collectFile } from '../../src/actions/reading/collectFile';
import { repair } from '../../src/actions/repair';
import { Decider } from '../../src/model/decisions';
import { readXlsx } from '../../src/xlsx/read';
import { writeXlsx } from '../../src/xlsx/write';
import { blank, catalogue, filled, model } from './small';

const COPY = '入力 (2)';

/** A workbook of which a person copied the checklist: Excel gives the copy names of its own, others and pasting give none. */
function withCopy(answers: Answers, copied: Answers, named = true): Uint8Array {
  const whole = describeWorkbook(catalogue, model, answers);
  const sheet = describeWorkbook(catalogue, model, copied).sheets.find(({ key }) => key === 'checklist');
  if (!sheet) throw new Error('no checklist');
  const index = String(whole.sheets.length);
  const files = unzipSync(
    writeXlsx({ ...whole, sheets: [...whole.sheets, { ...sheet, key: 'copy', title: COPY }] }),
  );
  const path = 'xl/workbook.xml';
  const text = new TextDecoder().decode(files[path]);
  const own = whole.names
    .filter((name) => named && name.sheet === 'checklist')
    .map(({ name, range }) => {
      const fixed = range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
      return `<definedName name="${name}" localSheetId="${index}">'${COPY}'!${fixed}</definedName>`;
    });
  const changed = text.replace('</definedNames>', `${own.join('')}</definedNames>`);
  return zipSync({ ...files, [path]: new TextEncoder().encode(changed) });
}

/** Every score of the filled one, with where it stands in the copy. */
const named = (
  [
    ['G5', 'A-1', 'insource'],
    ['H5', 'A-1', 'outsource'],
    ['G6', 'A-2', 'insource'],
    ['H6', 'A-2', 'outsource'],
    ['G7', 'B-1', 'insource'],
    ['H7', 'B-1', 'outsource'],
    ['G8', 'B-2', 'insource'],
    ['H8', 'B-2', 'outsource'],
  ] as const
).flatMap(([cell, id, side]) => {
  const score = filled.answers[id]?.[side] ?? null;
  return score === null
    ? []
    : [{ kind: 'copied-sheet' as const, sheet: COPY, cell, id, found: String(score) }];
});

const opened = (bytes: Uint8Array) => openFile(catalogue, readXlsx, bytes, { results: false });

test('a copy that was filled in beside a blank checklist is named with its scores', () => {
  const { answers, problems } = opened(withCopy(blank, { ...filled, answers: filled.answers }));
  expect(answers?.answers).toEqual(blank.answers);
  expect(problems).toEqual([
    { kind: 'copied-sheet', sheet: COPY, cell: null, id: null, found: '4' },
    ...named,
  ]);
});

test('of a copy that differs in one score that one is named, and not as readable', () => {
  const answer = { ...filled.answers['A-1'], insource: 5 } as Answers['answers'][string];
  const bytes = withCopy(filled, { ...filled, answers: { ...filled.answers, 'A-1': answer } });
  const { problems } = opened(bytes);
  expect(problems).toEqual([
    { kind: 'copied-sheet', sheet: COPY, cell: null, id: null, found: '1' },
    { kind: 'copied-sheet', sheet: COPY, cell: 'G5', id: 'A-1', found: '5' },
  ]);
  const { found, copy } = repair(catalogue, readXlsx, bytes);
  expect(found.map(({ repair: how }) => how)).toEqual(['choice', 'choice']);
  expect(copy?.sheets.some(({ title }) => title === COPY)).toBe(false);
  const returned = collectFile(catalogue, readXlsx, 'a.xlsx', bytes);
  expect(isReturned(returned) && compatibility(returned)).toMatchObject({ asked: 4, usable: 3 });
});

test('which of the two counts is asked, and followed', () => {
  const bytes = withCopy(blank, filled);
  const asked = { kind: 'copied-sheet', sheet: COPY, cell: null, id: null } as const;
  const chosen = (choice?: string) => {
    const decider = new Decider(choice === undefined ? [] : [{ ...asked, at: 'decisions[0]', choice }]);
    const { answers, problems } = openFile(catalogue, readXlsx, bytes, { results: false, decider });
    return { answers: answers?.answers, problems, open: decider.open, misfits: decider.misfits() };
  };
  const choices = [
    { choice: '入力', gives: 0 },
    { choice: COPY, gives: 4 },
  ];
  expect(chosen().open).toEqual([{ ...asked, found: '4', choices }]);
  const nothingLeft = { problems: [], open: [], misfits: [] };
  expect(chosen(COPY)).toEqual({ answers: filled.answers, ...nothingLeft });
  expect(chosen('入力')).toEqual({ answers: blank.answers, ...nothingLeft });
  expect(chosen('別').misfits).toEqual([{ at: 'decisions[0]', choices: ['入力', COPY] }]);
});

test.each([true, false])('a copy with the same scores, or with none, is nothing to decide about', (named) => {
  for (const copied of [filled, blank]) expect(opened(withCopy(filled, copied, named)).problems).toEqual([]);
});

test('a copy without names, filled in beside a blank checklist, is named and can be chosen', () => {
  const bytes = withCopy(blank, filled, false);
  const problem = { kind: 'copied-sheet', sheet: COPY, cell: null, id: null } as const;
  expect(opened(bytes).problems).toEqual([{ ...problem, found: '4' }, ...named]);
  const decider = new Decider([{ ...problem, at: 'decisions[0]', choice: COPY }]);
  const { answers, problems } = openFile(catalogue, readXlsx, bytes, { results: false, decider });
  expect([answers?.answers, problems]).toEqual([filled.answers, []]);
});
