import content from '../catalog/bands.json';
import type { Band } from './model/catalogue';
import { frozen } from './model/frozen';

/** What is said of a mean; apart from the models, because only who names strengths and weaknesses needs it. */
export const bands: readonly Band[] = [...content.bands];
bands.forEach(frozen);
