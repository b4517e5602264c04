import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { Notice } from '../../shell/Notice';
import { useScene, type Book } from '../../shell/scene';
import { mayNote } from './handOutOrder';
import type { HandOutStore, HandOutView, Note } from './handOutStore';
import { MadeFiles } from './MadeFiles';
import { Progress } from '../Progress';
import { useListStyles } from '../useListStyles';
import { useWords } from '../useWords';

const useStyles = makeStyles({
  // Whatever one is filling in, what it comes to is in view.
  make: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '6px 12px',
    maxHeight: '70vh',
    overflowY: 'auto',
    padding: '10px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '& > div': { flex: '1 0 100%' },
    '& > div:empty': { display: 'none' },
  },
  step: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly store: HandOutStore;
  readonly state: HandOutView;
  /** Whether what is made shall stand in the list of the open workbook. */
  readonly noting: boolean;
  readonly book: Book | null;
  readonly recipients: number;
  readonly ready: boolean;
  readonly note: Note;
}

/** The last step, always in view: making the workbooks, and what came of it. */
export function MakeStep({ store, state, noting, book, recipients, ready, note }: Props) {
  const styles = useStyles();
  const lists = useListStyles();
  const words = useWords();
  const { words: all } = useScene();
  const { handOut } = words;
  const { working, made } = state;
  const sheet = book?.status.sheets['handOuts'] ?? all.pane.settings.parts.handOuts.name;
  const failures = {
    'not-made': handOut.notMade,
    'not-opened': store.downloads ? words.notOpened : words.notOpenedHere,
    'not-taken': null,
  };
  const failed = state.failure && failures[state.failure];
  return (
    <section className={styles.make} aria-label={handOut.steps.make}>
      {!working && made === null && (
        <>
          <span className={styles.step}>{handOut.steps.make}</span>
          {mayNote(book) && (
            <Checkbox
              label={handOut.note(sheet)}
              checked={noting}
              onChange={(_, { checked }) => {
                store.edit({ note: checked === true });
              }}
            />
          )}
          <Button type="submit" appearance="primary" disabledFocusable={!ready}>
            {recipients > 0 ? handOut.make(recipients) : handOut.makeNone}
          </Button>
        </>
      )}
      {working && (
        <Progress
          label={handOut.making}
          step={words.returns.step(working.done, working.total)}
          done={working.done}
          total={working.total}
          cancel={{ label: words.cancel, stuck: false, onClick: store.cancel }}
        />
      )}
      <div role="status">
        {made && <MadeFiles store={store} made={made} chosen={state.chosen} opened={state.opened} />}
        {made && mayNote(book) && (
          <div className={lists.buttons}>
            {state.noted ? (
              <span>{handOut.noted(sheet)}</span>
            ) : (
              <Button size="small" onClick={() => void store.note(note)}>
                {handOut.noteNow(sheet)}
              </Button>
            )}
          </div>
        )}
        {state.cancelled && <Notice kind="info">{handOut.cancelled}</Notice>}
      </div>
      {failed !== null && (
        <div role="alert">
          <Notice kind="failure">{failed}</Notice>
        </div>
      )}
    </section>
  );
}
