import { HEAD_ROWS } from './head';
import { STYLES } from '../../theme';
import type { Style } from '../../../workbook/description';

export const SHEET = 'summary';
export const [CHART, CHART_END] = [1, 5];
export const [ID, NAME, MEAN] = [7, 8, 9];
export const STRIP = MEAN + 1;
/** The first row of the five figures. */
export const FIGURES = HEAD_ROWS + 2;
/** Where the lowest function is named, or that none is. */
export const [LOWEST_ROW, LOWEST] = [FIGURES + 1, CHART + 2];
/** Places in the list of what is most urgent. */
export const URGENT = [1, 2, 3, 4, 5] as const;
export const ONE_LINE: Style = { ...STYLES.headerLeft, wrap: false };
