import { WEAK } from '../../model/departments/itemAcross';

/** The place in an order, from 1; nothing for what is not in it. */
export const placeAmong = (order: readonly { readonly id: string }[], id: string): number | '' =>
  order.findIndex((each) => each.id === id) + 1 || '';

/** How many commonly weak items stand before one: `moreCommon`, without a division. */
export const weakBefore = (weak: string, scored: string, sum: string, number: string): string => {
  const [weaks, scoreds, sums] = ['ISOMM_DeptWeak', 'ISOMM_DeptScored', 'ISOMM_DeptSum'];
  const share = (sign: string) => `(${weaks}*${scored}${sign}${weak}*${scoreds})`;
  const mean = (sign: string) => `(${sums}*${scored}${sign}${sum}*${scoreds})`;
  const among = `(${scoreds}>=${WEAK.departments})*(${weaks}>=${scoreds}*${WEAK.share})`;
  const tie = `${mean('<')}+${mean('=')}*(ISOMM_DeptItemNumber<${number})`;
  return `SUMPRODUCT(${among}*(${share('>')}+${share('=')}*(${tie})))`;
};

/** How many with a larger gap stand before one. */
export const gapBefore = (sizes: string, gap: string, numbers: string, number: string): string =>
  `SUMPRODUCT((${sizes}>${gap})+(${sizes}=${gap})*(${numbers}<${number}))`;
