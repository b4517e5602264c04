/** About what one call with its object costs on the way beside its data. */
export const CALL_BYTES = 300;
/** What one more thing costs that is told of an object that was asked for before. */
export const SET_BYTES = 105;
/** What it costs to come from an object to one that belongs to it. */
export const STEP_BYTES = 134;

/** A request of about this size is sent: far below Excel's limit of 5 MB, and a usual workbook goes in one. */
const PORTION = 1_000_000;

/** Sends what was asked for before it gets too large for one request. */
export class Pace {
  private pending = 0;
  /** How many requests were sent so far. */
  requests = 0;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly sent: () => Promise<void>,
  ) {}

  /** Tells that about so many bytes were asked for, and that so many are about to be. */
  async room(bytes: number): Promise<void> {
    if (this.pending > 0 && this.pending + bytes > PORTION) {
      await this.context.sync();
      this.pending = 0;
      this.requests += 1;
      await this.sent();
    }
    this.pending += bytes;
  }
}
