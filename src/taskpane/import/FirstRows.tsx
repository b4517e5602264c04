import { makeStyles, tokens } from '@fluentui/react-components';
import type { ImportFinding } from '../../actions/files/importFile';
import { firstRows } from '../../actions/files/importPreview';
import type { ImportWords } from '../../text/paneImportWords';

const useStyles = makeStyles({
  title: { margin: '12px 0 4px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  table: { width: '100%', marginBottom: '10px', borderCollapse: 'collapse', tableLayout: 'fixed' },
  head: {
    padding: '4px 2px',
    whiteSpace: 'nowrap',
    textAlign: 'start',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: 'normal',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  cell: {
    padding: '4px 2px',
    verticalAlign: 'top',
    textAlign: 'start',
    fontWeight: 'normal',
    overflowWrap: 'anywhere',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  note: { display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: '2', overflow: 'hidden' },
});

/** The first items as they will be. */
export function FirstRows({ words, finding }: { words: ImportWords; finding: ImportFinding }) {
  const styles = useStyles();
  const { heads, said } = words;
  const rows = firstRows(finding);
  if (rows.length === 0) return null;
  return (
    <>
      <h3 className={styles.title}>{words.rows}</h3>
      <table className={styles.table} aria-label={words.rows}>
        <thead>
          <tr>
            <th scope="col" className={styles.head} style={{ width: '38%' }}>
              {heads.item}
            </th>
            <th scope="col" className={styles.head}>
              {heads.insource}
            </th>
            <th scope="col" className={styles.head}>
              {heads.outsource}
            </th>
            <th scope="col" className={styles.head} style={{ width: '26%' }}>
              {heads.note}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, insource, outsource, note }) => (
            <tr key={id}>
              <th scope="row" className={styles.cell}>
                {id} {name}
              </th>
              <td className={styles.cell}>{said.score(insource)}</td>
              <td className={styles.cell}>{said.score(outsource)}</td>
              <td className={styles.cell}>
                <span className={styles.note}>{note}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
