import type { PrintSetup } from '../../workbook/description';
import { footer } from '../footer';
import type { Scene } from './scene';

/** The page footer of an assessment's sheet: organisation and department on the left. */
export function footerOf({ answers, words }: Scene, title: string): Pick<PrintSetup, 'footer'> {
  const { organisation, department } = answers;
  return footer(words.byFunction.identity(organisation, department), title, words.page);
}
