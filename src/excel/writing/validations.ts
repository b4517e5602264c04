import type { Sheet, Validation } from '../../workbook/description';
import type { Areas } from './areas';

const STYLES = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

function ruleOf({ rule }: Validation): Excel.DataValidationRule {
  if ('list' in rule) return { list: { inCellDropDown: true, source: rule.list.join(',') } };
  if ('listFrom' in rule) return { list: { inCellDropDown: true, source: `=${rule.listFrom}` } };
  const { min, max } = rule.wholeNumber;
  return { wholeNumber: { formula1: min, formula2: max, operator: 'Between' } };
}

export function writeValidations(areas: Areas, { validations }: Sheet): void {
  for (const one of validations) {
    const { dataValidation } = areas.range(one.range);
    dataValidation.rule = ruleOf(one);
    if (one.prompt) dataValidation.prompt = { ...one.prompt, showPrompt: true };
    if (one.error)
      dataValidation.errorAlert = { ...one.error, style: STYLES[one.error.style], showAlert: true };
  }
}
