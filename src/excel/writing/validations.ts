import type { Sheet, Validation } from '../../workbook/description';
import type { Areas } from './areas';

const STYLES = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

function ruleOf({ rule }: Validation): Excel.DataValidationRule {
  if ('list' in rule) return { list: { inCellDropDown: true, source: rule.list.join(',') } };
  if ('listFrom' in rule) return { list: { inCellDropDown: true, source: `=${rule.listFrom}` } };
  const { min, max } = rule.wholeNumber;
  return { wholeNumber: { formula1: min, formula2: max, operator: 'Between' } };
}

/** Whether a rule means the same in every cell: it refers to none by its distance. */
const fixed = ({ rule }: Validation): boolean =>
  !('listFrom' in rule) || /^[A-Za-z_][\w.]*$/.test(rule.listFrom);

/** Rules that say the same are told at once. */
function alike(validations: readonly Validation[]): Validation[] {
  const found = new Map<string, Validation>();
  for (const one of validations) {
    const { range, ...said } = one;
    const key = JSON.stringify(fixed(one) ? said : one);
    const before = found.get(key);
    found.set(key, before ? { ...before, range: `${before.range},${range}` } : one);
  }
  return [...found.values()];
}

export function writeValidations(areas: Areas, { validations }: Sheet): void {
  for (const one of alike(validations)) {
    const { dataValidation } = areas.list(one.range);
    dataValidation.rule = ruleOf(one);
    if (one.prompt) dataValidation.prompt = { ...one.prompt, showPrompt: true };
    if (one.error)
      dataValidation.errorAlert = { ...one.error, style: STYLES[one.error.style], showAlert: true };
  }
}
