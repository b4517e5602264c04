import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Side } from '../../model/catalogue';
import { sideTokens } from '../shell/fluentTheme';
import { useScene } from '../shell/scene';

const useStyles = makeStyles({
  tag: {
    display: 'inline-block',
    padding: '0 6px',
    borderRadius: tokens.borderRadiusSmall,
    border: '1px solid transparent',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    whiteSpace: 'nowrap',
  },
  in: { backgroundColor: sideTokens.sideIn, color: sideTokens.sideInText },
  out: {
    backgroundColor: sideTokens.sideOut,
    color: sideTokens.sideOutText,
    borderTopColor: sideTokens.sideOutEdge,
    borderRightColor: sideTokens.sideOutEdge,
    borderBottomColor: sideTokens.sideOutEdge,
    borderLeftColor: sideTokens.sideOutEdge,
  },
});

/** "In" or "out" as a word with a look of its own. */
export function SideTag({ side }: { side: Side }) {
  const styles = useStyles();
  const { words } = useScene();
  return <span className={mergeClasses(styles.tag, styles[side])}>{words.pane.side[side]}</span>;
}
