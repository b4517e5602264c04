import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ImportFinding } from '../../actions/files/importFile';
import { SCORES, type Score } from '../../model/answers';
import { MEANINGS, type ColumnMeaning } from '../../model/imports/importMap';
import type { ImportWords } from '../../text/paneImportWords';

const useStyles = makeStyles({
  quiet: { margin: '0 0 8px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  sheet: { margin: '8px 0 4px', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  item: { marginBottom: '8px' },
  // A select is as wide as its longest option, unless it is told otherwise.
  field: { gridTemplateColumns: 'minmax(0, 1fr)', overflowWrap: 'anywhere' },
});

type Meant = Pick<ColumnMeaning, 'meaning' | 'score'>;
type Found = NonNullable<ImportFinding['foreign']>['tables'][number];

const keyOf = ({ meaning, score }: Meant): string =>
  score === null ? meaning : `${meaning} ${String(score)}`;

const SIDES = ['insource', 'outsource'] as const;

/** Every meaning a column may have; where a list has a column for each score, those too. */
function meanings(grid: boolean): readonly Meant[] {
  const single = MEANINGS.map((meaning): Meant => ({ meaning, score: null }));
  if (!grid) return single;
  return [...single, ...SIDES.flatMap((meaning) => SCORES.map((score: Score) => ({ meaning, score })))];
}

interface Props {
  readonly words: ImportWords;
  readonly table: Found['table'];
  readonly columns: readonly ColumnMeaning[];
  readonly titled: boolean;
  readonly onMean: (column: ColumnMeaning) => void;
}

/** What each column of one list is taken for, and the choice of another meaning. */
export function Columns({ words, table, columns, titled, onMean }: Props) {
  const styles = useStyles();
  const { said } = words;
  const grid = columns.some(({ score }) => score !== null);
  const options = meanings(grid);
  const called = ({ meaning, score }: Meant) =>
    score === null ? said.meanings[meaning] : said.scored(said.meanings[meaning], score);
  return (
    <>
      {titled && <h4 className={styles.sheet}>{table.sheet.title}</h4>}
      <ul className={styles.list}>
        {columns.map((each) => {
          const { by } =
            table.layout.columns.find(
              ({ head, meaning, score }) =>
                head === each.head && meaning === each.meaning && score === each.score,
            ) ?? {};
          return (
            <li key={`${each.column ?? ''} ${each.head ?? ''}`} className={styles.item}>
              <Field
                size="small"
                className={styles.field}
                label={words.column(each.column ?? '', each.head ?? '')}
                hint={by ? words.by[by] : ''}
              >
                <Select
                  size="small"
                  value={keyOf(each)}
                  onChange={(_, { value }) => {
                    const meaning = options.find((option) => keyOf(option) === value);
                    if (meaning) onMean({ ...each, ...meaning });
                  }}
                >
                  {options.map((option) => (
                    <option key={keyOf(option)} value={keyOf(option)}>
                      {called(option)}
                    </option>
                  ))}
                </Select>
              </Field>
            </li>
          );
        })}
      </ul>
    </>
  );
}
