import { fc } from '../../machine/random';
import { describe as describeFilling } from '../../../src/actions/describe';
import { keepAnswers, keptAnswers } from '../../../src/actions/backup/keptAnswers';
import { catalogue } from '../../../src/catalog';
import type { Answer } from '../../../src/model/answers';
import type { Language } from '../../../src/model/catalogue';
import { describeWorkbook } from '../../../src/sheets/assessment/describe';
import { blankAnswers } from '../../../src/model/blankAnswers';
import { readAgain } from '../readAgain';
import { anyCarried, carriedFrom, NEW, OLD } from './anyCarried';

const LANGUAGES: readonly Language[] = ['ja', 'en'];

test.each(LANGUAGES)(
  'in %s the record reads back as it was written, and is kept by a rebuild',
  (language) => {
    let index = 0;
    fc.assert(
      fc.property(anyCarried(language), ({ answers, leftovers }) => {
        const read = readAgain(catalogue, describeWorkbook(catalogue, NEW, answers, leftovers), index++);
        expect(read.answers?.carried).toEqual(answers.carried);
        expect(read.answers?.parts).toContain('carry');
        const kinds = new Set<string>(['not-a-date', 'not-a-decision', 'bad-pattern', 'bad-quadrant']);
        expect(read.problems.filter(({ kind }) => !kinds.has(kind))).toEqual([]);
        const junk = answers.carried?.decisions.filter(({ found }) => found !== undefined) ?? [];
        expect(read.problems.filter(({ kind }) => kind === 'not-a-decision')).toHaveLength(junk.length);
        const filling = { model: NEW, answers, leftovers };
        expect(keptAnswers(catalogue, keepAnswers(catalogue, filling))?.answers.carried).toEqual(
          answers.carried,
        );
        if (!read.model || !read.answers) throw new Error('not read');
        const again = describeFilling(catalogue, { ...read, model: NEW, answers: read.answers });
        expect(again.sheets.find(({ key }) => key === 'carry')).toEqual(
          describeFilling(catalogue, filling).sheets.find(({ key }) => key === 'carry'),
        );
      }),
      { numRuns: 6, endOnFailure: true },
    );
  },
);

test('every formula of the record stays short, names no sheet, and prints at 8 points or more', () => {
  const blank = blankAnswers(OLD, catalogue.patterns, 'ja', 3);
  const { filling } = carriedFrom({ answers: blank, leftovers: {} });
  const workbook = describeFilling(catalogue, filling);
  const sheet = workbook.sheets.find(({ key }) => key === 'carry')!;
  const formulas = sheet.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.formula ?? []));
  expect(formulas.length).toBeGreaterThan(700);
  expect(formulas.filter((formula) => formula.replace(/"[^"]*"/g, '').includes('!'))).toEqual([]);
  // A4 across takes about 149 characters of the default font at its own size.
  const width = sheet.columns.reduce((sum, column) => sum + (column.hidden ? 0 : column.width), 0);
  expect((workbook.font.size * 149) / width).toBeGreaterThanOrEqual(8);
});

test('without a record there is no sheet for it, whatever is asked for', () => {
  const answers = { ...blankAnswers(NEW, catalogue.patterns, 'ja', 3), parts: ['carry'] };
  const workbook = describeWorkbook(catalogue, NEW, answers);
  expect(workbook.sheets.map(({ key }) => key)).not.toContain('carry');
});

test('a plan goes along with the scores that count; one that goes nowhere stands in the record, facts too', () => {
  const blank = blankAnswers(OLD, catalogue.patterns, 'ja', 3);
  const planned = { targetLevel: 5, owner: '情報システム部' } as const;
  const some: Readonly<Record<string, Partial<Answer>>> = {
    'A-1': planned,
    'C-1': { insource: 4, ...planned },
    'C-2': { insource: 2, action: '手順書を作る' },
    'H-1': { ...planned, evidence: { done: 'yes', place: '規程集' } },
    'I-4': { contractor: 'サンプルMSS', contractEnd: '2027-03-31', protectedValue: 100, impactBefore: 30 },
  };
  const answers = {
    ...blank,
    answers: Object.fromEntries(
      Object.entries(blank.answers).map(([id, answer]) => [id, { ...answer, ...some[id] }]),
    ),
  };
  const { filling } = carriedFrom({ answers, leftovers: { 'A-2': { effort: 'x', recommendation: 'y' } } });
  expect(filling.answers.parts).toEqual(expect.arrayContaining(['carry', 'plan']));
  expect(filling.answers.answers['A-1']).toMatchObject(planned);
  expect(filling.answers.answers['C-1']).toMatchObject({ insource: 2, action: '手順書を作る' });
  expect(filling.answers.answers['C-1']).not.toHaveProperty('owner');
  expect(filling.answers.carried?.unplaced.map(({ id, place, note }) => [id, place, note])).toEqual([
    ['A-2', '対象範囲', '対象: y'],
    ['A-2', '計画', '工数（人日）: x'],
    ['C-1', '計画', '計画の成熟度: 5\n担当: 情報システム部'],
    ['H-1', '計画', '計画の成熟度: 5\n担当: 情報システム部'],
    ['H-1', '採点の手がかり', '実施: している\n資料の場所: 規程集'],
    ['I-4', 'アウトソース確認', '委託先: サンプルMSS\n契約終期: 2027-03-31\n価値: 100\n影響度前: 30'],
  ]);
});
