import { useWhyStyles } from '../pieces/useWhyStyles';
import { useScene, type Book } from '../shell/scene';
import { Ids } from './Ids';

interface Props {
  readonly book: Book;
  readonly caption: string;
  /** Of the columns beside the item. */
  readonly heads: readonly string[];
  readonly rows: readonly { readonly id: string; readonly cells: readonly (number | null | undefined)[] }[];
}

/** Items with their names and some numbers of each, inside an explanation. */
export function ItemTable({ book, caption, heads, rows }: Props) {
  const styles = useWhyStyles();
  const { words, language } = useScene();
  if (rows.length === 0) return null;
  return (
    <table className={styles.table}>
      <caption className={styles.head}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {words.pane.why.columns.item}
          </th>
          {heads.map((head) => (
            <th key={head} scope="col" className={styles.number}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, cells }) => (
          <tr key={id}>
            <th scope="row" className={styles.name}>
              <Ids book={book} ids={[id]} />{' '}
              {book.model.items.find((item) => item.id === id)?.name[language] ?? ''}
            </th>
            {cells.map((cell, column) => (
              <td key={heads[column]} className={styles.number}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
