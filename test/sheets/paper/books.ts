import { catalogue } from '../../../src/catalog';
import type { Answer, Answers, Score } from '../../../src/model/answers';
import { blankAnswers } from '../../../src/model/blankAnswers';
import type { Language, Model } from '../../../src/model/catalogue';
import { describeWorkbook } from '../../../src/sheets/assessment/describe';
import { OPTIONAL_PARTS } from '../../../src/sheets/assessment/family';
import { keepRound } from '../../../src/model/rounds/keepRound';
import { anonymous, anonymousMeans } from '../../../src/model/departments/anonymous';
import { LAYOUT } from '../../../src/sheets/assessment/layout';
import { describeAnonymous } from '../../../src/sheets/departments/describeAnonymous';
import { describeDepartments } from '../../../src/sheets/departments/describeDepartments';
import type { Workbook } from '../../../src/workbook/description';
import { anyOrganisation, random } from '../../departments/anyOrganisation';
import { consolidated, returnedFrom } from '../../departments/consolidated';
import { carriedFrom, NEW, OLD } from '../assessment/anyCarried';
import { both } from '../../text/both';

export interface Book {
  readonly label: string;
  readonly workbook: Workbook;
}

const LANGUAGES: readonly Language[] = ['ja', 'en'];

const someone = (language: Language): Partial<Answers> =>
  language === 'ja'
    ? {
        organisation: '株式会社サンプルホールディングス',
        department: '情報セキュリティ統括部',
        respondent: '情報 太郎',
        position: 'manager',
        date: '2026-09-30',
      }
    : {
        organisation: 'Sample Holdings plc',
        department: 'Information Security Office',
        respondent: 'Robin Example',
        position: 'manager',
        date: '2026-09-30',
      };

function filled(model: Model, language: Language, share: number, more: Partial<Answers> = {}): Answers {
  const next = random(7);
  const blank = blankAnswers(model, catalogue.patterns, language, LAYOUT);
  const score = (): Score => Math.max(1, Math.min(5, Math.round(1.2 + next() * 3.6))) as Score;
  const answer = (one: Answer): Answer => {
    if (next() >= share) return one;
    const how = next();
    if (how < 0.05) return { ...one, insource: 0 };
    return {
      ...one,
      insource: how < 0.7 ? score() : null,
      outsource: how > 0.55 ? score() : null,
    };
  };
  return {
    ...blank,
    ...someone(language),
    parts: OPTIONAL_PARTS,
    answers: Object.fromEntries(Object.entries(blank.answers).map(([id, one]) => [id, answer(one)])),
    currentPattern: 'minimum-insource',
    targetPattern: 'minimum-outsource',
    ...more,
  };
}

/** What stands on the sheets beside the score: contracts with their amounts, a plan, and a round that was kept. */
function withBeside(model: Model, language: Language, answers: Answers): Answers {
  const ja = language === 'ja';
  const beside = {
    contractor: ja ? 'サンプルセキュリティ' : 'Sample Security',
    contractService: ja ? '24時間の監視' : '24/7 monitoring',
    contractEnd: '2027-03-31',
    annualCost: 4_000_000,
    protects: ja ? '受発注システム' : 'Order system',
    protectedValue: 20_000_000,
    impactBefore: 30,
    impactAfter: 10,
    frequencyBefore: 0.5,
    frequencyAfter: 0.5,
    tolerable: 5_000_000,
    targetSide: 'out',
    targetLevel: 4,
    action: ja ? '手順書を作り、演習で確かめる' : 'Write a runbook and rehearse it',
    owner: ja ? '情報 太郎' : 'Robin Example',
    due: '2027-03-31',
    effort: 10.5,
    impact: 2,
    progress: 'doing',
  } as const;
  const told = Object.entries(answers.answers).map(([id, one], index) => [
    id,
    index % 2 === 0 ? { ...one, ...beside } : one,
  ]);
  const all: Answers = { ...answers, answers: Object.fromEntries(told) as Answers['answers'] };
  return keepRound(model, all, {
    name: ja ? '2026年上期' : '2026 H1',
    keptOn: '2026-09-30',
    reserved: [],
  });
}

