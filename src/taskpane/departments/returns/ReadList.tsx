import { memo } from 'react';
import type { Entry } from '../../../model/departments/entry';
import { PROBLEM_KINDS } from '../../../model/answers';
import { useScene } from '../../shell/scene';
import type { Gathered } from './gathered';
import { useListStyles } from '../useListStyles';
import { useWords } from '../useWords';

/** Rounded down: 100 % is kept for what is whole. */
const percent = (share: number): number => Math.floor(share * 100);

/** The files that were read: whose they are, and how much of each can be used. */
export const ReadList = memo(function ReadList({ gathered }: { gathered: Gathered }) {
  const styles = useListStyles();
  const { returns } = useWords();
  const { words, catalogue, language } = useScene();
  const titleOf = (id: string) => catalogue.models.find((model) => model.id === id)?.title[language] ?? id;
  const line = ({ compatibility: { share, answered, asked }, problems }: Entry): string =>
    words.pane.facts([
      returns.compatible(percent(share)),
      returns.answered(answered, asked),
      ...PROBLEM_KINDS.flatMap((kind) => {
        const count = problems[kind] ?? 0;
        return count === 0 ? [] : returns.problems(words.problems.kinds[kind].name, count);
      }),
    ]);
  return (
    <ul className={styles.list}>
      {[...gathered.own, ...gathered.otherModel].map((entry) => (
        <li key={entry.no}>
          <div className={styles.name}>
            {gathered.names.get(entry.no) ?? (entry.department || entry.file)}
          </div>
          <div>{line(entry)}</div>
          {entry.model !== gathered.model.id && (
            <div>{returns.otherModel(titleOf(entry.model), gathered.model.title[language])}</div>
          )}
          <div className={styles.small}>{entry.file}</div>
        </li>
      ))}
    </ul>
  );
});
