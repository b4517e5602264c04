import type { Answer } from '../../../model/answers';
import {
  EVIDENCE_KEYS,
  FACTS,
  MOST_MONTHS,
  type Evidence,
  type Fact,
} from '../../../model/facts/evidenceFacts';
import type { ShownValue } from '../../../workbook/description';
import { SETUP_LEFT } from '../reading/leftovers';
import { amount, dayIn, listed } from '../reading/readCells';
import { anyText, readColumns, wordColumn, type ReadColumn } from '../reading/readColumns';
import { isBlank, type Slice, type Source } from '../reading/source';

/** The column of a fact, and the list its words stand in. */
export const columnOf = (key: (typeof EVIDENCE_KEYS)[number]): string =>
  `ISOMM_Evidence${key.charAt(0).toUpperCase()}${key.slice(1)}`;
export const listOf = (fact: Fact): string =>
  FACTS[fact].length < 3 ? 'ISOMM_EvidenceYesNo' : `${columnOf(fact)}Names`;

/** The facts behind the scores; what is not understood is no fact, is named, and stays in its cell. */
export function readEvidence(source: Source): Slice {
  const columns = EVIDENCE_KEYS.map((key): ReadColumn => {
    const [at, name] = [`evidence.${key}`, columnOf(key)];
    if (key === 'on') return { key: at, name, kind: 'not-a-date', clean: (value) => dayIn(source, value) };
    if (key === 'place') return { key: at, name, clean: anyText };
    return wordColumn(at, name, 'not-a-progress', listed<string>(source, listOf(key), FACTS[key]));
  });
  const { items: found, leftovers } = readColumns(source, 'ISOMM_EvidenceId', columns);
  const items: Record<string, Partial<Answer>> = {};
  for (const [id, said] of Object.entries(found))
    items[id] = {
      evidence: Object.fromEntries(
        Object.entries(said).map(([key, value]) => [key.slice('evidence.'.length), value]),
      ) as Evidence,
    };
  const [months, left] = monthsIn(source);
  return {
    items,
    answers: { evidence: { months } },
    leftovers: { ...leftovers, ...(left !== null && { [SETUP_LEFT]: { 'evidence.months': left } }) },
  };
}

/** After how many months evidence is old; `null` where nobody says, or nothing that is understood. */
function monthsIn(source: Source): readonly [months: number | null, left: ShownValue] {
  const value = source.single('ISOMM_EvidenceMonths');
  if (isBlank(value)) return [null, null];
  const months = amount(value);
  if (months !== null && Number.isInteger(months) && months >= 1 && months <= MOST_MONTHS)
    return [months, null];
  source.flag('not-a-number', 'ISOMM_EvidenceMonths', {}, value);
  return [null, value];
}
