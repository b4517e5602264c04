import type { Problem } from '../../model/answers';
import { LEAVE, type Choice, type Decider, type QuestionKind } from '../../model/decisions';
import type { ImportEntry, ImportKey } from '../../model/imports/importRecord';
import { foundText, type Raw } from '../../model/cells/raw';
import { beginning, quotable, TEXT_LIMITS } from '../../model/cells/textLimits';
import { cellAt } from '../../workbook/a1';
import type { ShownValue } from '../../workbook/description';
import { textOf } from '../assessment/reading/source';

/** A cell of the file that is read, and the item it is about. */
export interface Spot {
  readonly sheet: string;
  readonly row: number | null;
  readonly column: number | null;
  readonly id: string | null;
}

/** More questions than these are no slips of a person: further ones are named, and nobody is asked. */
const MOST_ASKED = 1_000;
/** A file with more to take down than this is not one that people filled in. */
const MOST_ENTRIES = 5_000;

const nameOf = ({ row, column }: Spot): string | null =>
  row === null || column === null ? null : cellAt(row, column);

/** Keeps account of what a file says: what was taken, what is for a person to say, and what they said. */
export class ImportAccount {
  readonly entries: ImportEntry[] = [];
  readonly problems: Problem[] = [];
  /** Ids of the items of which something is left to a person. */
  readonly unclear = new Set<string>();
  /** Entries that found no room. */
  further = 0;
  private asked = 0;

  constructor(private readonly decider: Decider) {}

  enter(
    spot: Spot,
    key: ImportKey,
    found: ShownValue,
    became: string,
    outcome: ImportEntry['outcome'],
  ): void {
    if (this.entries.length >= MOST_ENTRIES) {
      this.further += 1;
      return;
    }
    const { sheet, id } = spot;
    this.entries.push({ sheet, cell: nameOf(spot) ?? '', id, key, found: whole(found), became, outcome });
  }

  /** Names something nobody can choose about. */
  flag(kind: Problem['kind'], spot: Spot, found: Raw): void {
    const { sheet, id } = spot;
    this.problems.push({ kind, sheet, cell: nameOf(spot), id, found: quotable(foundText(found)) });
    if (id !== null) this.unclear.add(id);
  }

  /**
   * What a person chose among several readings, `LEAVE` included; `null` where nobody has: then it is named, and nothing
   * is taken.
   */
  ask(kind: QuestionKind, spot: Spot, found: Raw, choices: readonly Choice[]): string | null {
    this.asked += 1;
    const { sheet, id } = spot;
    const chosen =
      this.asked > MOST_ASKED
        ? null
        : this.decider.ask({
            ...{ kind, sheet, cell: nameOf(spot), id, found: shortened(found) },
            choices: [...choices, { choice: LEAVE, gives: null }],
          });
    if (chosen === null) this.flag(kind, spot, found);
    return chosen;
  }
}

/** What became of a question: a person chose, or it stands open. */
export const outcomeOf = (chosen: string | null): 'open' | 'decided' =>
  chosen === null ? 'open' : 'decided';

const whole = (found: ShownValue): string => beginning(textOf(found), TEXT_LIMITS.text);
const shortened = (found: Raw): Raw => (typeof found === 'string' ? quotable(found) : found);
