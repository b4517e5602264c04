import { Button, Field, Select } from '@fluentui/react-components';
import { RULES } from '../../../model/departments/rule';
import { Notice } from '../../shell/Notice';
import { useScene } from '../../shell/scene';
import { headquartersIn, type Decided } from './decided';
import type { GatheredReturns } from './gathered';
import { Progress } from '../Progress';
import type { ReturnsState, ReturnsStore } from './returnsStore';
import { useTroubleWords } from './UnreadList';
import { useListStyles } from '../useListStyles';
import { useWords } from '../useWords';

interface Props {
  readonly store: ReturnsStore;
  readonly state: ReturnsState;
  readonly gathered: GatheredReturns;
  readonly decided: Decided;
}

/** Chooses how the organisation's levels follow, and makes the workbook with all departments. */
export function Together({ store, state, gathered, decided }: Props) {
  const styles = useListStyles();
  const words = useWords();
  const { language } = useScene();
  const wordsOf = useTroubleWords();
  const { returns, rules } = words;
  const { rule, working, workbook } = state;
  const headquarters = headquartersIn(decided.counting, state.headquarters);
  const incomplete = rule === 'headquarters' && headquarters === null;
  const make = () => {
    if (incomplete) return;
    const notRead = state.unread.map(({ file, trouble }) => ({
      file,
      reason: typeof trouble === 'string' ? trouble : trouble.kind,
      ...wordsOf(trouble),
    }));
    void store.consolidate(gathered.model, decided, language, notRead);
  };
  return (
    <>
      <p className={styles.text}>{returns.togetherLead}</p>
      <p className={styles.quiet}>
        {returns.model(gathered.model.title[language], decided.counting.length, gathered.own.length)}
      </p>
      <div className={styles.fields}>
        <Field label={returns.rule}>
          <Select
            value={rule ?? ''}
            disabled={working}
            onChange={(_, { value }) => {
              store.choose(RULES.find((known) => known === value) ?? null, headquarters);
            }}
          >
            <option value="">{returns.noRule}</option>
            {RULES.map((each) => (
              <option key={each} value={each}>
                {rules[each]}
              </option>
            ))}
          </Select>
        </Field>
        {rule === 'headquarters' && (
          <Field label={returns.headquarters} required>
            <Select
              value={headquarters === null ? '' : String(headquarters)}
              disabled={working}
              onChange={(_, { value }) => {
                store.choose(rule, value === '' ? null : Number(value));
              }}
            >
              <option value="">{returns.choose1}</option>
              {decided.counting.map(({ no }) => (
                <option key={no} value={no}>
                  {gathered.names.get(no)}
                </option>
              ))}
            </Select>
          </Field>
        )}
      </div>
      {workbook === null && !working && (
        <div className={styles.buttons}>
          <Button appearance="primary" disabledFocusable={incomplete} onClick={make}>
            {returns.make}
          </Button>
        </div>
      )}
      {working && <Progress label={returns.making} />}
      <div role="status">
        {workbook !== null && (
          <Notice
            kind="done"
            actions={
              <>
                {store.downloads && (
                  <Button
                    appearance="primary"
                    onClick={() => {
                      store.save(returns.file);
                    }}
                  >
                    {returns.download}
                  </Button>
                )}
                <Button
                  appearance={store.downloads ? 'secondary' : 'primary'}
                  onClick={() => {
                    void store.openNew();
                  }}
                >
                  {words.open}
                </Button>
              </>
            }
          >
            {store.downloads ? returns.made : returns.madeHere(returns.file)}
          </Notice>
        )}
      </div>
      {state.failure === 'not-opened' && (
        <div role="alert">
          <Notice kind="failure">{store.downloads ? words.notOpened : words.notOpenedHere}</Notice>
        </div>
      )}
    </>
  );
}
