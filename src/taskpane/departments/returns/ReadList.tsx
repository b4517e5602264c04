import { Button } from '@fluentui/react-components';
import { memo } from 'react';
import type { Entry } from '../../../model/departments/entry';
import { PROBLEM_KINDS } from '../../../model/answers';
import { OneStop } from '../../pieces/OneStop';
import { useModels, useScene } from '../../shell/scene';
import type { Decided } from './decided';
import type { GatheredReturns } from './gathered';
import { useListStyles } from '../useListStyles';
import { useWords } from '../useWords';

/** Rounded down: 100 % is kept for what is whole. */
const percent = (share: number): number => Math.floor(share * 100);

interface Props {
  readonly gathered: GatheredReturns;
  readonly decided: Decided;
  readonly disabled: boolean;
  readonly onRemove: (no: number) => void;
}

/** The files that were read: whose they are, what each is used for, and how much of it can be used. */
export const ReadList = memo(function ReadList({ gathered, decided, disabled, onRemove }: Props) {
  const styles = useListStyles();
  const { returns } = useWords();
  const { words, language } = useScene();
  const models = useModels();
  const titleOf = (id: string) => models.find((model) => model.id === id)?.title[language] ?? id;
  const successorOf = (id: string) => models.find((model) => model.id === id)?.successor;
  const line = ({ compatibility: { share, answered, asked }, plan }: Entry): string =>
    words.pane.facts([
      returns.compatible(percent(share)),
      returns.answered(answered, asked),
      ...(plan !== null && plan.due > 0 ? [returns.planKept(plan.kept, plan.due)] : []),
    ]);
  /** Each kind of slip with the first cells it is in: what a department is told to look at. */
  const slips = ({ problems, places = {} }: Entry): readonly string[] =>
    PROBLEM_KINDS.flatMap((kind) => {
      const count = problems[kind] ?? 0;
      if (count === 0) return [];
      const what = returns.problems(words.problems.kinds[kind].name, count);
      const first = (places[kind] ?? []).map(({ sheet, cell, id }) => words.problems.where(sheet, cell, id));
      return first.length === 0 ? what : returns.problemsAt(what, first, count - first.length);
    });
  return (
    <>
      <p className={styles.quiet}>{returns.compatibleHint}</p>
      <OneStop>
        <ul className={styles.list}>
          {[...gathered.own, ...gathered.otherModel].map((entry) => (
            <li key={entry.no}>
              <div className={styles.head}>
                <span className={styles.name}>
                  {gathered.names.get(entry.no) ?? (entry.department || entry.file)}
                </span>
                {entry.model === gathered.model.id && (
                  <span className={styles.small}>
                    {returns.uses[decided.uses.get(entry.no) ?? 'left-out']}
                  </span>
                )}
                <Button
                  size="small"
                  appearance="subtle"
                  style={{ minWidth: 0, marginInlineStart: 'auto' }}
                  aria-label={returns.removeOf(entry.file)}
                  disabledFocusable={disabled}
                  onClick={() => {
                    onRemove(entry.no);
                  }}
                >
                  {returns.remove}
                </Button>
              </div>
              <div>{line(entry)}</div>
              {slips(entry).map((slip) => (
                <div key={slip} className={styles.slip}>
                  {slip}
                </div>
              ))}
              {entry.model !== gathered.model.id && (
                <div>
                  {returns.otherModel(titleOf(entry.model), gathered.model.title[language])}
                  {successorOf(entry.model) === gathered.model.id &&
                    ` ${returns.carryFirst(words.pane.settings.carryFrom(titleOf(entry.model)))}`}
                </div>
              )}
              <div className={styles.small}>{entry.file}</div>
            </li>
          ))}
        </ul>
      </OneStop>
    </>
  );
});
