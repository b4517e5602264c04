import { LEVELS } from '../../../model/answers';

/** The sheet's key. */
export const SHEET = 'byRole';
export const [NAME, BAR, FORM, LIST] = [1, 2, 2 + LEVELS.length, 3 + LEVELS.length];
const BLOCK_COLUMNS = LIST + 1;
/** Columns of blocks beside each other, on each of two pages. */
export const BESIDE = 3;

/** The first column of each block, which holds the ids. */
export const leftOf = (at: number): number => 1 + at * (BLOCK_COLUMNS + 1);
export const [LEFT, RIGHT] = [leftOf(0), leftOf(BESIDE) - 2];
