import type { Catalogue } from '../model/catalogue';
import { describeWorkbook } from '../sheets/assessment/describe';
import { LAYOUT } from '../sheets/assessment/layout';
import type { Workbook } from '../workbook/description';
import type { Filling } from './filling/filling';

/** The workbook of today's layout for what is filled in. */
export const describe = (catalogue: Catalogue, { model, answers, leftovers }: Filling): Workbook =>
  describeWorkbook(catalogue, model, { ...answers, layout: LAYOUT }, leftovers);
