import { Button, makeStyles, tokens } from '@fluentui/react-components';
import {
  lazy,
  Suspense,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type MouseEvent,
  type ReactNode,
} from 'react';
import type { Language, Shelf } from '../../model/catalogue';
import { paneWords, type PaneWords } from '../../text/paneWords';
import { Crash } from './Crash';
import { hidden } from '../pieces/hidden';
import { Notices } from './Notices';
import { Waiting } from './Opening';
import type { CarryDesk } from '../carry/carryDesk';
import type { DepartmentStores } from '../departments/departmentStores';
import type { ImportDesk } from '../import/importDesk';
import type { PaneReading } from '../store/paneActions';
import type { PaneStore } from '../store/paneStore';
import { bookOf, SceneProvider, usePaneState, useScene, type Book, type LoadModel } from './scene';
import { Tabs } from './Tabs';
import type { ViewId } from './viewIds';
import { panelId, tabId, viewOf, viewsIn } from './views';

const Refused = lazy(() => import('./Refused'));
const Start = lazy(() => import('../start/Start'));

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'break-word',
  },
  header: {
    display: 'flex',
    alignItems: 'center',
    flexShrink: 0,
    position: 'relative',
    padding: '0 8px 0 6px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    // Gives way before a button does, and between words.
    flex: '1 100 auto',
    margin: '8px 10px',
    wordBreak: 'keep-all',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  way: { minWidth: 0 },
  body: { position: 'relative', flex: '1 1 auto', minHeight: 0, overflowY: 'auto' },
  panel: {
    ':focus': { outlineStyle: 'none' },
    // A select is as wide as its longest option, unless it is told otherwise.
    '& .fui-Field': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
});

type Mode = 'loading' | 'failed' | 'start' | 'refused' | 'book';

const modeOf = (opened: PaneReading | null, book: Book | null, failed: boolean): Mode => {
  if (book) return 'book';
  if (!opened) return failed ? 'failed' : 'loading';
  const none =
    opened.byContent === null &&
    opened.problems.some(({ kind, found }) => kind === 'not-isomm' && found === null);
  return none ? 'start' : 'refused';
};

function RefreshButton() {
  const { words, store } = useScene();
  return (
    <Button
      appearance="subtle"
      aria-label={words.pane.refresh}
      title={words.pane.refresh}
      icon={
        <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
          <path
            d="M15.5 7A6.2 6.2 0 1 0 16.2 10M15.8 3.5V7.2H12.1"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.4"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
      }
      onClick={() => {
        void store.refresh();
      }}
    />
  );
}

/** The ways to what needs no workbook of ours, and back, where there are no tabs. */
function AloneButtons({ view }: { view: ViewId }) {
  const styles = useStyles();
  const scene = useScene();
  return viewsIn(scene)
    .filter((each) => viewOf(each).alone)
    .map((each) => (
      <Button
        key={each}
        appearance="subtle"
        className={styles.way}
        aria-pressed={view === each}
        onClick={() => {
          scene.show(view === each ? 'answer' : each);
        }}
      >
        {scene.words.pane.views[each]}
      </Button>
    ));
}

type Place = { readonly current: HTMLElement | null };

/** Sends focus on when the control that had it is gone: to what has been told since, or else to the view. */
function useKeptFocus(panel: Place, notices: Place) {
  const { work, failure, outcome } = usePaneState();
  const told = work ?? failure ?? outcome;
  const now = useRef(told);
  const last = useRef<{ readonly told: typeof told; readonly among: boolean } | null>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      last.current = { told: now.current, among: notices.current?.contains(target as Node) === true };
    };
    document.addEventListener('focusin', note);
    return () => {
      document.removeEventListener('focusin', note);
    };
  }, [notices]);
  useEffect(() => {
    now.current = told;
    const { activeElement, body } = document;
    // Whoever types in the sheet meanwhile must not have the keyboard taken away.
    if (!document.hasFocus() || !last.current || (activeElement !== null && activeElement !== body)) return;
    const news = told !== null && (last.current.among || told !== last.current.told);
    (news ? notices : panel).current?.focus({ preventScroll: true });
  });
}

/** Each view is found again where one left it. */
function useKeptScroll(view: string) {
  const body = useRef<HTMLDivElement>(null);
  const { drafts } = useScene();
  useLayoutEffect(() => {
    const { current } = body;
    const key = `scroll ${view}`;
    if (current) current.scrollTop = Number(drafts.get(key) ?? 0);
    const note = () => {
      drafts.set(key, current?.scrollTop);
    };
    current?.addEventListener('scroll', note);
    return () => {
      current?.removeEventListener('scroll', note);
    };
  }, [drafts, view]);
  return body;
}

/** Reads again for one who comes back to the pane: not every host reports every edit. */
function useLookOnFocus(store: PaneStore) {
  useEffect(() => {
    const look = () => {
      void store.look();
    };
    window.addEventListener('focus', look);
    return () => {
      window.removeEventListener('focus', look);
    };
  }, [store]);
}

