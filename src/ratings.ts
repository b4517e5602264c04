import criteria from '../catalog/criteria.json';
import patterns from '../catalog/patterns.json';
import quadrants from '../catalog/quadrants.json';
import type { Ratings } from './model/catalogue';
import { frozen } from './model/frozen';

/** What every model is rated by. */
export const ratings = { ...patterns, ...quadrants, ...criteria } as unknown as Ratings;
Object.values(ratings).forEach(frozen);
