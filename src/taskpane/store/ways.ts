import { HostFailure, type CellPlace } from '../../actions/liveWorkbook';
import type { Field } from '../../actions/filling/places';
import { askedSide, openingSide } from '../../model/openingSide';
import type { PaneReading } from './paneActions';
import { failureOf, type Hands } from './paneState';

/** What is said of a way, until the next one. */
const OF_WAYS: ReadonlySet<string> = new Set(['unseen', 'no-row', 'next']);

/** The ways to cells and from item to item; the workbook stays as it is. */
export class Ways {
  /** Where "next unanswered" led last. */
  private sentTo: string | null = null;
  /** Cells that are being gone to, and those passed on the way to them; the pane shows the last. */
  private onTheWay: CellPlace[] = [];
  private going = 0;
  /** Where the cursor is as long as it has not reached one of them. */
  private reached: CellPlace | null = null;

  constructor(
    private readonly hands: Hands,
    /** Ends when every entry is in its cell. */
    private readonly entered: () => Promise<void>,
  ) {}

  get underWay(): boolean {
    return this.going > 0;
  }

  /** Whether this is a cell that was only passed: Excel tells of it while the next one is on its way. */
  readonly passed = ({ sheet, cell }: CellPlace): boolean =>
    this.onTheWay.slice(0, -1).some((place) => place.sheet === sheet && place.cell === cell);

  /**
   * Goes to a cell; the workbook stays as it is. Says where it cannot be seen. The pane is there at once: keys pressed
   * before a slow Excel has followed are meant for what a person goes to, not for what they leave.
   */
  readonly select = async (place: CellPlace): Promise<boolean> => {
    if (!this.underWay) this.reached = this.hands.here();
    this.going += 1;
    this.onTheWay.push(place);
    this.hands.follow(place);
    const isLast = () => this.onTheWay.at(-1) === place;
    const unseen = (hidden: 'sheet' | 'row') => {
      this.hands.set({ outcome: { command: 'unseen', place, hidden }, failure: null });
    };
    try {
      const reached = await this.hands.patiently(this.hands.actions.select(place));
      this.reached = place;
      if (isLast()) this.hands.follow(place);
      const { failure, outcome } = this.hands.state();
      this.hands.set({
        failure: failure?.command === 'select' ? null : failure,
        outcome: outcome && OF_WAYS.has(outcome.command) ? null : outcome,
      });
      if (reached === 'seen') return true;
      unseen('row');
    } catch (error) {
      if (isLast()) this.hands.follow(this.reached);
      if (error instanceof HostFailure && error.code === 'hidden-sheet') unseen('sheet');
      else this.hands.set({ failure: failureOf('select', error), outcome: null });
    } finally {
      this.going -= 1;
      if (!this.underWay) this.onTheWay = [];
    }
    return false;
  };

  /** Shows what is hidden around a cell, and goes there; a person asked for just that. */
  readonly reveal = async (place: CellPlace): Promise<void> => {
    try {
      await this.hands.patiently(this.hands.actions.reveal(place));
      this.hands.follow(place);
      this.hands.set({ outcome: null, failure: null, sent: this.hands.state().sent + 1 });
    } catch (error) {
      this.hands.set({ failure: failureOf('select', error), outcome: null });
    }
  };

  /** Where an item is filled in first. */
  private readonly opening = (id: string): Field => {
    const answers = this.hands.state().opened?.answers;
    return answers ? openingSide(answers, id) : 'in';
  };

  /** Goes to where an item is filled in, the keyboard with it. */
  readonly selectItem = (id: string, field: Field = this.opening(id)): Promise<boolean> => {
    const { opened } = this.hands.state();
    const place = opened?.placeOf(id, field);
    if (opened && !place) this.hands.set({ outcome: { command: 'no-row', id }, failure: null });
    const going = place ? this.select(place) : Promise.resolve(false);
    if (this.hands.state().selected?.id === id) this.hands.set({ sent: this.hands.state().sent + 1 });
    return going;
  };

  private readonly hasRow = (id: string): boolean => !!this.hands.state().opened?.placeOf(id, 'in');

  /** The items one goes through with "previous" and "next". */
  readonly walkThrough = (walk: readonly string[] | null): void => {
    this.hands.set({ walk });
  };

  /** The item with a row before or after the selected one, in whatever list is open; `null` at its end. */
  readonly beside = (step: 1 | -1): string | null => {
    const { opened, selected, walk } = this.hands.state();
    const ids = walk ?? opened?.assessment?.items.map(({ id }) => id) ?? [];
    const at = ids.indexOf(selected?.id ?? '');
    if (step > 0) return ids.slice(at + 1).find(this.hasRow) ?? null;
    return (at < 0 ? ids : ids.slice(0, at)).findLast(this.hasRow) ?? null;
  };

  /** Whoever goes along on a side that the pattern does not ask for, or where it says nothing, stays on it. */
  private sideBeside(id: string): Field {
    const { opened, selected } = this.hands.state();
    const answers = opened?.answers;
    if (!answers || !selected?.side) return this.opening(id);
    const [asked, here] = [askedSide(answers, id), askedSide(answers, selected.id)];
    return asked === null || (here !== null && here !== selected.side) ? selected.side : asked;
  }

  readonly step = async (step: 1 | -1): Promise<void> => {
    const id = this.beside(step);
    if (id !== null) await this.selectItem(id, this.sideBeside(id));
  };

  /** Goes to the first cell to fill in. */
  readonly begin = async (): Promise<void> => {
    const first = this.hands.state().opened?.assessment?.items[0];
    if (!first) return;
    this.sentTo = first.id;
    await this.selectItem(first.id);
  };

  /**
   * Goes to the next item without an answer. Rows that are gone or cannot be seen are passed over; where there are no
   * others it is said.
   */
  readonly next = async (functionId: string | null = null): Promise<void> => {
    // What is on its way may be the very answer that is looked for.
    await this.entered();
    const { opened } = this.hands.state();
    if (!opened) return;
    await this.hands.lookWhere();
    const { selected } = this.hands.state();
    const from = { here: selected?.id ?? null, sentTo: this.sentTo, functionId };
    const unanswered = this.hands.actions.nextUnanswered(opened, from);
    const [id = unanswered[0] ?? null, ...others] = unanswered.filter(this.hasRow);
    this.sentTo = id;
    if (id === null) {
      this.hands.set({ outcome: { command: 'next', id } });
      return;
    }
    const went = (await this.selectItem(id)) ? id : await this.seenAmong(opened, others);
    if (went === null) return;
    this.sentTo = went;
    this.hands.set({ outcome: { command: 'next', id: went } });
  };

  /** The first of these whose row can be seen, once it is gone to; looked for only where a row was hidden. */
  private async seenAmong(opened: PaneReading, ids: readonly string[]): Promise<string | null> {
    const { outcome } = this.hands.state();
    if (outcome?.command !== 'unseen' || outcome.hidden !== 'row' || ids.length === 0) return null;
    const places = ids.flatMap((id) => {
      const place = opened.placeOf(id, this.opening(id));
      return place ? [{ id, place }] : [];
    });
    try {
      const seen = await this.hands.patiently(this.hands.actions.seen(places.map(({ place }) => place)));
      const id = places[seen.indexOf(true)]?.id ?? null;
      return id !== null && (await this.selectItem(id)) ? id : null;
    } catch (error) {
      this.hands.set({ failure: failureOf('select', error), outcome: null });
      return null;
    }
  }
}
