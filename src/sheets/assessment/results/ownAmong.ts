import { quote, sentence } from '../../formula';
import type { Scene } from '../scene';

interface Among {
  readonly value: string;
  /** Absent where the workbook has no list of them. */
  readonly formula?: string;
  /** As long as it may become. */
  readonly longest: string;
}

/** The sentence before others that says how many added items count in a result; nothing where none does. */
export function ownAmong({ contributions, model, words }: Scene): Among {
  const said = (count: string) => `${words.ownItems.counted(count)}${words.gap}`;
  const count = contributions.ownCounted?.();
  if (count === undefined) return { value: '', longest: '' };
  const counted = model.items.filter((item) => item.own?.counts).length;
  return {
    value: counted > 0 ? said(String(counted)) : '',
    formula: `IF(${count}>0,${sentence(said, count)},"")`,
    longest: said('999'),
  };
}

/** A text with that sentence before it. */
export function withOwnAmong(scene: Scene, text: string): Among {
  const { value, formula, longest } = ownAmong(scene);
  return {
    ...{ value: value + text, longest: longest + text },
    ...(formula !== undefined && { formula: `${formula}&${quote(text)}` }),
  };
}
