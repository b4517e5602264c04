import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { SCORES, type Score } from '../../model/answers';
import type { CarryWords } from '../../text/paneCarryWords';
import type { Scores } from '../../model/carry/carried';
import type { Ruling } from '../../model/carry/carryOver';
import type { Ancestor } from '../../model/carry/crosswalk';
import type { Proposal } from '../../model/carry/propose';
import type { Item } from '../../model/catalogue';
import { useScene } from '../shell/scene';

const useStyles = makeStyles({
  item: { marginBottom: '12px' },
  roles: {
    margin: '2px 0 6px',
    padding: 0,
    listStyle: 'none',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  own: { display: 'flex', gap: '12px', marginTop: '6px' },
  // A select is as wide as its longest option, unless it is told otherwise.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
});

/** Two scores in words. */
export const saidScores = (words: CarryWords, { insource, outsource }: Scores): string =>
  words.scores(insource === null ? '' : words.in(insource), outsource === null ? '' : words.out(outsource)) ||
  words.blank;

interface Props {
  readonly words: CarryWords;
  readonly service: Item;
  readonly ancestors: readonly Ancestor[];
  readonly proposal: Proposal;
  readonly roles: Readonly<Record<string, Scores>>;
  readonly ruling: Ruling | undefined;
  readonly onRule: (ruling: Ruling | undefined) => void;
}

const LATER = '';
const BLANK: Scores = { insource: null, outsource: null };

const valueOf = (ruling: Ruling | undefined): string =>
  ruling?.choice === 'role' ? ruling.role : (ruling?.choice ?? LATER);

/** What a person decides about one item: why it has to be, what the older items held, which scores count. */
export function Decision({ words, service, ancestors, proposal, roles, ruling, onRule }: Props) {
  const styles = useStyles();
  const { language } = useScene();
  const scores = (one: Scores) => saidScores(words, one);
  const name = service.name[language];
  const own = ruling?.choice === 'own' ? ruling : null;
  const choose = (value: string) => {
    if (value === LATER) onRule(undefined);
    else if (value === 'own') onRule({ choice: 'own', ...BLANK });
    else if (value === 'proposal' || value === 'blank') onRule({ choice: value });
    else onRule({ choice: 'role', role: value });
  };
  const side = (key: 'insource' | 'outsource', label: string) => (
    <Field label={label}>
      <Select
        size="small"
        value={String(own?.[key] ?? '')}
        onChange={(_, { value }) => {
          const score: Score | null = SCORES.find((each) => String(each) === value) ?? null;
          onRule({ ...BLANK, ...own, choice: 'own', [key]: score });
        }}
      >
        {['', ...SCORES.map(String)].map((each) => (
          <option key={each} value={each}>
            {each === '' ? words.blank : each}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <li className={styles.item}>
      <Field
        className={styles.field}
        label={words.choose(service.id, name)}
        hint={proposal.reason ? words.reasons[proposal.reason] : ''}
      >
        <Select
          value={valueOf(ruling)}
          onChange={(_, { value }) => {
            choose(value);
          }}
        >
          <option value={LATER}>{words.later(scores(proposal))}</option>
          <option value="proposal">{words.proposal(scores(proposal))}</option>
          {ancestors.map(({ role }) => (
            <option key={role.id} value={role.id}>
              {words.role(role.id, scores(roles[role.id] ?? BLANK))}
            </option>
          ))}
          <option value="blank">{words.leave}</option>
          <option value="own">{words.own}</option>
        </Select>
      </Field>
      {own && (
        <div className={styles.own}>
          {side('insource', words.ownIn)}
          {side('outsource', words.ownOut)}
        </div>
      )}
      <ul className={styles.roles}>
        {ancestors.map(({ role }) => (
          <li key={role.id}>{words.was(role.id, role.name[language], scores(roles[role.id] ?? BLANK))}</li>
        ))}
      </ul>
    </li>
  );
}
