import { said, trimmed } from '../../../model/facts/cleanOutsourcing';
import {
  DUTIES,
  DUTY_STATES,
  OUTSOURCED_TEXTS,
  PROVIDERS,
  QUESTION_IDS,
  QUESTION_STATES,
  UNITS,
  type Provider,
} from '../../../model/facts/outsourcing';
import type { ShownValue } from '../../../workbook/description';
import { choiceIn } from '../reading/choiceIn';
import { amount, dayIn } from '../reading/readCells';
import { anyText, readColumns, type ReadColumn } from '../reading/readColumns';
import { SETUP_LEFT } from '../reading/leftovers';
import { movedColumns } from '../checklist/outOfLine';
import { displaced } from '../checklist/questions';
import { isBlank, textOf, type Slice, type Source } from '../reading/source';

const COLUMNS = {
  contractor: 'Provider',
  contractService: 'Service',
  contractEnd: 'End',
  annualCost: 'Annual',
  protects: 'Protects',
  protectedValue: 'Value',
  impactBefore: 'ImpactBefore',
  impactAfter: 'ImpactAfter',
  frequencyBefore: 'OftenBefore',
  frequencyAfter: 'OftenAfter',
  tolerable: 'Tolerable',
} as const;
const TEXTS: readonly string[] = OUTSOURCED_TEXTS;

/** What one provider's questions are answered with. */
const answerColumns = (slot: number): readonly [state: string, note: string] => [
  `ISOMM_OutState${String(slot + 1)}`,
  `ISOMM_OutNote${String(slot + 1)}`,
];

/** Columns of the list of items. */
const columnsOf = (source: Source): readonly ReadColumn[] =>
  Object.entries(COLUMNS).map(([key, column]): ReadColumn => {
    const name = `ISOMM_Out${column}`;
    if (TEXTS.includes(key)) return { key, name, clean: anyText };
    return key === 'contractEnd'
      ? { key, name, kind: 'not-a-date', clean: (value) => dayIn(source, value) }
      : { key, name, kind: 'not-a-number', clean: amount };
  });

/** What is written of each item and of each provider; what cannot be meant is named, counts as blank, and stays. */
export function readOutsourcing(source: Source): Slice {
  const { items, leftovers } = readColumns(source, 'ISOMM_OutId', columnsOf(source));

  const beside: Record<string, ShownValue> = {};
  const choice = <T>(path: string, ...of: Parameters<typeof choiceIn<T>>): T | undefined => {
    const { found, left } = choiceIn(...of);
    if (left !== null) beside[`outsourcing.${path}`] = left;
    return found ?? undefined;
  };
  const unit = choice('unit', source, 'ISOMM_OutUnit', 'ISOMM_OutUnits', UNITS) ?? 'yen';
  const ids = source.cells('ISOMM_OutQuestion');
  const moved = movedColumns(
    source,
    'ISOMM_OutQuestion',
    Array.from({ length: PROVIDERS }, (_, slot) => answerColumns(slot)).flat(),
  );
  const cell = (name: string, down: number) => source.cells(name)?.values[down]?.[0] ?? null;
  const provider = (slot: number): Provider | undefined => {
    const at = `providers.${String(slot)}`;
    const cost = cell('ISOMM_OutCost', slot);
    const annualCost = amount(cost) ?? undefined;
    if (annualCost === undefined && !isBlank(cost)) {
      source.flag(
        'not-a-number',
        'ISOMM_OutCost',
        { row: (source.cells('ISOMM_OutCost')?.row ?? 0) + slot },
        cost,
      );
      beside[`outsourcing.${at}.annualCost`] = cost;
    }
    const [state, note] = answerColumns(slot);
    // Both lists stand in one column, and every row has its id.
    const keyed = <T>(
      known: readonly string[],
      key: string,
      kind: string,
      list: string,
      values: readonly T[],
    ) =>
      said(
        Object.fromEntries(
          known.flatMap((id) => {
            const index = (ids?.values ?? []).findIndex(([each]) => each === id);
            if (index < 0) return [];
            const row = (ids?.row ?? 0) + index;
            const standing = (name: string) => cell(name, row - (source.cells(name)?.row ?? 0));
            /** What counts there; where its column moved that is for a person to say. */
            const own = (name: string, word: string): ShownValue => {
              if (!moved.has(name)) return standing(name);
              const line = { row, chosen: false, value: standing, uncalculated: () => null };
              const asked = { idName: 'ISOMM_OutQuestion', name, row: line, id, column: true };
              const value = displaced(source, { ...asked, blankIsNone: true });
              const here = standing(name);
              if (value === undefined && !isBlank(here) && !source.anew)
                beside[`outsourcing.${at}.${kind}.${id}.${word}`] = here;
              return value ?? null;
            };
            const value = own(state, key);
            const chosen = choice(`${at}.${kind}.${id}.${key}`, source, state, list, values, {
              at: { row },
              value,
            });
            const entry = said({ [key]: chosen, note: textOf(own(note, 'note')) });
            return entry === undefined ? [] : [[id, entry]];
          }),
        ),
      );
    return said({
      name: textOf(cell('ISOMM_OutName', slot)),
      annualCost,
      duties: keyed(DUTIES, 'who', 'duties', 'ISOMM_OutDuties', DUTY_STATES),
      questions: keyed(QUESTION_IDS, 'state', 'questions', 'ISOMM_OutStates', QUESTION_STATES),
    }) as Provider | undefined;
  };
  const providers = trimmed(Array.from({ length: PROVIDERS }, (_, slot) => provider(slot)));
  if (Object.keys(beside).length > 0) leftovers[SETUP_LEFT] = beside;
  return { items, leftovers, answers: { outsourcing: { unit, providers } } };
}
