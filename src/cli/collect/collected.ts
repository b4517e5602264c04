import type { Model } from '../../model/catalogue';
import type { Entry } from '../../model/departments/entry';
import type { SideBySide } from '../../model/departments/sideBySide';
import type { Use } from '../../model/departments/use';
import type { Gathered } from './gather';

/** What was read, with everything decided that the outputs need. */
export interface Collected extends Gathered {
  readonly model: Model;
  readonly own: readonly Entry[];
  readonly otherModel: readonly Entry[];
  readonly uses: ReadonlyMap<number, Use>;
  readonly labels: ReadonlyMap<number, string>;
  readonly side: SideBySide;
  readonly twice: readonly (readonly Entry[])[];
}