/** The second click of a double click means nothing more, unless a control takes each for itself. */
const clickedOnce = (event: MouseEvent): void => {
  const { detail, target } = event;
  if (detail < 2 || !(target instanceof Element)) return;
  if (!target.closest('button') || target.closest('[data-again]')) return;
  event.preventDefault();
  event.stopPropagation();
};

function Body({ view }: { view: ViewId }) {
  const styles = useStyles();
  const scene = useScene();
  const { words } = scene;
  const { opened, failure } = usePaneState();
  const book = bookOf(opened);
  const mode = modeOf(opened, book, failure !== null);
  const panel = useRef<HTMLDivElement>(null);
  const notices = useRef<HTMLDivElement>(null);
  useKeptFocus(panel, notices);
  const alone = mode === 'start' || mode === 'refused';
  const content = (): ReactNode => {
    if (mode === 'loading') return <Waiting what={words.pane.loading} />;
    const { component: View, alone: Alone } = viewOf(view);
    if (alone && Alone && viewsIn(scene).includes(view)) return <Alone book={null} />;
    if (mode === 'start') return <Start />;
    if (mode === 'refused' && opened) return <Refused opened={opened} />;
    if (!book) return null;
    return <View book={book} />;
  };
  const tabbed = mode === 'book';
  const scrolled = useKeptScroll(`${mode} ${view}`);
  return (
    <main className={styles.pane} onClickCapture={clickedOnce}>
      <h1 style={hidden}>{words.pane.name}</h1>
      <div className={styles.header}>
        {tabbed ? <Tabs view={view} /> : <span className={styles.title}>{words.pane.name}</span>}
        {alone && <AloneButtons view={view} />}
        <RefreshButton />
      </div>
      <Notices ref={notices} />
      <div className={styles.body} ref={scrolled}>
        <div
          ref={panel}
          className={styles.panel}
          tabIndex={-1}
          {...(tabbed ? { role: 'tabpanel', id: panelId(view), 'aria-labelledby': tabId(view) } : {})}
        >
          <Crash
            key={`${mode} ${view}`}
            title={words.pane.failed.crashed}
            next={words.pane.failed.crashedNext}
          >
            <Suspense fallback={<Waiting what={words.pane.loading} />}>{content()}</Suspense>
          </Crash>
        </div>
      </div>
    </main>
  );
}

interface Props {
  readonly store: PaneStore;
  readonly shelf: Pick<Shelf, 'ratings' | 'cards' | 'models'>;
  readonly version: string;
  readonly language: Language;
  readonly words: PaneWords;
  /** Called when a person chooses another language, to remember it. */
  readonly onLanguage?: (language: Language) => void;
  /** Loads what the departments view stands on; must always answer the same promise. Absent: no such view. */
  readonly departments?: () => Promise<DepartmentStores>;
  /** Loads what carrying over stands on; must always answer the same promise. Absent: no such thing. */
  readonly carry?: () => Promise<CarryDesk>;
  /** Loads what taking over answers of a file stands on; must always answer the same promise. Absent: no such thing. */
  readonly imports?: () => Promise<ImportDesk>;
  /** Reads a model from a file. Absent: no such thing. */
  readonly loadModel?: LoadModel;
}

/** The whole pane, once the application around it is ready. */
export function Pane({
  store,
  shelf,
  version,
  language,
  words,
  onLanguage,
  departments,
  carry,
  imports,
  loadModel,
}: Props) {
  const [spoken, setSpoken] = useState({ language, words });
  const [chosen, setChosen] = useState(language);
  const [view, setView] = useState<ViewId>('answer');
  const [drafts] = useState(() => new Map<string, unknown>());
  useLookOnFocus(store);
  useEffect(() => {
    if (chosen === spoken.language) return;
    let late = false;
    paneWords(chosen).then(
      (loaded) => {
        if (late) return;
        setSpoken({ language: chosen, words: loaded });
        onLanguage?.(chosen);
      },
      () => {
        if (!late) setChosen(spoken.language);
      },
    );
    return () => {
      late = true;
    };
  }, [chosen, spoken.language, onLanguage]);
  useEffect(() => {
    document.documentElement.lang = spoken.language;
  }, [spoken.language]);
  const scene = useMemo(
    () => ({
      store,
      catalogue: shelf.ratings,
      models: shelf.models,
      cards: shelf.cards,
      version,
      ...spoken,
      departments: departments ?? null,
      carry: carry ?? null,
      imports: imports ?? null,
      loadModel: loadModel ?? null,
      drafts,
      show: (next: ViewId) => {
        setView(next);
        store.told();
      },
      chosenLanguage: chosen,
      setLanguage: setChosen,
    }),
    [store, shelf, version, spoken, chosen, departments, carry, imports, loadModel, drafts],
  );
  return (
    <SceneProvider value={scene}>
      <Body view={view} />
    </SceneProvider>
  );
}
