import { LANGUAGES } from '../../text/languages';
import type { PlanSettings } from '../answers';
import type { Language } from '../catalogue';

export const MONTHS: readonly number[] = Array.from({ length: 12 }, (_, index) => index + 1);

/** A plan as it is looked at until somebody says otherwise. */
export const plainPlan = (language: Language): PlanSettings => ({
  asOf: null,
  startsCount: false,
  fiscalMonth: LANGUAGES[language].fiscalMonth,
  capacity: null,
  effortSteps: [5, 20],
});
