import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { dateSerial } from '../../model/cells/dates';
import { explainMoments } from '../../model/explain/explainMoments';
import { roundsOf } from '../../model/rounds/chosen';
import { compareMoments, PROMISES } from '../../model/rounds/compareMoments';
import { momentNow, momentOf } from '../../model/rounds/moment';
import { Section } from '../pieces/Section';
import { useDraft, useScene, type Book } from '../shell/scene';
import { Ids } from './Ids';
import { SinceTable } from './SinceTable';

const useStyles = makeStyles({
  line: { margin: '0 0 6px' },
  quiet: { margin: '0 0 6px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  changed: { margin: '0 0 6px', color: tokens.colorPaletteRedForeground1 },
  kept: { margin: '8px 0 4px', fontWeight: tokens.fontWeightSemibold },
  field: { gridTemplateColumns: 'minmax(0, 1fr)', margin: '0 0 8px' },
});

/** What became of the answers and of the plan since a round: the last one, unless another is chosen. */
export function SinceRound({ book }: { book: Book }) {
  const styles = useStyles();
  const { language, words } = useScene();
  const { pane } = words;
  const { since, why, settings } = pane;
  const { answers, assessment, model } = book;
  const noun = model.itemNoun[language];
  const { sheets } = book.status;
  const rounds = roundsOf(answers);
  const [chosen, choose] = useDraft<string | null>('since round', null);
  const round = rounds.find(({ name }) => name === chosen) ?? rounds.at(-1);
  const others = (answers.rounds ?? []).filter((each) => each.model !== model.id);
  const left = others.length > 0 && (
    <p className={styles.quiet}>
      {since.others(
        others.map(({ name }) => name).join(pane.or),
        sheets['progress'] ?? settings.parts.progress.name,
        noun,
      )}
    </p>
  );
  if (!round) return left && <Section title={since.title}>{left}</Section>;
  const compared = compareMoments(model, momentOf(round), momentNow(assessment, answers));
  const { difference, count } = explainMoments(compared, null);
  const { plan } = compared;
  const planned = plan.due + plan.later > 0;
  const dated = dateSerial(answers.date) !== null;
  return (
    <Section title={since.title}>
      <Field label={since.round} className={styles.field}>
        <Select
          value={round.name}
          onChange={(_, { value }) => {
            choose(value);
          }}
        >
          {rounds.map(({ name, date }) => (
            <option key={name} value={name}>
              {since.named(name, date)}
            </option>
          ))}
        </Select>
      </Field>
      {round.changed && (
        <p className={styles.changed}>{since.changed(sheets['rounds'] ?? settings.parts.rounds.name)}</p>
      )}
      <p className={styles.line}>
        {difference === null ? since.nothing(noun) : since.lead(difference, count, noun)}
      </p>
      {dated && answers.date === round.date && (
        <p className={styles.quiet}>{since.sameDay(sheets['setup'] ?? '', round.date)}</p>
      )}
      {planned && (
        <>
          <p className={styles.kept}>
            {!dated
              ? since.noDay(sheets['setup'] ?? '')
              : plan.due === 0
                ? since.noneDue
                : since.kept(String(plan.kept), String(plan.due))}
          </p>
          {PROMISES.filter((promised) => plan[promised] > 0).map((promised) => (
            <p key={promised} className={styles.line}>
              {why.left(`${since.promised[promised]} ${pane.count(plan[promised])}`)}
              <Ids
                book={book}
                ids={compared.items.filter((item) => item.plan === promised).map(({ id }) => id)}
              />
            </p>
          ))}
          {plan.later > 0 && <p className={styles.quiet}>{since.later(plan.later)}</p>}
        </>
      )}
      {difference !== null && <SinceTable book={book} compared={compared} />}
      {left}
    </Section>
  );
}
