import { makeStyles, tokens } from '@fluentui/react-components';
import { background } from '../../background';
import { ruleText } from '../../model/ruleText';
import { usePaneState, useScene } from '../shell/scene';

const useStyles = makeStyles({
  title: { margin: '6px 0 2px', fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: '0 0 0 16px' },
  origin: { color: tokens.colorNeutralForeground2, '@media (min-width: 300px)': { whiteSpace: 'nowrap' } },
});

/** Rules of the catalogue by id, each with who made it. */
export function RuleList({ ids }: { ids: readonly string[] }) {
  const styles = useStyles();
  const { cards, words, language } = useScene();
  const { opened } = usePaneState();
  const model = opened?.model ?? cards[0];
  if (!model) throw new Error('no model in the catalogue');
  const { why, origin, originMark } = words.pane;
  return (
    <>
      <p className={styles.title}>{why.rules}</p>
      <ul className={styles.list}>
        {ids.map((id) => {
          const rule = background.rules.find((each) => each.id === id);
          if (!rule) throw new Error(`no rule ${id} in the catalogue`);
          return (
            <li key={id}>
              {ruleText(rule, model, language)}{' '}
              <span className={styles.origin}>{originMark(origin[rule.origin])}</span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
