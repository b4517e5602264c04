import type { Side } from '../../../model/catalogue';
import { stepsAt, type StepProposal } from '../../../model/facts/evidence';
import { FACTS_OF, STAND_INS, YES_NO } from '../../../model/facts/evidenceFacts';
import { choose } from '../../formula';
import type { Key } from './evidenceColumns';

/** A step, or two around, as one number for a formula. */
export const stepCode = ({ low, high }: StepProposal): number => low * 10 + high;

/** The step of every combination where something is done, in the order of the digits of a formula. */
const TABLES: Readonly<Record<Side, readonly number[]>> = {
  in: YES_NO.toReversed().flatMap((documented) =>
    STAND_INS.flatMap((others) =>
      YES_NO.toReversed().map((approved) => stepCode(stepsAt('in', { documented, others, approved }))),
    ),
  ),
  out: YES_NO.toReversed().flatMap((service) =>
    YES_NO.toReversed().flatMap((of) =>
      YES_NO.toReversed().map((expected) => stepCode(stepsAt('out', { service, result: of, expected }))),
    ),
  ),
};

/** Once, what was understood by half and as expected lay between two steps. */
export const EARLIER_OUT: readonly number[] = [22, 25, 33, 35, 33, 35, 44, 55];

export type FactCells = readonly [first: string, second: string, third: string, last: string];

/** The step that the facts of a row come to, by the places of their words from 1; 0 is blank. */
export function stepFormula(
  side: Side,
  [first, second, third, last]: FactCells,
  table: readonly number[] = TABLES[side],
): string {
  const yes = (of: string) => `IF(${of}=1,1,0)`;
  const open =
    side === 'in'
      ? `OR(${second}=0,${third}=0,AND(${second}=1,${last}=0))`
      : `OR(${second}=0,${third}=0,AND(${second}=1,${third}=1,${last}=0))`;
  const place =
    side === 'in'
      ? `6*${yes(second)}+2*(${third}-1)+${yes(last)}+1`
      : `4*${yes(second)}+2*${yes(third)}+${yes(last)}+1`;
  return choose(
    [
      [`${first}=0`, '""'],
      [`${first}=3`, '0'],
      [`${first}=2`, '11'],
      [open, '""'],
    ],
    `CHOOSE(${place},${table.join(',')})`,
  );
}

/** Whether a step rests on facts of the provider's review: the first, or any once the first says yes. */
export function reportedFormula(cell: (key: Key) => string): string {
  const taken = FACTS_OF.out.map((fact) => `AND(${cell(`clean${fact}`)}=0,${cell(`known${fact}`)}>0)`);
  const [first = '', ...others] = taken;
  return choose(
    [
      [`${cell('outStep')}=""`, '0'],
      [first, '1'],
      [`${cell('knownchecked')}<>1`, '0'],
      [`OR(${others.join(',')})`, '1'],
    ],
    '0',
  );
}
