import type { CellEntry } from '../../actions/fillIn';
import type { Field } from '../../actions/filling/places';
import { failureOf, type Announced, type Hands } from './paneState';

/** What a person enters in the pane: one cell at a time, in the order in which it was asked for. */
export class Entries {
  private entries: Promise<void> = Promise.resolve();
  /** Counts our own entries: what was read around one is no picture of the cells. */
  written = 0;

  constructor(private readonly hands: Hands) {}

  /** Ends when all that was asked for is in its cells. */
  readonly done = (): Promise<void> => this.entries;

  /** What a person sees in a cell: their own entry that is on its way, or what was read. */
  readonly shown = (id: string, field: Field): CellEntry['value'] => {
    const { filling, opened } = this.hands.state();
    const own = filling.findLast((entry) => entry.id === id && entry.field === field);
    return own ? own.value : (opened?.standsAt(id, field) ?? null);
  };

  /** Puts what a person chose into its cell, one after the other, in the order in which they were asked for. */
  readonly fill = (id: string, field: Field, value: CellEntry['value'], sure = false): Promise<void> => {
    const { work, opened } = this.hands.state();
    const was = this.shown(id, field);
    if (work || !opened || opened.status.readOnly || (was === value && !sure)) return Promise.resolve();
    const entry: CellEntry = { id, field, value, was, sure };
    this.hands.show(null, {
      filling: [...this.hands.state().filling, entry],
      failure: null,
      outcome: null,
    });
    this.entries = this.entries.then(() => this.carryIn(entry));
    return this.entries;
  };

  private async carryIn(entry: CellEntry, back = false): Promise<void> {
    const { opened: before } = this.hands.state();
    const rest = () => this.hands.state().filling.filter((each) => each !== entry);
    if (!before) return;
    try {
      this.written += 1;
      const { result, found, opened } = await this.hands.patiently(this.hands.actions.fillIn(before, entry));
      this.written += 1;
      const { id, field, value, sure } = entry;
      const { undo } = this.hands.state();
      const kept =
        back || sure || result !== 'written' ? undo : [...undo, { id, field, value: found, was: value }];
      const outcome: Announced =
        result === 'written' ? { command: 'filled', entry } : { command: 'asks', entry, found, why: result };
      this.hands.show(opened, { filling: rest(), undo: kept, outcome });
    } catch (error) {
      this.hands.show(null, { filling: rest(), failure: failureOf('fill', error) });
    }
  }

  /** Puts the former value back while the cell still holds ours. */
  readonly takeBack = (): Promise<void> => {
    const { undo, work, selected, sent } = this.hands.state();
    const entry = undo.at(-1);
    if (!entry || work) return Promise.resolve();
    this.hands.show(null, {
      undo: undo.slice(0, -1),
      // The last one takes its button along: the keyboard goes on at the scores.
      sent: undo.length === 1 && selected ? sent + 1 : sent,
      filling: [...this.hands.state().filling, entry],
      failure: null,
      outcome: null,
    });
    this.entries = this.entries.then(() => this.carryIn(entry, true));
    return this.entries;
  };
}
