import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { QUADRANTS, type PatternId, type PatternTable, type Quadrant } from '../../model/catalogue';
import { sideTokens } from '../shell/fluentTheme';
import { useScene } from '../shell/scene';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr 1fr',
    gap: '3px',
    maxWidth: '256px',
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    color: tokens.colorNeutralForeground2,
  },
  column: { textAlign: 'center' },
  row: { display: 'flex', alignItems: 'center', maxWidth: '60px' },
  cell: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    padding: '5px 2px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
  },
  in: {
    backgroundColor: sideTokens.sideIn,
    color: sideTokens.sideInText,
    border: `1px solid ${sideTokens.sideIn}`,
  },
  out: {
    backgroundColor: sideTokens.sideOut,
    color: sideTokens.sideOutText,
    border: `1px solid ${sideTokens.sideOutEdge}`,
  },
  word: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
});

const ROWS: readonly (readonly [keyof PictureRows, Quadrant, Quadrant])[] = [
  ['inside', 'I', 'II'],
  ['outside', 'III', 'IV'],
];
interface PictureRows {
  readonly inside: string;
  readonly outside: string;
}

interface Props {
  readonly pattern: PatternId;
  readonly table: PatternTable;
}

/** Who does what in a pattern: information inside and outside, skill low and high, "in" or "out" in each. */
export function PatternPicture({ pattern, table }: Props) {
  const styles = useStyles();
  const { words, catalogue, language } = useScene();
  const { picture, side: sides } = words.pane;
  const sideIn = (quadrant: Quadrant) => table[pattern][quadrant];
  const word = (quadrant: Quadrant) => {
    const side = sideIn(quadrant);
    return side === null ? picture.unknown : sides[side];
  };
  const name = catalogue.patterns.find(({ id }) => id === pattern)?.name[language] ?? pattern;
  const label = picture.label(
    name,
    QUADRANTS.map((quadrant) => picture.cell(quadrant, word(quadrant))).join(words.pane.or),
  );
  return (
    <div className={styles.grid} role="img" aria-label={label}>
      <span />
      <span className={styles.column}>{picture.low}</span>
      <span className={styles.column}>{picture.high}</span>
      {ROWS.map(([row, ...quadrants]) => [
        <span key={row} className={styles.row}>
          {picture[row]}
        </span>,
        ...quadrants.map((quadrant) => {
          const side = sideIn(quadrant);
          return (
            <span key={quadrant} className={mergeClasses(styles.cell, side !== null && styles[side])}>
              <span>{quadrant}</span>
              <span className={styles.word}>{word(quadrant)}</span>
            </span>
          );
        }),
      ])}
    </div>
  );
}
