import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useDeferredValue, useMemo, useSyncExternalStore } from 'react';
import { Fold } from '../../pieces/Fold';
import { Notice } from '../../shell/Notice';
import { useModels, useScene, type Book } from '../../shell/scene';
import { Section } from '../../pieces/Section';
import { decided as decide } from './decided';
import { DropArea } from '../../pieces/DropArea';
import { gathered as gather } from './gathered';
import type { HandOutStore } from '../handOut/handOutStore';
import { Progress } from '../Progress';
import { Overview } from './Overview';
import { ReadList } from './ReadList';
import type { ReturnsStore } from './returnsStore';
import { Share } from './Share';
import { Together } from './Together';
import { Tracked } from './Tracked';
import { TwiceList } from './TwiceList';
import { UnreadList } from './UnreadList';
import { useListStyles } from '../useListStyles';
import { useWords } from '../useWords';

const Outstanding = lazy(() => import('./Outstanding'));

interface Props {
  readonly store: ReturnsStore;
  readonly handOut: HandOutStore;
  readonly book: Book | null;
}

/** Reads what came back, says what could not be read, and puts the rest side by side. */
export function Returns({ store, handOut, book }: Props) {
  const styles = useListStyles();
  const { words: pane } = useScene();
  const known = useModels();
  const words = useWords();
  const { returns, tasks } = words;
  const state = useSyncExternalStore(store.subscribe, store.snapshot);
  const { reading, entries, models, unread, preferred, working } = state;
  const gathered = useMemo(
    () =>
      gather([...known, ...models], entries, (name, position) =>
        words.withPosition(name, pane.pane.start.positions[position]),
      ),
    [known, models, entries, words, pane],
  );
  const decided = useMemo(() => gathered && decide(gathered, preferred), [gathered, preferred]);
  // Three hundred lines are drawn in portions, so that whoever types is not held up; what was chosen in them is not
  // put off.
  const listed = useDeferredValue(gathered);
  const busy = reading !== null || working;
  const list = book?.answers.handOuts;
  const slips = entries.filter(({ problems }) => Object.keys(problems).length > 0).length;
  const some = entries.length + unread.length > 0;
  return (
    <>
      <Section title={tasks.returns}>
        <p className={styles.text}>{returns.lead}</p>
        <DropArea
          drop={returns.drop}
          choose={some ? returns.more : returns.choose}
          disabled={busy}
          onFiles={(files) => {
            void store.add(files);
          }}
        />
        {reading && (
          <Progress
            label={reading.cancelling ? returns.cancelling : returns.reading}
            step={returns.step(reading.done, reading.total)}
            done={reading.done}
            total={reading.total}
            cancel={{ label: words.cancel, stuck: reading.cancelling, onClick: store.cancel }}
          />
        )}
        {state.failure === 'lost' && (
          <div role="alert">
            <Notice kind="failure">{returns.lost}</Notice>
          </div>
        )}
        <div role="status">
          {some && !reading && (
            <p className={styles.text} style={{ marginTop: 10 }}>
              {returns.count(entries.length, unread.length)}
            </p>
          )}
          {slips > 0 && !reading && (
            <p className={styles.text}>{returns.slips(slips, returns.read(entries.length))}</p>
          )}
        </div>
        {some && !reading && (
          <Button
            size="small"
            disabledFocusable={busy}
            onClick={() => {
              void store.clear();
            }}
          >
            {returns.clear}
          </Button>
        )}
      </Section>
      {!reading && book && list && list.rows.length > 0 && (
        <Section title={returns.tracking}>
          <Tracked book={book} list={list} entries={entries} disabled={busy} />
        </Section>
      )}
      {!reading && !list?.rows.length && (
        <Section title={returns.outstanding} bare>
          <Fold label={returns.outstanding}>
            {() => (
              <Suspense fallback={null}>
                <Outstanding handOut={handOut} entries={entries} disabled={busy} />
              </Suspense>
            )}
          </Fold>
        </Section>
      )}
      {unread.length > 0 && (
        <Section title={returns.unread}>
          <UnreadList unread={unread} />
        </Section>
      )}
      {listed && decided && listed.twice.length > 0 && (
        <Section title={returns.twice}>
          <TwiceList gathered={listed} decided={decided} disabled={busy} onPrefer={store.prefer} />
        </Section>
      )}
      {listed && decided && decided.counting.length > 0 && (
        <Section title={returns.overview}>
          <Overview gathered={listed} decided={decided} rule={state.rule} headquarters={state.headquarters} />
        </Section>
      )}
      {gathered && decided && (
        <Section title={returns.together}>
          <Together store={store} state={state} gathered={gathered} decided={decided} />
        </Section>
      )}
      {gathered && decided && (
        <Section title={returns.share} bare>
          <Fold label={returns.share}>
            {() => <Share store={store} state={state} gathered={gathered} decided={decided} />}
          </Fold>
        </Section>
      )}
      {listed && decided && (
        <Section title={returns.read(listed.own.length + listed.otherModel.length)}>
          <ReadList
            gathered={listed}
            decided={decided}
            disabled={busy}
            onRemove={(no) => void store.remove(no)}
          />
        </Section>
      )}
    </>
  );
}
