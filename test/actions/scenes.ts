import { openLive } from '../excel/openLive';
import type { LiveWorkbook } from '../../src/actions/liveWorkbook';
import { describeWorkbook } from '../../src/sheets/assessment/describe';
import { readAnswers } from '../../src/sheets/assessment/reading/read';
import { normalForm } from '../contract/normalForm';
import { describeBook } from '../host/describe';
import type { Host, HostOptions } from '../host/host';
import { loadWorkbook } from '../host/load';
import { bootExcel } from '../host/node';
import { WIDE } from '../machine/wide';
import { both } from '../text/both';
import { blank, catalogue, filled, model } from './small';

/** Another person's sheet, with a formula that looks at ours. */
export const OTHER = '売上';

/** A line of 配布一覧. */
export const HANDED_OUT = {
  ...{ organisation: '組織', department: '部署', functions: 'A', file: 'a.xlsx' },
  ...{ returnTo: '', returned: '', deadline: '', handedOut: '2026-04-01' },
};

/** An item that somebody adds. */
export const OWN_ITEM = {
  ...{ function: 'B', name: both('独自', ''), description: '', quadrant: 'III' as const },
  ...{ counts: true, on: '2026-11-27', by: '' },
};

export interface Scene {
  readonly host: Host;
  readonly live: LiveWorkbook;
}

/**
 * An open workbook with a sheet of somebody else's, and a filled assessment where asked. Only who looks at what formulas
 * show needs one that calculates, which takes longest; a wide run has no other.
 */
export async function scene(withAssessment: boolean, options: Partial<HostOptions> = {}): Promise<Scene> {
  const { host } = await bootExcel({ calculates: WIDE, today: () => new Date(2026, 3, 1), ...options });
  if (withAssessment)
    loadWorkbook(
      host.book,
      describeWorkbook(catalogue, model, filled, { 'B-2': { insource: 'まだ', quadrant: 'V' } }),
    );
  host.user.addSheet(OTHER);
  host.user.type(`${OTHER}!A1`, 'それは私のもの');
  host.user.type(`${OTHER}!B2`, 42);
  if (withAssessment) host.user.type(`${OTHER}!C3`, `=入力!G5*2`);
  return { host, live: openLive() };
}

/** What the other person's sheet holds. */
export const others = ({ host }: Scene): unknown => [
  host.user.read(`${OTHER}!A1`),
  host.user.read(`${OTHER}!B2`),
  host.user.formula(`${OTHER}!B2`),
  host.sheet(OTHER).visibility,
];

/** Everything in the workbook, other people's sheets included, apart from who is in front. */
export function everything({ host }: Scene): unknown {
  const { active, ...rest } = normalForm(
    describeBook(host.book, {
      language: 'ja',
      font: { name: 'Yu Gothic', size: 10 },
      keyOf: (title) => title,
    }),
  ) as { active: unknown };
  void active;
  return {
    ...rest,
    visibility: host.book.sheets.map(({ name, visibility }) => [name, visibility]),
    protection: host.book.sheets.map(({ protection }) => protection?.options ?? null),
    allNames: host.book.names.map(({ name, formula }) => `${name} ${formula}`).sort(),
  };
}

/** The answers as they stand in the cells. */
export async function answersNow({ live }: Scene) {
  const { answers, leftovers } = readAnswers(catalogue, await live.read());
  return { answers, leftovers };
}

export { blank };
