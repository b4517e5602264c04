import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, type ReactNode, type Ref } from 'react';
import type { WorkbookStatus } from '../../actions/liveWorkbook';
import type { PaneWords } from '../../text/paneWords';
import { FailureNotice } from './FailureNotice';
import { Notice } from './Notice';
import { OF_A_CELL, type Announced, type EndedCommand } from '../store/paneState';
import { usePaneState, useScene } from './scene';

const WorkBar = lazy(() => import('./WorkBar'));
const OutcomeNotice = lazy(() => import('./OutcomeNotice'));
const EntryNotice = lazy(() => import('./EntryNotice'));

const useStyles = makeStyles({
  // Above what scrolls: progress, its cancel and how it ended are in view wherever one is.
  notices: {
    flexShrink: 0,
    maxHeight: '45%',
    overflowY: 'auto',
    ':focus': { outlineStyle: 'none' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

interface Known {
  readonly key: string;
  readonly applies: (status: WorkbookStatus) => boolean;
  readonly text: (words: PaneWords['pane']['status']) => readonly string[];
  readonly action?: 'calculate' | 'recover';
}

/** What is true of the workbook and worth knowing before one starts. */
const KNOWN: readonly Known[] = [
  {
    key: 'unfinished',
    applies: ({ unfinished, readOnly }) => unfinished && !readOnly,
    text: ({ unfinished }) => [unfinished],
    action: 'recover',
  },
  {
    key: 'read-only',
    applies: ({ readOnly }) => readOnly,
    text: ({ readOnly, readOnlyNext }) => [readOnly, readOnlyNext],
  },
  {
    key: 'manual',
    applies: ({ calculation, readOnly }) => calculation === 'manual' && !readOnly,
    text: ({ manual }) => [manual],
    action: 'calculate',
  },
];

function Status({ status, busy }: { status: WorkbookStatus; busy: boolean }): ReactNode {
  const { words, store } = useScene();
  return KNOWN.filter(({ applies }) => applies(status)).map(({ key, text, action }) => (
    <Notice
      key={key}
      kind="warning"
      actions={
        action && (
          <Button
            size="small"
            disabledFocusable={busy}
            onClick={() => {
              void store.run(action, null);
            }}
          >
            {words.pane.status[action]}
          </Button>
        )
      }
    >
      {text(words.pane.status).join(words.pane.gap)}
    </Notice>
  ));
}

const isEnded = (outcome: Announced): outcome is EndedCommand =>
  OF_A_CELL.every((command) => command !== outcome.command);

/**
 * What the pane has to say, above every view. The two live regions are always there, so that what comes
 * into them is read out once; a progress that moves is in neither.
 */
export function Notices({ ref }: { readonly ref?: Ref<HTMLDivElement> }) {
  const { words } = useScene();
  const styles = useStyles();
  const { opened, work, failure, outcome, deaf, waiting } = usePaneState();
  return (
    <div ref={ref} tabIndex={-1} className={styles.notices}>
      {work && (
        <Suspense fallback={<p>{words.pane.work[work.command]}</p>}>
          <WorkBar work={work} />
        </Suspense>
      )}
      <div role="alert">{failure && <FailureNotice failure={failure} />}</div>
      <div role="status">
        {waiting && <Notice kind="info">{words.pane.work.waiting}</Notice>}
        {!work && outcome && isEnded(outcome) && (
          <Suspense fallback={null}>
            <OutcomeNotice outcome={outcome} />
          </Suspense>
        )}
        {!work && outcome && !isEnded(outcome) && (
          <Suspense fallback={null}>
            <EntryNotice outcome={outcome} />
          </Suspense>
        )}
        {opened && <Status status={opened.status} busy={work !== null} />}
        {/* Where nothing can be read at all, that says it. */}
        {deaf && failure?.command !== 'read' && <Notice kind="warning">{words.pane.status.deaf}</Notice>}
      </div>
    </div>
  );
}
