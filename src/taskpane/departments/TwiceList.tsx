import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { Entry } from '../../model/departments/entry';
import { useScene } from '../scene';
import type { Decided } from './decided';
import { useListStyles } from './useListStyles';
import { useWords } from './useWords';

const useStyles = makeStyles({
  group: { margin: '0 0 10px', padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  label: { overflowWrap: 'anywhere' },
});

interface Props {
  readonly decided: Decided;
  readonly disabled: boolean;
  readonly onPrefer: (chosen: number, group: readonly Entry[]) => void;
}

/** One choice per department that sent several files. */
export function TwiceList({ decided, disabled, onPrefer }: Props) {
  const styles = useStyles();
  const lists = useListStyles();
  const { returns } = useWords();
  const { start } = useScene().words.pane;
  const nameOf = ({ organisation, department }: Entry) =>
    [organisation, department].filter(Boolean).join(' ');
  const who = ({ date, position, respondent }: Entry): string =>
    [date || returns.noDate, position === null ? '' : start.positions[position], respondent]
      .filter(Boolean)
      .join(' · ');
  return (
    <>
      <p className={lists.quiet}>{returns.twiceLead}</p>
      {decided.twice.map((group) => {
        const [first] = group;
        if (!first) return null;
        const chosen = group.find(({ no }) => decided.uses.get(no) === 'counts');
        return (
          <fieldset key={first.no} className={styles.group} disabled={disabled}>
            <legend className={styles.legend}>{nameOf(first)}</legend>
            <RadioGroup
              aria-label={nameOf(first)}
              value={String(chosen?.no ?? '')}
              disabled={disabled}
              onChange={(_, { value }) => {
                onPrefer(Number(value), group);
              }}
            >
              {group.map((entry) => (
                <Radio
                  key={entry.no}
                  value={String(entry.no)}
                  label={
                    <span className={styles.label}>
                      {who(entry)}
                      <br />
                      <span className={lists.small}>{entry.file}</span>
                    </span>
                  }
                />
              ))}
            </RadioGroup>
          </fieldset>
        );
      })}
    </>
  );
}
