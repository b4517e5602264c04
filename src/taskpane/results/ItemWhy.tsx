import { explainItem } from '../../model/explain/explainItem';
import { RuleList } from '../pieces/RuleList';
import { useScene, type Book } from '../shell/scene';
import { useWhyStyles } from '../pieces/useWhyStyles';

/** Why one item has its level and side, and why it stands in its list. */
export function ItemWhy({ book, id }: { book: Book; id: string }) {
  const styles = useWhyStyles();
  const { words } = useScene();
  const { pane } = words;
  const { model, assessment, answers } = book;
  const { item, answer, sideReason, listReason, rules } = explainItem(model, assessment, answers, id);
  const score = (value: number | null | undefined) =>
    value === null || value === undefined ? pane.blank : String(value);
  return (
    <div className={styles.box}>
      <p className={styles.strong}>{pane.why.scores(score(answer?.insource), score(answer?.outsource))}</p>
      {sideReason && item.side && (
        <p className={styles.line}>{pane.why.side[sideReason](pane.sideLong[item.side])}</p>
      )}
      <p className={styles.line}>
        {pane.why.list[listReason](item.quadrant ?? '', item.required ? pane.sideLong[item.required] : '')}
      </p>
      <RuleList ids={rules} />
    </div>
  );
}
