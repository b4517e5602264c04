import type { Answer, Problem } from '../model/answers';
import type { Catalogue } from '../model/catalogue';
import { cleanQuadrant } from '../model/cells/cleanQuadrant';
import { cleanScore } from '../model/cells/cleanScore';
import { beginning, TEXT_LIMITS } from '../model/cells/textLimits';
import { ownFunctions } from '../model/own/cleanOwnItems';
import { OWN_LETTER, type OwnItem } from '../model/own/ownItem';
import { MOST_OWN_ITEMS } from '../model/own/ownItems';
import { strayRows, type StrayRow } from '../sheets/assessment/checklist/unplacedRows';
import { NAME_LIMIT } from '../sheets/assessment/own/ownRows';
import { textOf } from '../sheets/assessment/reading/source';
import { quadrantWords } from '../text/choicesIn';
import { languages } from '../text/languages';
import type { ShownValue } from '../workbook/description';
import { withOwnItem } from './addOwnItem';
import type { Filling } from './filling/filling';
import { onFilling } from './filling/onFilling';
import type { LiveWorkbook, Run } from './liveWorkbook';
import { refused, type Outcome } from './outcome';
import { rewrite } from './rewrite';

/** The same filling with this row as an item of its own, with what its cells say; what is no score or quadrant stays. */
function withRow(filling: Filling, { id: written, values }: StrayRow, on: string): Filling {
  const { language } = filling.answers;
  const name = beginning(textOf(values.name).trim() || written, NAME_LIMIT);
  const letters = ownFunctions(filling.model);
  const of = [textOf(values.function), written.charAt(0).toUpperCase()].find((each) =>
    letters.includes(each),
  );
  const quadrant = cleanQuadrant(values.quadrant, quadrantWords());
  const next = withOwnItem(
    filling,
    {
      ...{ function: of ?? OWN_LETTER, description: textOf(values.description) },
      name: Object.fromEntries(
        languages().map((each) => [each, each === language ? name : '']),
      ) as OwnItem['name'],
      ...{ quadrant: quadrant ?? 'I', counts: false, on, by: '' },
    },
    written,
  );
  const id = next.answers.ownItems?.at(-1)?.id;
  if (id === undefined) return filling;
  const left: Record<string, ShownValue> = {};
  const score = (key: 'insource' | 'outsource') => {
    const { score: clean, kind } = cleanScore(values[key]);
    if (kind !== null) left[key] = values[key];
    return clean;
  };
  const text = (key: 'note' | 'supplement') => beginning(textOf(values[key]), TEXT_LIMITS.text);
  const answer: Answer = {
    ...{ insource: score('insource'), outsource: score('outsource'), quadrant: quadrant ?? 'I' },
    ...{ note: text('note'), supplement: text('supplement') },
  };
  return {
    ...next,
    answers: { ...next.answers, answers: { ...next.answers.answers, [id]: answer } },
    ...(Object.keys(left).length > 0 && { leftovers: { ...next.leftovers, [id]: left } }),
  };
}

/**
 * Rows that somebody typed into the checklist become own items that do not count yet; of what was named only what still
 * stands there. The sheet as it was is kept as a copy, as it is whenever a row of it belongs to no item.
 */
export const registerRows = (
  live: LiveWorkbook,
  catalogue: Catalogue,
  named: readonly Problem[],
  today: string,
  run: Run = {},
): Promise<Outcome> =>
  onFilling(live, catalogue, run, (before, now) => {
    const asked = new Set(named.map(({ cell, found }) => `${String(cell)} ${String(found)}`));
    const unknown = before.problems.filter(
      ({ kind, cell, found }) => kind === 'unknown-id' && asked.has(`${String(cell)} ${String(found)}`),
    );
    const room = MOST_OWN_ITEMS - (now.answers.ownItems?.length ?? 0);
    const rows = strayRows(before.live, unknown).slice(0, Math.max(0, room));
    if (rows.length === 0) return refused(before);
    const next = rows.reduce((filling, row) => withRow(filling, row, today), now);
    return rewrite(live, catalogue, before, now, next, run);
  });
