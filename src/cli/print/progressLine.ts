import type { Words } from '../../text/words';

const SECOND = 1_000;
/** Back to the start of the line, which is cleared. */
const AGAIN = '\r\u001B[K';

/** Says how far a long run is, in one line that is written over; a run of less than a second says nothing. */
export class ProgressLine {
  private readonly began: number;
  private said: number;
  private shown = false;

  constructor(
    /** `null` where nobody watches. */
    private readonly write: ((text: string) => void) | null,
    private readonly words: Words['cli'],
    private readonly now: () => number = Date.now,
  ) {
    this.began = now();
    this.said = this.began;
  }

  step(done: number, all: number): void {
    const now = this.write ? this.now() : this.said;
    if (now - this.said < SECOND) return;
    this.said = now;
    this.shown = true;
    const rate = done / ((now - this.began) / SECOND);
    const left = rate > 0 ? Math.ceil((all - done) / rate) : 0;
    this.write?.(
      AGAIN + this.words.result.progress(done, all, rate < 10 ? rate.toFixed(1) : rate.toFixed(0), left),
    );
  }

  /** Takes the line away. */
  end(): void {
    if (this.shown) this.write?.(AGAIN);
    this.shown = false;
  }
}
