import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { Model } from '../../model/catalogue';
import { LEAVE, type Choice, type Decision, type Question } from '../../model/decisions';
import { foundText } from '../../model/cells/raw';
import type { ImportWords } from '../../text/paneImportWords';
import { useScene } from '../shell/scene';
import { chosen } from './importDraft';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  item: { marginBottom: '10px' },
  field: { gridTemplateColumns: 'minmax(0, 1fr)', overflowWrap: 'anywhere' },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** How a choice begins that says which score of which side a mark is. */
const SIDES = ['insource', 'outsource'] as const;

interface Props {
  readonly words: ImportWords;
  readonly model: Model;
  /** Every question of this file, decided or not, in the order in which they were asked. */
  readonly questions: readonly Question[];
  readonly decisions: readonly Decision[];
  readonly onDecide: (question: Question, choice: string) => void;
}

/** What is not plain in a file, cell by cell, and its choices; none is made beforehand. */
export function Questions({ words, model, questions, decisions, onDecide }: Props) {
  const styles = useStyles();
  const { words: all, language } = useScene();
  const label = ({ choice, gives }: Choice): string => {
    if (choice === LEAVE) return words.leave;
    const side = SIDES.find((each) => choice.startsWith(`${each}-`));
    if (side && typeof gives === 'number') return words.said.scored(words.said.meanings[side], gives);
    const item = model.items.find(({ id }) => id === choice);
    const said = item ? `${choice} ${item.name[language]}` : choice;
    const comes = foundText(gives);
    return comes === null || comes === choice ? said : words.choice(said, comes);
  };
  return (
    <ul className={styles.list}>
      {questions.map((question) => {
        const { kind, sheet, cell, id, found, choices } = question;
        const stands = foundText(found);
        return (
          <li key={JSON.stringify([kind, sheet, cell, id])} className={styles.item}>
            <Field
              className={styles.field}
              label={`${all.problems.where(sheet, cell, id)} ${all.problems.kinds[kind].name}`.trim()}
              hint={stands === null ? '' : words.stands(stands)}
            >
              <Select
                value={chosen(decisions, question)}
                onChange={(_, { value }) => {
                  onDecide(question, value);
                }}
              >
                <option value="">{words.later}</option>
                {choices.map((choice) => (
                  <option key={choice.choice} value={choice.choice}>
                    {label(choice)}
                  </option>
                ))}
              </Select>
            </Field>
          </li>
        );
      })}
    </ul>
  );
}
