import { Button, Field, Textarea } from '@fluentui/react-components';
import { Section } from '../../pieces/Section';
import { useScene } from '../../shell/scene';
import type { Model } from '../../../model/catalogue';
import type { RecipientList } from '../../../model/departments/recipients';
import type { HandOutStore, HandOutView } from './handOutStore';
import { useListStyles } from '../useListStyles';
import { useWords } from '../useWords';

interface Props {
  readonly store: HandOutStore;
  readonly list: string;
  readonly read: RecipientList;
  readonly model: Model;
  readonly failure: HandOutView['failure'];
  readonly stuck: boolean;
}

/** The first step: the list of departments, and what was understood of it. */
export function WhomStep({ store, list, read, model, failure, stuck }: Props) {
  const lists = useListStyles();
  const { handOut } = useWords();
  const { words, language } = useScene();
  const understood = () => {
    const [wrong] = read.unknown;
    const [broken] = read.broken;
    if (broken) return { state: 'error', message: handOut.cellError(broken.row, broken.found) } as const;
    if (wrong) {
      const known = words.pane.ids(model.functions.map(({ id }) => id));
      return {
        state: 'error',
        message: handOut.unknown(wrong.row, model.functionNoun[language], wrong.found, known),
      } as const;
    }
    if (failure === 'not-taken') return { state: 'warning', message: handOut.notTaken } as const;
    const { length } = read.recipients;
    return length > 0 ? ({ state: 'none', message: handOut.recipients(length) } as const) : null;
  };
  const told = understood();
  return (
    <Section title={handOut.steps.whom}>
      <p className={lists.text}>{handOut.lead}</p>
      <div className={lists.fields}>
        <Field
          label={handOut.list}
          hint={handOut.listHint}
          {...(told && { validationState: told.state, validationMessage: told.message })}
        >
          <Textarea
            value={list}
            rows={6}
            resize="vertical"
            disabled={stuck}
            onChange={(_, { value }) => {
              store.edit({ list: value });
            }}
          />
        </Field>
        <div>
          <Button
            size="small"
            disabled={stuck}
            onClick={() => {
              void store.takeSelection();
            }}
          >
            {handOut.takeSelection}
          </Button>
        </div>
      </div>
    </Section>
  );
}
