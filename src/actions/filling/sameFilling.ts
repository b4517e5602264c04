import { isJsonObject } from '../../model/cells/jsonObject';
import type { Filling } from './filling';

/** Whether two fillings of one model say the same in every cell. */
export function sameFilling(a: Filling, b: Filling): boolean {
  const content = ({ model, answers, leftovers }: Filling) =>
    JSON.stringify([model.id, { ...answers, layout: null, parts: null }, leftovers], sortedKeys);
  return content(a) === content(b);
}

/** Objects are written with their keys in order, so that equal ones read alike. */
const sortedKeys = (_: string, value: unknown): unknown =>
  isJsonObject(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
