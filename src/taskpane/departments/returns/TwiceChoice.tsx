import { makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { isBlank, type Entry } from '../../../model/departments/entry';
import { newestUnknown } from '../../../model/departments/proposeUses';
import { useScene } from '../../shell/scene';
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
  readonly name: string;
  readonly group: readonly Entry[];
  /** The number of the return that counts. */
  readonly chosen: number | null;
  readonly disabled: boolean;
  readonly onPrefer: (chosen: number, group: readonly Entry[]) => void;
}

/** The returns of one department, of which one counts; drawn anew only when that is another one. */
export const TwiceChoice = memo(function TwiceChoice({ name, group, chosen, disabled, onPrefer }: Props) {
  const styles = useStyles();
  const lists = useListStyles();
  const { returns } = useWords();
  const { start, facts } = useScene().words.pane;
  const [first] = group;
  if (!first) return null;
  /** A file that says nothing an earlier one of the department does not say. */
  const sameAsBefore = (entry: Entry): boolean =>
    group.slice(0, group.indexOf(entry)).some(({ said }) => said === entry.said);
  const who = ({ date, position, respondent }: Entry): string =>
    facts(
      [date || returns.noDate, position === null ? '' : start.positions[position], respondent].filter(
        Boolean,
      ),
    );
  return (
    <fieldset role="radiogroup" className={styles.group} disabled={disabled}>
      <legend className={styles.legend}>{name}</legend>
      {newestUnknown(group) && <p className={lists.quiet}>{returns.newestUnknown}</p>}
      {group.map((entry) => (
        <label key={entry.no} className={styles.choice}>
          <input
            type="radio"
            className={styles.radio}
            name={`twice-${String(first.no)}`}
            checked={entry.no === chosen}
            onChange={() => {
              onPrefer(entry.no, group);
            }}
          />
          <span className={styles.label}>
            {who(entry)}
            {sameAsBefore(entry) && <span className={lists.small}> {returns.sameAnswers}</span>}
            {isBlank(entry) && <span className={lists.small}> {returns.blank}</span>}
            <br />
            <span className={lists.small}>{entry.file}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
});
