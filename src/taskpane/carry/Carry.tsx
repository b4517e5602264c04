import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { use, useMemo, useState } from 'react';
import type { CarriedOver } from '../../actions/carry';
import { carryMean } from '../../model/carry/means';
import { editionOf } from '../../model/carry/carried';
import { paneCarryWords, type CarryWords } from '../../text/paneCarryWords';
import { useReading } from '../pieces/useReading';
import { Notice } from '../shell/Notice';
import { useDraft, usePaneState, useScene } from '../shell/scene';
import type { CarryDesk, CarryReading, Rulings } from './carryDesk';
import { Decision } from './Decision';

const useStyles = makeStyles({
  text: { margin: '0 0 8px' },
  quiet: { margin: '0 0 8px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  title: { margin: '12px 0 4px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  means: { display: 'flex', flexWrap: 'wrap', gap: '4px 24px', margin: '0 0 6px' },
  figure: { fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold, margin: 0 },
  mean: { margin: 0 },
});

type Made = { readonly file: string } | 'opened' | 'failed' | null;

const NOTHING: Rulings = new Map();

/** Both means beside each other, with the sentence that they are not the same measure. */
function Means({ carried, words }: { carried: CarriedOver; words: CarryWords }) {
  const styles = useStyles();
  const { words: all } = useScene();
  const { from, to, ledger, filling } = carried;
  const { old, fresh, count } = carryMean(from, ledger, filling.answers);
  const shown = (mean: string | null) => (mean === null ? all.pane.none : all.pane.outOf(mean));
  return (
    <>
      <h3 className={styles.title}>{words.means}</h3>
      <dl className={styles.means}>
        <div>
          <dt>{words.oldMean(editionOf(from.id))}</dt>
          <dd className={styles.mean}>
            <p className={styles.figure}>{shown(old)}</p>
          </dd>
        </div>
        <div>
          <dt>{words.newMean(editionOf(to.id))}</dt>
          <dd className={styles.mean}>
            <p className={styles.figure}>{shown(fresh)}</p>
            {words.of(count, to.items.length)}
          </dd>
        </div>
      </dl>
      <p className={styles.text}>{words.notTheSame}</p>
    </>
  );
}

interface PreviewProps {
  readonly desk: CarryDesk;
  readonly reading: CarryReading;
  readonly words: CarryWords;
  /** It is about a file beside the open workbook. */
  readonly beside: boolean;
}

/** What a person decides, and the new workbook. */
function Preview({ desk, reading, words, beside }: PreviewProps) {
  const styles = useStyles();
  const { language } = useScene();
  const [rulings, rule] = useDraft<Rulings>(beside ? 'carry file' : 'carry', NOTHING);
  const [made, tell] = useState<Made>(null);
  const [making, work] = useState(false);
  const carried = useMemo(() => reading.carried(rulings), [reading, rulings]);
  if (!carried) return <Notice kind="warning">{beside ? words.noOlder : words.refused}</Notice>;
  const { from, to, ledger, filling } = carried;
  const roles = filling.answers.carried?.roles ?? {};
  const open = ledger.walk.services.flatMap(({ service, ancestors }) => {
    const line = ledger.lines.find((each) => each.first && each.service?.id === service.id);
    return line?.proposal?.state === 'open' ? [{ service, ancestors, proposal: line.proposal }] : [];
  });
  const { open: left, decisions, parked, left: toAnswer } = ledger;
  const make = async () => {
    tell(null);
    work(true);
    try {
      const bytes = desk.make(carried);
      const file = words.file(editionOf(to.id));
      if (desk.downloads) desk.save(bytes, file);
      else await desk.openNew(bytes);
      tell(desk.downloads ? { file } : 'opened');
    } catch {
      tell('failed');
    }
    work(false);
  };
  return (
    <>
      <p className={styles.quiet}>
        {(beside ? words.fileLead : words.lead)(from.title[language], to.title[language])}
      </p>
      {reading.problems > 0 && (
        <Notice kind="warning">{(beside ? words.fileProblems : words.problems)(reading.problems)}</Notice>
      )}
      <p className={styles.text} role="status">
        {words.counts(
          ...([left, decisions, parked, toAnswer].map(String) as [string, string, string, string]),
        )}
      </p>
      <h3 className={styles.title}>{words.open(decisions)}</h3>
      <p className={styles.quiet}>{decisions === 0 ? words.nothingOpen : words.openLead}</p>
      <ul className={styles.list}>
        {open.map(({ service, ancestors, proposal }) => (
          <Decision
            key={service.id}
            {...{ words, service, ancestors, proposal, roles }}
            ruling={rulings.get(service.id)}
            onRule={(ruling) => {
              const next = new Map(rulings);
              if (ruling) next.set(service.id, ruling);
              else next.delete(service.id);
              tell(null);
              rule(next);
            }}
          />
        ))}
      </ul>
      {ledger.walk.parked.length > 0 && (
        <p className={styles.quiet}>
          {words.parked(ledger.walk.parked.map(({ id, name }) => `${id} ${name[language]}`).join(' / '))}
        </p>
      )}
      <Means carried={carried} words={words} />
      <Button
        appearance="primary"
        disabledFocusable={making}
        onClick={() => {
          void make();
        }}
      >
        {making ? words.making : words.make}
      </Button>
      {made === 'failed' && <Notice kind="failure">{words.failed}</Notice>}
      {made === 'opened' && <Notice kind="done">{words.opened}</Notice>}
      {made !== null && typeof made === 'object' && <Notice kind="done">{words.made(made.file)}</Notice>}
    </>
  );
}

/** An older workbook on its way to the model that follows: what is proposed, what a person decides, a new workbook. */
export default function Carry({ file = null }: { file?: File | null }) {
  const { carry, language, words: all } = useScene();
  const { opened } = usePaneState();
  if (!carry) throw new Error('carrying over is shown where there is no such thing');
  const desk = use(carry());
  const words = use(paneCarryWords(language));
  // What is typed meanwhile counts: each reading of the pane is followed by one here.
  const reading = useReading(desk, file, file ? null : opened);
  if (reading === 'failed') return <Notice kind="failure">{words.failed}</Notice>;
  if (!reading) return <p role="status">{all.pane.loading}</p>;
  return <Preview desk={desk} reading={reading} words={words} beside={file !== null} />;
}
