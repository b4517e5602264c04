import { ASSESSMENT } from '../../sheets/assessment/family';
import { namesOf } from '../../sheets/family';
import { namesAsked } from '../../workbook/spelling';

/** Every name an assessment has, for a reader of files. */
export const EVERY_NAME = namesAsked(namesOf(ASSESSMENT));
