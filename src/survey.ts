import content from '../catalog/survey-2017.json';
import type { Survey } from './model/beside/survey';
import { frozen } from './model/frozen';

/** What JPCERT/CC counted in 2017; apart from the models, because it is shown only where somebody asks for it. */
export const survey = { ...content } as unknown as Survey;
Object.values(survey).forEach(frozen);
