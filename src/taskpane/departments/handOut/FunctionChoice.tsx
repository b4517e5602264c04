import { Checkbox } from '@fluentui/react-components';
import type { Model } from '../../../model/catalogue';
import { Fold } from '../../pieces/Fold';
import { useScene } from '../../shell/scene';
import { useListStyles } from '../useListStyles';
import { useWords } from '../useWords';

interface Props {
  readonly model: Model;
  readonly chosen: readonly string[];
  readonly onChange: (functions: readonly string[]) => void;
}

/** Which functions the departments answer for, where the list does not say it. */
export function FunctionChoice({ model, chosen, onChange }: Props) {
  const styles = useListStyles();
  const { handOut } = useWords();
  const { words, language } = useScene();
  const noun = model.functionNoun[language];
  return (
    <Fold label={handOut.functionsOf(noun, chosen.length === 0 ? handOut.all : words.pane.ids(chosen))}>
      {() => (
        <fieldset
          style={{ margin: 0, padding: 0, border: 'none', minWidth: 0 }}
          aria-label={handOut.functions(noun)}
        >
          <p className={styles.quiet}>{handOut.functionsHint}</p>
          {model.functions.map(({ id, name }) => (
            <div key={id}>
              <Checkbox
                label={words.pane.entry(id, name[language])}
                checked={chosen.includes(id)}
                onChange={(_, { checked }) => {
                  onChange(
                    model.functions
                      .map((each) => each.id)
                      .filter((each) => (each === id ? checked === true : chosen.includes(each))),
                  );
                }}
              />
            </div>
          ))}
        </fieldset>
      )}
    </Fold>
  );
}
