import { NOTHING_PLANNED } from '../parts/plan';

/** Ranges to look at one function in: its items in the calculation, and its rows in the plan; both empty: all of them. */
interface Of {
  readonly items: string;
  readonly rows: string;
}
const ALL: Of = { items: '', rows: '' };

const moreIn = (rows: string) => `SUMIFS(ISOMM_PlanDifference,${rows}ISOMM_PlanNow,">=1")`;

/** Over all items, and what is planned added: an item whose row is gone counts as it is. */
const partsOf = ({ items, rows }: Of) => ({
  scored: `COUNTIFS(${items}ISOMM_CalcLevel,">=1")`,
  now: `SUMIFS(ISOMM_CalcLevel,${items}ISOMM_CalcLevel,">=1")`,
  more: moreIn(rows),
});

/** Formulas of a mean as it is, as it is planned, and of what lies between them. */
export const meanNow = (of: Of = ALL): string => {
  const { scored, now } = partsOf(of);
  return `IF(${scored},${now}/${scored},"")`;
};

export const meanPlanned = (of: Of = ALL): string => {
  const { scored, now, more } = partsOf(of);
  // Services that are only begun count with what is planned for them, or neither there nor among the scored.
  const begun = (sum: string) => `ISOMM_PlanStartsIn*${sum}${of.rows}ISOMM_PlanStart,1)`;
  const count = `(${scored}+${begun('COUNTIFS(')})`;
  return `IF(${count},(${now}+${more}+${begun('SUMIFS(ISOMM_PlanToBe,')})/${count},"")`;
};

export const meanDifference = (of: Of = ALL): string => {
  const { scored, more } = partsOf(of);
  return `IF(${scored}=0,"",${more}/${scored})`;
};

/** The same over all items, where anything is planned. */
export const plannedDifference = (): string =>
  `IF(ISOMM_Scored*SUM(ISOMM_PlanPlanned),${moreIn(ALL.rows)}/ISOMM_Scored,"")`;
/** As workbooks of this layout had it before. */
export const earlierDifference = (): string =>
  `IF(OR(${NOTHING_PLANNED},ISOMM_Scored=0),"",${moreIn(ALL.rows)}/ISOMM_Scored)`;
