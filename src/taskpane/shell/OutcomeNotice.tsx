import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { hidden } from '../pieces/hidden';
import { Notice } from './Notice';
import type { EndedCommand } from '../store/paneState';
import { usePaneState, useScene } from './scene';

const useStyles = makeStyles({
  detail: {
    margin: '4px 0 0',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

type Done = Exclude<EndedCommand, { readonly command: 'next' }>;

/** A notice stands above every view, so it names some and counts the rest. */
const MOST_CHANGES = 10;

/** How a command of the table, or a search for the next item, ended. */
export default function OutcomeNotice({ outcome }: { outcome: EndedCommand }) {
  const styles = useStyles();
  const { words, store, language, show } = useScene();
  const { opened } = usePaneState();
  const { pane } = words;
  const kind = outcome.command === 'next' ? 'info' : outcome.done ? 'done' : 'warning';
  // The pane shows the item itself: only who does not see it has to be told.
  if (outcome.command === 'next' && outcome.id !== null) {
    const item = opened?.model?.items.find(({ id }) => id === outcome.id);
    const name = item ? pane.entry(item.id, item.name[language]) : outcome.id;
    return <span style={hidden}>{pane.answer.wentTo(name)}</span>;
  }
  const backup = outcome.command === 'next' ? undefined : outcome.backup;
  const former = 'former' in outcome && outcome.done ? outcome.former : undefined;
  // A sheet that came with what was planned goes with it: one command, one way back.
  const planned = outcome.command === 'next' || former !== undefined ? [] : (outcome.planned ?? []);
  const changed = outcome.command === 'next' ? [] : (outcome.changed ?? []);
  const done = (ended: Done): string => {
    switch (ended.command) {
      case 'fix':
        return pane.done.fixed(ended.count);
      case 'plan':
        return pane.done.planned(ended.count, ended.left?.length ?? 0);
      case 'unplan':
        return pane.done.unplanned(ended.count, ended.left?.length ?? 0);
      default: {
        const bare = ended.command === 'protect' && opened?.status.protectedSheets.length === 0;
        return bare ? pane.done.unprotect : pane.done[ended.command];
      }
    }
  };
  const sentence = (): string => {
    if (outcome.command === 'next') return pane.answer.allDone;
    if (backup) {
      const { kept } = backup;
      const who = kept && [kept.organisation, kept.department, kept.date].filter(Boolean).join(pane.gap);
      return kept ? pane.refused.backup(who ?? '', kept.answered) : pane.refused.noBackup;
    }
    if (!outcome.done) {
      const { command, refusal } = outcome;
      if (refusal) return pane.keeping.refused[refusal];
      return command === 'fix' || command === 'mend' || command === 'carryOver'
        ? pane.refused[command]
        : pane.refused.other;
    }
    const kept = outcome.kept.length > 0 ? [pane.done.kept(outcome.kept.join(pane.or))] : [];
    const { overtaken } = outcome;
    const cells = overtaken.map(({ sheet, cell }) => pane.place(sheet, cell)).join(pane.or);
    const refusedLooks = new Set(outcome.noted.map(({ sheet, what }) => pane.done.looks[what](sheet)));
    const looks = refusedLooks.size > 0 ? [pane.done.noted([...refusedLooks].join(pane.or))] : [];
    const typed = overtaken.length > 0 ? [pane.done.overtaken(overtaken.length, cells)] : [];
    return [done(outcome), ...kept, ...typed, ...looks].join(pane.gap);
  };
  const codes =
    outcome.command === 'next'
      ? []
      : [...new Set(outcome.noted.map(({ code, what }) => `${what} (${code})`))];
  return (
    <Notice
      kind={kind}
      actions={
        <>
          {outcome.command === 'next' && (
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
          {backup &&
            (['use', 'leave'] as const)
              .filter((choice) => choice === 'leave' || backup.kept !== null)
              .map((choice) => (
                <Button key={choice} size="small" onClick={() => void store.run('recover', choice)}>
                  {pane.refused[choice]}
                </Button>
              ))}
          {former !== undefined && (
            <Button size="small" onClick={() => void store.run('putBack', former)}>
              {pane.done.undo}
            </Button>
          )}
          {planned.length > 0 && (
            <Button size="small" onClick={() => void store.run('unplan', planned)}>
              {pane.done.undo}
            </Button>
          )}
          <Button size="small" appearance="subtle" onClick={store.dismiss}>
            {pane.close}
          </Button>
        </>
      }
    >
      {sentence()}
      {changed.length > 0 && (
        <ul style={{ margin: '4px 0 0', paddingInlineStart: '20px' }}>
          {changed.slice(0, MOST_CHANGES).map(({ sheet, cell, found, becomes }) => (
            <li key={`${sheet} ${cell}`}>{pane.done.changed(pane.place(sheet, cell), found, becomes)}</li>
          ))}
          {changed.length > MOST_CHANGES && <li>{pane.done.moreChanges(changed.length - MOST_CHANGES)}</li>}
        </ul>
      )}
      {codes.length > 0 && (
        <p className={styles.detail}>{pane.failed.detail('looks', codes.join(pane.or))}</p>
      )}
    </Notice>
  );
}
