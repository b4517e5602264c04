import { Refusal } from './refusal';

type Fate = 'request lost' | 'answer lost' | 'fine';

/** Trouble on demand. Numbers count from the moment they are asked for, and each is used once. */
export class Faults {
  private action: { left: number; readonly code: string } | null = null;
  private sync: { left: number; readonly fate: Fate } | null = null;
  private holding: { readonly promise: Promise<void>; readonly release: () => void } | null = null;

  /** The n-th action from now (from 1) is refused; what came before it stays. */
  failAtAction(n: number, code = 'GeneralException'): void {
    this.action = { left: n, code };
  }

  /** The n-th sync from now is carried out, but the client hears of an error. */
  loseAnswer(n = 1): void {
    this.sync = { left: n, fate: 'answer lost' };
  }

  /** The n-th sync from now never reaches Excel. */
  loseRequest(n = 1): void {
    this.sync = { left: n, fate: 'request lost' };
  }

  /** Answers wait until `release` is called. */
  holdAnswers(): { release: () => void } {
    let release = (): void => undefined;
    const promise = new Promise<void>((resolve) => {
      release = () => {
        this.holding = null;
        resolve();
      };
    });
    this.holding = { promise, release };
    return {
      release: () => {
        release();
      },
    };
  }

  /** Nothing asked for is left over. */
  get spent(): boolean {
    return this.action === null && this.sync === null;
  }

  clear(): void {
    this.action = null;
    this.sync = null;
    this.holding?.release();
  }

  get held(): Promise<void> {
    return this.holding?.promise ?? Promise.resolve();
  }

  next(): Fate {
    if (!this.sync) return 'fine';
    this.sync.left -= 1;
    if (this.sync.left > 0) return 'fine';
    const { fate } = this.sync;
    this.sync = null;
    return fate;
  }

  beforeAction(): void {
    if (!this.action) return;
    this.action.left -= 1;
    if (this.action.left > 0) return;
    const { code } = this.action;
    this.action = null;
    throw new Refusal(code, 'A fault asked for by the test.', 500);
  }
}
