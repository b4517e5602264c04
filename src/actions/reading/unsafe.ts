import type { Problem } from '../../model/answers';

/** Whether something would be lost or mistaken, were a workbook with these problems written anew. */
export const unsafe = (problems: readonly Problem[]): boolean =>
  problems.some(({ kind }) => kind === 'newer-part' || kind === 'shifted');

/**
 * A reading for a workbook that is made beside the old one: cells that were shifted are blank in it (`anew` leaves nothing of
 * them), so that nothing is mistaken.
 */
export const leavingShiftedBlank = <T extends { readonly problems: readonly Problem[] }>(reading: T): T => ({
  ...reading,
  problems: reading.problems.filter(({ kind }) => kind !== 'shifted'),
});
