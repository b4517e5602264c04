import {
  IMPACTS,
  LEVELS,
  PLANNED_SIDES,
  PROGRESS,
  type Answer,
  type Answers,
  type Problem,
  type ProblemKind,
} from '../../model/answers';
import type { Model } from '../../model/catalogue';
import { cleanDate, dateSerial } from '../../model/cells/dates';
import { delimitedRows } from '../../model/departments/delimited';
import { sameText } from '../../model/cells/sameText';
import { beginning, TEXT_LIMITS } from '../../model/cells/textLimits';
import { languages } from '../../text/languages';
import { wordsIn } from '../../text/wordsIn';
import { cellAt } from '../../workbook/a1';
import { asTyped, guarded } from './csvAnswers';
import { decodeList } from '../reading/decodeList';
import { withParts } from '../optionalParts';
import { csvField } from './tidyText';

/** Its heads, which are interfaces, and the key of an answer that stands below each. */
const COLUMNS = [
  ['side', 'targetSide'],
  ['level', 'targetLevel'],
  ['action', 'action'],
  ['owner', 'owner'],
  ['due', 'due'],
  ['effort', 'effort'],
  ['impact', 'impact'],
  ['state', 'progress'],
  ['note', 'planNote'],
] as const;
type Key = (typeof COLUMNS)[number][1];
const ID = 'item_id';

/** The plan's actions as plain CSV, a row for each item, blank where nothing is planned. */
export function planCsv({ items }: Model, { answers }: Answers): string {
  const rows = items.map(({ id }) => {
    const values = COLUMNS.map(([, key]) => answers[id]?.[key] ?? null);
    return [id, ...values.map((value) => (typeof value === 'string' ? guarded(value) : value))];
  });
  const lines = [[ID, ...COLUMNS.map(([head]) => head)], ...rows].map((row) => row.map(csvField).join(','));
  return [...lines, ''].join('\r\n');
}

/** Ids of a list, and what they are called in every language. */
const called = <T extends string>(
  ids: readonly T[],
  words: (language: ReturnType<typeof languages>[number]) => Readonly<Record<T, string>>,
) => {
  const all = languages().map(words);
  return (text: string): T | null =>
    ids.find((id) => sameText(id, text) || all.some((each) => sameText(each[id], text))) ?? null;
};

const number = (text: string): number | null => {
  const plain = text.normalize('NFKC').trim();
  return /^\d{1,9}(\.\d{1,9})?$/.test(plain) ? Number(plain) : null;
};
const oneOf =
  <T extends number>(choices: readonly T[]) =>
  (text: string): T | null =>
    choices.find((each) => each === number(text)) ?? null;
const day = (text: string): string | null => {
  const iso = cleanDate(text, false);
  return dateSerial(iso) === null ? null : iso;
};

/** How each column is read, and what is said where it holds nothing that is meant. */
const READ: Readonly<
  Record<Key, { readonly kind?: ProblemKind; readonly clean: (text: string) => Answer[Key] | null }>
> = {
  targetSide: {
    kind: 'not-a-side',
    clean: called(PLANNED_SIDES, (language) => wordsIn(language).sheets.plan.side),
  },
  targetLevel: { kind: 'not-a-level', clean: oneOf(LEVELS) },
  action: { clean: (text) => beginning(text, TEXT_LIMITS.text) },
  owner: { clean: (text) => beginning(text, TEXT_LIMITS.name) },
  due: { kind: 'not-a-date', clean: day },
  effort: { kind: 'not-a-number', clean: number },
  impact: { kind: 'not-a-level', clean: oneOf(IMPACTS) },
  progress: {
    kind: 'not-a-progress',
    clean: called(PROGRESS, (language) => wordsIn(language).sheets.plan.progress),
  },
  planNote: { clean: (text) => beginning(text, TEXT_LIMITS.text) },
};

/** What became of a plan that was read from CSV. */
export interface PlanRead {
  readonly answers: Answers;
  readonly problems: readonly Problem[];
  /** Heads that are none of ours: nothing below them was taken. */
  readonly ignored: readonly string[];
  /** How many items have a row. */
  readonly rows: number;
}

/**
 * These answers with the plan as a CSV has it: what a row says goes before what was planned, blank cells included; items
 * without a row, and keys without a column, keep theirs. `null` where the bytes are no such list.
 */
export function withPlanCsv(
  { items }: Model,
  answers: Answers,
  bytes: Uint8Array,
  file: string,
): PlanRead | null {
  const text = decodeList(bytes);
  const [heads = [], ...rows] = text === null ? [] : delimitedRows(text, true).rows;
  const named = heads.map((head) => head.trim().toLowerCase());
  const idAt = named.indexOf(ID);
  if (idAt < 0) return null;
  const columns = COLUMNS.flatMap(([head, key]) => {
    const at = named.indexOf(head);
    return at < 0 ? [] : [{ key, at }];
  });
  const known = new Set([idAt, ...columns.map(({ at }) => at)]);
  const problems: Problem[] = [];
  const byId = new Map(items.map(({ id }) => [id.toLowerCase(), id]));
  const planned = new Map<string, Partial<Answer>>();
  rows.forEach((row, index) => {
    const cell = (at: number) => asTyped(row[at] ?? '').trim();
    const flag = (kind: ProblemKind, at: number, id: string | null) => {
      problems.push({ kind, sheet: file, cell: cellAt(index + 1, at), id, found: cell(at) });
    };
    const written = cell(idAt);
    const id = byId.get(written.normalize('NFKC').toLowerCase());
    if (id === undefined) {
      if (row.some((field) => field.trim() !== '')) flag('unknown-id', idAt, written);
      return;
    }
    if (planned.has(id)) {
      flag('duplicate-id', idAt, id);
      return;
    }
    planned.set(
      id,
      Object.fromEntries(
        columns.map(({ key, at }) => {
          const { kind, clean } = READ[key];
          const said = cell(at);
          const value = said === '' ? null : clean(said);
          if (said !== '' && value === null && kind) flag(kind, at, id);
          return [key, value];
        }),
      ),
    );
  });
  const merged = Object.entries(answers.answers).map(([id, answer]) => {
    const row = planned.get(id);
    if (!row) return [id, answer] as const;
    const whole = Object.entries({ ...answer, ...row });
    const kept = whole.filter(([key, value]) => !(key in row) || value !== null);
    return [id, Object.fromEntries(kept) as unknown as Answer] as const;
  });
  return {
    answers: withParts({ ...answers, answers: Object.fromEntries(merged) }, ['plan']),
    problems,
    ignored: heads.filter((head, at) => !known.has(at) && head.trim() !== ''),
    rows: planned.size,
  };
}
