import type { Sheet, Validation } from '../../workbook/description';
import { areaName, parseArea } from '../address';
import { escapeString } from '../escapedString';
import { within } from '../within';
import { element, xmlText } from '../xml';
import { storedFormula } from './cells';

function listText(items: readonly string[], where: string): string {
  const separated = items.find((item) => item.includes(',') || item !== item.trim() || item === '');
  if (items.length === 0 || separated !== undefined) {
    throw new Error(`${where}: a list in the cell cannot hold ${JSON.stringify(separated ?? items)}`);
  }
  return `"${within('listText', items.join(','), where).replaceAll('"', '""')}"`;
}

function whole(value: number, where: string): string {
  if (!Number.isInteger(value)) throw new Error(`${where}: not a whole number: ${value}`);
  return String(value);
}

function condition(rule: Validation['rule'], where: string) {
  if ('wholeNumber' in rule) {
    const bounds = [rule.wholeNumber.min, rule.wholeNumber.max].map((bound) => whole(bound, where));
    return { type: 'whole', operator: 'between', formulas: bounds };
  }
  const list = 'list' in rule ? xmlText(listText(rule.list, where)) : storedFormula(rule.listFrom, where);
  return { type: 'list', operator: null, formulas: [list] };
}

function validationElement(validation: Validation, title: string): string {
  const where = `${title}!${validation.range}`;
  const { type, operator, formulas } = condition(validation.rule, where);
  const { prompt, error } = validation;
  const heading = (text: string) => escapeString(within('validationTitle', text, where));
  const message = (text: string, limit: 'validationPrompt' | 'validationError') =>
    escapeString(within(limit, text, where));
  return element(
    'dataValidation',
    {
      type,
      errorStyle: !error || error.style === 'stop' ? null : error.style,
      operator,
      allowBlank: 1,
      showInputMessage: 1,
      showErrorMessage: 1,
      errorTitle: error && heading(error.title),
      error: error && message(error.message, 'validationError'),
      promptTitle: prompt && heading(prompt.title),
      prompt: prompt && message(prompt.message, 'validationPrompt'),
      sqref: areaName(parseArea(validation.range)),
    },
    ...formulas.map((text, index) => `<formula${index + 1}>${text}</formula${index + 1}>`),
  );
}

/** The drop-downs and bounds of a sheet. */
export const dataValidations = (sheet: Sheet): string | null =>
  sheet.validations.length === 0
    ? null
    : element(
        'dataValidations',
        { count: sheet.validations.length },
        ...sheet.validations.map((validation) => validationElement(validation, sheet.title)),
      );
