import { Button } from '@fluentui/react-components';
import { hidden } from '../pieces/hidden';
import type { CellAnnounced } from '../store/paneState';
import { Notice } from './Notice';
import { usePaneState, useScene } from './scene';

interface Props {
  readonly outcome: CellAnnounced;
}

/** What became of going to a cell, or of filling one in. */
export default function EntryNotice({ outcome }: Props) {
  const { words, store, language } = useScene();
  const { opened, work } = usePaneState();
  const { told, answer, ...pane } = words.pane;
  const dismiss = (
    <Button size="small" appearance="subtle" onClick={store.dismiss}>
      {pane.close}
    </Button>
  );
  if (outcome.command === 'unseen') {
    const { place, hidden: what } = outcome;
    return (
      <Notice
        kind="warning"
        actions={
          <>
            <Button size="small" onClick={() => void store.ways.reveal(place)}>
              {what === 'sheet' ? told.showSheet : told.showRow}
            </Button>
            {dismiss}
          </>
        }
      >
        {what === 'sheet'
          ? told.hiddenSheet(place.sheet)
          : told.hiddenRow(pane.place(place.sheet, place.cell))}
      </Notice>
    );
  }
  const named = (id: string) => {
    const item = opened?.model?.items.find((each) => each.id === id);
    return item ? pane.entry(id, item.name[language]) : id;
  };
  if (outcome.command === 'no-row') {
    const curable = opened?.status.readOnly === false;
    return (
      <Notice
        kind="warning"
        actions={
          <>
            {curable && (
              <Button
                size="small"
                disabledFocusable={work !== null}
                onClick={() => void store.run('rebuild', 'all')}
              >
                {answer.cures.rows}
              </Button>
            )}
            {dismiss}
          </>
        }
      >
        {[told.noRow(named(outcome.id)), ...(curable ? [told.noRowNext] : [])].join(pane.gap)}
      </Notice>
    );
  }
  const { id, field, value } = outcome.entry;
  const called =
    field in answer.fields ? answer.fields[field as keyof typeof answer.fields] : answer.fields.evidence;
  const name = named(id);
  const shown = (what: unknown) => (what === null || what === '' ? pane.blank : String(what));
  const said = (what: unknown) => (typeof what === 'string' && what !== '' ? told.quoted(what) : shown(what));
  // The pane shows the figure itself: only who does not see it has to be told.
  if (outcome.command === 'filled')
    return <span style={hidden}>{told.filled(name, called, said(value))}</span>;
  const { why, found } = outcome;
  return (
    <Notice
      kind="warning"
      actions={
        why === 'no-cell' ? (
          dismiss
        ) : (
          <>
            <Button size="small" onClick={() => void store.entries.fill(id, field, value, true)}>
              {told.replace(said(value))}
            </Button>
            <Button size="small" appearance="subtle" onClick={store.dismiss}>
              {told.leave}
            </Button>
          </>
        )
      }
    >
      {why === 'no-cell' && told.noCell(name)}
      {why === 'meanwhile' && told.meanwhile(name, called, said(found))}
      {why === 'formula' && told.formula(name, called, shown(found))}
    </Notice>
  );
}
