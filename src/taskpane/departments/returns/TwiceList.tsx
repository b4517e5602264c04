import { departmentNames } from '../../../model/departments/labels';
import type { Entry } from '../../../model/departments/entry';
import { TwiceChoice } from './TwiceChoice';
import type { Decided } from './decided';
import type { GatheredReturns } from './gathered';
import { useListStyles } from '../useListStyles';
import { useWords } from '../useWords';

interface Props {
  readonly gathered: GatheredReturns;
  readonly decided: Decided;
  readonly disabled: boolean;
  readonly onPrefer: (chosen: number, group: readonly Entry[]) => void;
}

/** One choice per department that sent several files; hundreds of Fluent's radios would take seconds to draw. */
export function TwiceList({ gathered, decided, disabled, onPrefer }: Props) {
  const lists = useListStyles();
  const { returns } = useWords();
  const nameOf = departmentNames(gathered.own);
  return (
    <>
      <p className={lists.quiet}>{returns.twiceLead}</p>
      {gathered.twice.map((group) => (
        <TwiceChoice
          key={group[0]?.no}
          name={group[0] ? nameOf(group[0]) : ''}
          group={group}
          chosen={group.find(({ no }) => decided.uses.get(no) === 'counts')?.no ?? null}
          disabled={disabled}
          onPrefer={onPrefer}
        />
      ))}
    </>
  );
}
