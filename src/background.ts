import faq from '../catalog/faq.json';
import recommendations from '../catalog/recommendations.json';
import rules from '../catalog/rules.json';
import sources from '../catalog/sources.json';
import type { Background } from './model/catalogue';
import { frozen } from './model/frozen';

/** Apart from the models, because the pane's first view needs nothing of it. */
export const background = { ...faq, ...recommendations, ...rules, ...sources } as unknown as Background;
Object.values(background).forEach(frozen);