/** Every kind of workbook that people hand on: blank, half, full, one function, no target. */
export const assessmentBooks = (): Book[] =>
  catalogue.models.flatMap((model) =>
    LANGUAGES.flatMap((language): Book[] => {
      const [, group] = model.functions;
      if (!group) throw new Error(model.id);
      const blank = blankAnswers(model, catalogue.patterns, language, LAYOUT);
      const handedOut: Answers = {
        ...blank,
        ...someone(language),
        asked: [group.id],
        deadline: '2026-10-31',
        returnTo: 'security-assessment@sample.example',
      };
      const of = (label: string, answers: Answers): Book => ({
        label: `${model.id} ${language} ${label}`,
        workbook: describeWorkbook(catalogue, model, answers),
      });
      return [
        of('blank', blank),
        of('half', filled(model, language, 0.5)),
        of('full', withBeside(model, language, filled(model, language, 1))),
        of('one function', handedOut),
        of('no target', filled(model, language, 1, { targetPattern: null, currentPattern: null })),
      ];
    }),
  );

/** As wide as names are that somebody really has, and wider. */
const LONG = (begin: string): string => begin.padEnd(80, '広域情報安全対策推進統括');

/** Names of eighty full-width signs, in workbooks and in a comparison. */
export const longNames = (): Book[] => [
  ...LANGUAGES.flatMap((language): Book[] =>
    catalogue.models.slice(0, 1).map((model) => ({
      label: `${model.id} ${language} long names`,
      workbook: describeWorkbook(
        catalogue,
        model,
        withBeside(
          model,
          language,
          filled(model, language, 0.9, {
            organisation: LONG('株式会社'),
            department: LONG('本部'),
            respondent: LONG('情報').slice(0, 30),
            position: LONG('課長').slice(0, 30),
            deadline: '2026-10-31',
            returnTo: LONG('事務局').slice(0, 40),
          }),
        ),
      ),
    })),
  ),
  ...LANGUAGES.flatMap((language): Book[] =>
    catalogue.models.slice(0, 1).map((model) => {
      const sent = anyOrganisation(catalogue, model, language, 6, 46).map((one) => ({
        ...one,
        answers: {
          ...one.answers,
          organisation: LONG('株式会社'),
          department: LONG(one.answers.department),
        },
      }));
      return {
        label: `${model.id} ${language} 6 departments of long names`,
        workbook: describeDepartments(consolidated(model, language, returnedFrom(model, sent))),
      };
    }),
  ),
];

/** What comes with what it holds: a workbook carried over, one that was imported, items that somebody added. */
export const recordBooks = (): Book[] =>
  LANGUAGES.flatMap((language): Book[] => {
    const answers = filled(OLD, language, 0.6, { parts: [] });
    const { filling, ledger } = carriedFrom({ answers, leftovers: {} });
    const { carried } = filling.answers;
    if (!carried || ledger.lines.length === 0) throw new Error('nothing was carried over');
    const note =
      language === 'ja'
        ? '手順書は2025年に改訂した。'
        : 'The runbook was revised in 2025 and rehearsed twice.';
    const row = { id: 'Z-1', place: 'Sheet1!B7', insource: '3', outsource: '', note, supplement: '' };
    const item = { function: 'A', description: note, quadrant: 'II', on: '2026-11-01', by: '' } as const;
    const name = both('委託先の再委託の管理', 'Control of sub-contractors');
    const entries = OLD.items.slice(0, 30).map(({ id }, index) => ({
      ...{ sheet: language === 'ja' ? '入力' : 'Checklist', cell: `G${String(index + 5)}`, id },
      ...(index % 3 === 0
        ? ({ key: 'note', found: note, became: note, outcome: 'read' } as const)
        : ({ key: 'insource', found: '３', became: '3', outcome: 'decided' } as const)),
    }));
    const of = (label: string, model: Model, all: Answers): Book => ({
      label: `${model.id} ${language} ${label}`,
      workbook: describeWorkbook(catalogue, model, all),
    });
    return [
      of('carried over', NEW, { ...filling.answers, carried: { ...carried, unplaced: [row] } }),
      of('imported', OLD, {
        ...answers,
        parts: ['importRecord'],
        imported: {
          file: 'ISOMM_2019.xlsx',
          on: '2026-04-01',
          by: someone(language).respondent ?? '',
          entries,
        },
      }),
      of('own items', OLD, {
        ...answers,
        parts: ['ownItems'],
        ownItems: [
          { ...item, id: 'U-1', name, counts: true },
          { ...item, id: 'U-2', function: 'U', name, counts: false },
        ],
      }),
    ];
  });

