import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { use } from 'react';
import { isChanged } from '../../model/catalogueChanges';
import { paneOwnItemsWords } from '../../text/paneOwnItemsWords';
import { usePaneState, useScene, type Book } from '../shell/scene';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '2px 8px',
    margin: '0 0 6px',
    fontSize: tokens.fontSizeBase200,
  },
});

/** What is the organisation's own at an item: the item itself, and a quadrant other than the default, with the way back. */
export default function OwnMarks({ book, id }: { book: Book; id: string }) {
  const styles = useStyles();
  const { language, store } = useScene();
  const { work } = usePaneState();
  const said = use(paneOwnItemsWords(language));
  const item = book.model.items.find((each) => each.id === id);
  const answer = book.answers.answers[id];
  if (!item) return null;
  return (
    <>
      {item.own && <p className={styles.line}>{said.isOwn(item.own.counts)}</p>}
      {answer?.quadrant && isChanged(answer, item.quadrant) && (
        <div className={styles.line}>
          <span>{said.changed(item.quadrant)}</span>
          <Button
            size="small"
            data-again
            disabledFocusable={work !== null || book.status.readOnly}
            onClick={() => void store.entries.fill(id, 'quadrant', item.quadrant)}
          >
            {said.toDefault(item.quadrant)}
          </Button>
        </div>
      )}
    </>
  );
}
