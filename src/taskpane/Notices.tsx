import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { WorkbookStatus } from '../actions/liveWorkbook';
import { FailureNotice } from './FailureNotice';
import type { Outcome, Work } from './paneStore';
import { usePaneState, useScene } from './scene';

const useStyles = makeStyles({
  notices: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    ':not(:empty)': { padding: '8px 12px 4px' },
  },
  work: { display: 'flex', flexDirection: 'column', gap: '6px', padding: '8px 16px' },
  row: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  step: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

interface Known {
  readonly key: string;
  readonly applies: (status: WorkbookStatus) => boolean;
  readonly text: (words: ReturnType<typeof useScene>['words']['pane']['status']) => string;
  readonly action?: 'calculate' | 'recover';
}

/** What is true of the workbook and worth knowing before one starts. */
const KNOWN: readonly Known[] = [
  {
    key: 'unfinished',
    applies: ({ unfinished, readOnly }) => unfinished && !readOnly,
    text: ({ unfinished }) => unfinished,
    action: 'recover',
  },
  {
    key: 'read-only',
    applies: ({ readOnly }) => readOnly,
    text: ({ readOnly, readOnlyNext }) => `${readOnly} ${readOnlyNext}`,
  },
  {
    key: 'manual',
    applies: ({ calculation, readOnly }) => calculation === 'manual' && !readOnly,
    text: ({ manual }) => manual,
    action: 'calculate',
  },
];

function Status({ status, busy }: { status: WorkbookStatus; busy: boolean }): ReactNode {
  const { words, store } = useScene();
  return KNOWN.filter(({ applies }) => applies(status)).map(({ key, text, action }) => (
    <MessageBar key={key} intent="warning" layout="multiline">
      <MessageBarBody>{text(words.pane.status)}</MessageBarBody>
      {action && (
        <MessageBarActions>
          <Button
            size="small"
            disabledFocusable={busy}
            onClick={() => {
              void store[action]();
            }}
          >
            {words.pane.status[action]}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  ));
}

function WorkBar({ work }: { work: Work }) {
  const styles = useStyles();
  const { words, store } = useScene();
  const { pane } = words;
  const label = work.cancelling ? pane.work.cancelling : pane.work[work.command];
  return (
    <div className={styles.work}>
      <div className={styles.row}>
        <span>{label}</span>
        {work.total > 0 && <span className={styles.step}>{pane.work.step(work.done, work.total)}</span>}
      </div>
      <ProgressBar
        aria-label={label}
        {...(work.total > 0 ? { value: work.done, max: work.total } : {})}
        thickness="large"
      />
      {work.cancellable && (
        <div>
          <Button size="small" disabledFocusable={work.cancelling} onClick={store.cancel}>
            {pane.work.cancel}
          </Button>
        </div>
      )}
    </div>
  );
}

function OutcomeBar({ outcome }: { outcome: Outcome }) {
  const { words, store, catalogue, language, show } = useScene();
  const { opened } = usePaneState();
  const { pane } = words;
  const sentence = (): string => {
    if (outcome.command === 'next') {
      if (outcome.id === null) return pane.answer.allDone;
      const item = catalogue.models
        .find(({ id }) => id === opened?.model?.id)
        ?.items.find(({ id }) => id === outcome.id);
      return pane.answer.wentTo(item ? `${item.id} ${item.name[language]}` : outcome.id);
    }
    const kept = outcome.kept.length > 0 ? pane.done.kept(outcome.kept.join(pane.or)) : '';
    const done = outcome.command === 'fix' ? pane.done.fixed(outcome.count) : pane.done[outcome.command];
    return [done, kept].filter(Boolean).join(words.sheets.gap);
  };
  return (
    <MessageBar intent={outcome.command === 'next' ? 'info' : 'success'} layout="multiline">
      <MessageBarBody>{sentence()}</MessageBarBody>
      <MessageBarActions>
        {outcome.command === 'next' && outcome.id === null && (
          <Button
            size="small"
            onClick={() => {
              store.dismiss();
              show('results');
            }}
          >
            {pane.answer.toResults}
          </Button>
        )}
        <Button size="small" appearance="transparent" onClick={store.dismiss}>
          {pane.close}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/**
 * What the pane has to say, above every view. The two live regions are always there, so that what comes
 * into them is read out once; a progress that moves is in neither.
 */
export function Notices() {
  const styles = useStyles();
  const { words } = useScene();
  const { opened, work, failure, outcome, deaf } = usePaneState();
  return (
    <>
      {work && <WorkBar work={work} />}
      <div role="alert" className={styles.notices}>
        {failure && <FailureNotice failure={failure} />}
      </div>
      <div role="status" className={styles.notices}>
        {!work && outcome && <OutcomeBar outcome={outcome} />}
        {opened && <Status status={opened.status} busy={work !== null} />}
        {deaf && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{words.pane.status.deaf}</MessageBarBody>
          </MessageBar>
        )}
      </div>
    </>
  );
}
