import content from '../catalog/first-2.1.0.json';
import type { First } from './model/beside/first';
import { frozen } from './model/frozen';

/** FIRST's framework and its mapping; apart from the models, because only who looks at them so needs it. */
export const first: First = { ...content };
Object.values(first).forEach(frozen);