/** One round, and as many as somebody keeps in years, each with other answers than the one before. */
export const roundBooks = (): Book[] =>
  catalogue.models.flatMap((model) =>
    LANGUAGES.flatMap((language) =>
      [1, 24].map((count): Book => {
        const [now, before] = [0.9, 0.8].map((share) => filled(model, language, share));
        if (!now || !before) throw new Error(model.id);
        const parts = ['rounds', 'progress'];
        const kept = Array.from({ length: count }, (_, index) => 2003 + index).reduce(
          (all: Answers, year, index) =>
            keepRound(
              model,
              { ...all, answers: (index % 2 === 0 ? before : now).answers, date: `${String(year)}-09-30` },
              {
                name: `${String(year)}${language === 'ja' ? '年度' : ' review'}`,
                keptOn: `${String(year)}-09-30`,
                reserved: [],
              },
            ),
          { ...now, parts },
        );
        return {
          label: `${model.id} ${language} ${String(count)} rounds`,
          workbook: describeWorkbook(catalogue, model, { ...kept, answers: now.answers, date: '2027-09-30' }),
        };
      }),
    ),
  );

/** A comparison of returns whose respondents did not say what their position is. */
export const withoutPositions = (): Book[] =>
  catalogue.models.slice(0, 1).map((model): Book => {
    const sent = anyOrganisation(catalogue, model, 'en', 6, 46).map((one) => ({
      ...one,
      answers: { ...one.answers, position: '' },
    }));
    return {
      label: `${model.id} en 6 departments without positions`,
      workbook: describeDepartments(consolidated(model, 'en', returnedFrom(model, sent))),
    };
  });

/** Comparisons of so many returns: of every model in every language, or of the first in the first alone. */
export const comparisons = (count: number, all: boolean): Book[] =>
  catalogue.models.slice(0, all ? undefined : 1).flatMap((model) =>
    LANGUAGES.slice(0, all ? undefined : 1).map((language): Book => {
      const sent = anyOrganisation(catalogue, model, language, count, 40 + count);
      return {
        label: `${model.id} ${language} ${String(count)} departments`,
        workbook: describeDepartments(consolidated(model, language, returnedFrom(model, sent))),
      };
    }),
  );

/** What is handed on without names: the scores of so many returns, or means alone. */
export const anonymousBooks = (): Book[] =>
  catalogue.models.flatMap((model) =>
    LANGUAGES.flatMap((language): Book[] => {
      const of = (count: number, content: typeof anonymous, label: string): Book => {
        const sent = anyOrganisation(catalogue, model, language, count, 40 + count);
        const { side } = consolidated(model, language, returnedFrom(model, sent));
        const entries = side.entries.map(({ entry }) => entry);
        return {
          label: `${model.id} ${language} ${String(count)} anonymous ${label}`,
          workbook: describeAnonymous(model, content(model, entries), language),
        };
      };
      return [of(6, anonymous, 'scores'), of(40, anonymous, 'scores'), of(40, anonymousMeans, 'means')];
    }),
  );
