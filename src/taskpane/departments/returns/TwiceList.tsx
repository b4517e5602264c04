import { makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { Entry } from '../../../model/departments/entry';
import { useScene } from '../../shell/scene';
import type { Decided } from './decided';
import { useListStyles } from '../useListStyles';
import { useWords } from '../useWords';

const useStyles = makeStyles({
  group: { margin: '0 0 10px', padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  choice: { display: 'flex', alignItems: 'flex-start', gap: '8px', padding: '6px 0' },
  radio: {
    flexShrink: 0,
    width: '16px',
    height: '16px',
    margin: '2px 0 0 8px',
    accentColor: tokens.colorCompoundBrandBackground,
  },
  label: { minWidth: 0, overflowWrap: 'anywhere' },
});

interface Props {
  readonly decided: Decided;
  readonly disabled: boolean;
  readonly onPrefer: (chosen: number, group: readonly Entry[]) => void;
}

/** One choice per department that sent several files; hundreds of Fluent's radios would take seconds to draw. */
export const TwiceList = memo(function TwiceList({ decided, disabled, onPrefer }: Props) {
  const styles = useStyles();
  const lists = useListStyles();
  const { returns } = useWords();
  const { start, facts, ids } = useScene().words.pane;
  const nameOf = ({ organisation, department }: Entry) => ids([organisation, department].filter(Boolean));
  const who = ({ date, position, respondent }: Entry): string =>
    facts(
      [date || returns.noDate, position === null ? '' : start.positions[position], respondent].filter(
        Boolean,
      ),
    );
  return (
    <>
      <p className={lists.quiet}>{returns.twiceLead}</p>
      {decided.twice.map((group) => {
        const [first] = group;
        if (!first) return null;
        const chosen = group.find(({ no }) => decided.uses.get(no) === 'counts');
        return (
          <fieldset key={first.no} role="radiogroup" className={styles.group} disabled={disabled}>
            <legend className={styles.legend}>{nameOf(first)}</legend>
            {group.map((entry) => (
              <label key={entry.no} className={styles.choice}>
                <input
                  type="radio"
                  className={styles.radio}
                  name={`twice-${String(first.no)}`}
                  checked={entry === chosen}
                  onChange={() => {
                    onPrefer(entry.no, group);
                  }}
                />
                <span className={styles.label}>
                  {who(entry)}
                  <br />
                  <span className={lists.small}>{entry.file}</span>
                </span>
              </label>
            ))}
          </fieldset>
        );
      })}
    </>
  );
});
