import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useMemo, useRef } from 'react';
import { assessImport, type ImportFinding } from '../../actions/files/importFile';
import { storesOf } from '../../actions/files/importPreview';
import type { Question } from '../../model/decisions';
import type { ImportWords } from '../../text/paneImportWords';
import { Fold } from '../pieces/Fold';
import { Notice } from '../shell/Notice';
import { useDraft, useModels, useScene } from '../shell/scene';
import { Columns } from './Columns';
import { FirstRows } from './FirstRows';
import { decide, meant, UNTOUCHED, type ImportDraft } from './importDraft';
import type { ImportDesk, ImportReading } from './importDesk';
import { Make } from './Make';
import { Noticed } from './Noticed';
import { Questions } from './Questions';

const FunctionRadar = lazy(() => import('../results/FunctionRadar'));

const useStyles = makeStyles({
  title: { margin: '14px 0 4px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: '0 0 6px' },
  quiet: { margin: '0 0 8px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly desk: ImportDesk;
  readonly reading: ImportReading;
  readonly words: ImportWords;
}

/** Why the file is thought to be what it is, in sentences. */
function recognised(
  { filling, foreign, ours }: ImportFinding,
  words: ImportWords,
  titleOf: (id: string) => string,
) {
  const { said } = words;
  const models = (foreign?.likelihood ?? []).filter(
    ({ model, ids }) => ids > 0 && (!filling || model === filling.model.id),
  );
  return [
    ...(ours && filling ? [said.ours(titleOf(filling.model.id))] : []),
    ...models.map(({ model, ids, names, of }) => said.likelihood(titleOf(model), ids, names, of)),
    ...(filling ? (foreign?.tables ?? []) : []).map((found) =>
      said.table(
        found.table.sheet.title,
        found.items,
        storesOf(found)
          .map((store) => said.store(said.stores[store], found.stores[store]))
          .join(' / '),
      ),
    ),
    ...(filling && foreign && foreign.missing.length > 0
      ? [said.missing(foreign.missing.length, foreign.missing.join(', '))]
      : []),
  ];
}

/** What was found in a file and why, what a person may say otherwise, and the new workbook. */
export function Finding({ desk, reading, words }: Props) {
  const styles = useStyles();
  const { words: all, language } = useScene();
  const models = useModels();
  const heading = useRef<HTMLHeadingElement>(null);
  const [draft, say] = useDraft<ImportDraft>('import', UNTOUCHED);
  const { map, decisions } = draft;
  // Everything that is asked at all: what is decided stays in the list, where it can be decided otherwise.
  const questions = useMemo(() => reading.found({ map, otherwise: language }).open, [reading, map, language]);
  const finding = useMemo(
    () => reading.found({ map, decisions, otherwise: language }),
    [reading, map, decisions, language],
  );
  const { filling, foreign, problems, counts } = finding;
  const assessment = useMemo(() => assessImport(finding), [finding]);
  const titleOf = (id: string) => models.find((model) => model.id === id)?.title[language] ?? id;
  // Whoever chose a file by keyboard or ear is taken to what came of it.
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, [reading]);
  const asked = [...questions, ...finding.open.filter((each) => !questions.some((one) => same(one, each)))];
  const tables = foreign?.tables ?? [];
  const unplain = foreign !== null && (filling === null || tables.some(({ table }) => table.doubtful));
  const { columns } = finding.map;
  const others = problems.filter((each) => !asked.some((question) => same(question, each)));
  return (
    <>
      <h3 ref={heading} tabIndex={-1} className={styles.title}>
        {words.found(reading.file)}
      </h3>
      {recognised(finding, words, titleOf).map((line) => (
        <p key={line} className={styles.text}>
          {line}
        </p>
      ))}
      {!filling && <Refusal words={words} problems={others} lists={tables.length > 0} />}
      {foreign && tables.length > 0 && (
        <>
          {!filling && (
            <Field label={words.model}>
              <Select
                value={map.model ?? ''}
                onChange={(_, { value }) => {
                  say({ ...draft, map: { ...map, model: value === '' ? null : value } });
                }}
              >
                <option value="">{words.byContent}</option>
                {models.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title[language]}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          <Fold label={words.columns(columns.length)} keep="import columns" open={unplain}>
            {() => (
              <>
                <p className={styles.quiet}>{words.columnsLead}</p>
                {tables.map(({ table }) => (
                  <Columns
                    key={table.sheet.title}
                    words={words}
                    table={table}
                    columns={columns.filter(({ sheet }) => sheet === null || sheet === table.sheet.title)}
                    titled={tables.length > 1}
                    onMean={(column) => {
                      say({ ...draft, map: meant(map, column) });
                    }}
                  />
                ))}
              </>
            )}
          </Fold>
        </>
      )}
      {filling && (
        <>
          {asked.length > 0 && (
            <>
              <h3 className={styles.title}>{words.undecided(asked.length)}</h3>
              <p className={styles.quiet}>{words.undecidedLead}</p>
              <Questions
                {...{ words, decisions }}
                model={filling.model}
                questions={asked}
                onDecide={(question, choice) => {
                  say({ ...draft, decisions: decide(decisions, question, choice) });
                }}
              />
            </>
          )}
          {others.length > 0 && <Noticed words={words} problems={others} />}
          <FirstRows words={words} finding={finding} />
          <p className={styles.text} role="status">
            {words.said.counts(counts)}
          </p>
          {assessment?.overallShown && (
            <p className={styles.text}>
              {words.mean(
                all.pane.outOf(assessment.overallShown),
                assessment.scored,
                filling.model.items.length,
              )}
            </p>
          )}
          <Make {...{ desk, words, finding }} source={reading.file} />
          {/* Last: what comes a moment later must not push the button away under somebody's finger. */}
          {assessment?.overallShown && (
            <Suspense fallback={null}>
              <FunctionRadar
                model={filling.model}
                assessment={assessment}
                label={words.radar(filling.model.functionNoun[language])}
              />
            </Suspense>
          )}
        </>
      )}
    </>
  );
}

type About = Pick<Question, 'sheet' | 'cell' | 'id'> & { readonly kind: string };

const same = (a: About, b: About): boolean =>
  a.kind === b.kind && a.sheet === b.sheet && a.cell === b.cell && a.id === b.id;

function Refusal({
  words,
  problems,
  lists,
}: {
  words: ImportWords;
  problems: ImportFinding['problems'];
  lists: boolean;
}) {
  const { words: all } = useScene();
  const told = problems.filter(({ kind }) => kind !== 'not-a-checklist');
  if (lists) return <Notice kind="warning">{words.sayWhich}</Notice>;
  if (told.length === 0)
    return (
      <Notice kind="warning">
        {words.nothing}
        <br />
        {words.nothingNext}
      </Notice>
    );
  return told.map((problem) => (
    <Notice key={problem.kind} kind="warning">
      {all.problems.kinds[problem.kind].what(problem)}
      <br />
      {problem.kind === 'not-isomm' ? words.otherFiles : all.problems.kinds[problem.kind].next}
    </Notice>
  ));
}
