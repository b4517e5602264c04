import { choose, quote } from '../../formula';
import type { Form } from './calculation';
import { noPattern } from './head';
import type { Scene } from '../scene';

/** Who does an item, in one word; a plus where it is done both ways. */
export const formWord = ({ words }: Scene, form: Form): string => {
  if (form === 'in' || form === 'out') return words.side[form];
  if (form === 'combinedIn') return words.byRole.combined(words.side.in);
  if (form === 'combinedOut') return words.byRole.combined(words.side.out);
  return words.state[form];
};

/** Why a list says nothing: no target, nothing scored, or nothing to improve. */
export function nothingListed(scene: Scene): { readonly value: string; readonly formula: string } {
  const { assessment, words } = scene;
  const { noTarget, nothingScored } = words.byRole;
  return {
    value: !assessment.targetPattern ? noTarget : assessment.scored === 0 ? nothingScored : words.none,
    formula: choose(
      [
        [noPattern('ISOMM_TargetPattern'), quote(noTarget)],
        ['ISOMM_Scored=0', quote(nothingScored)],
      ],
      quote(words.none),
    ),
  };
}
