import type { Ask, DeskCall, Reply } from './deskMessages';

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly progress: (done: number) => void;
}

/** What is needed of a worker. */
export type Port = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** Asks a worker and waits for its answers; a worker that dies answers every call with an error. */
export class WorkerCalls {
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;
  private broken: Error | null = null;

  constructor(private readonly port: Port) {
    port.onmessage = ({ data }: MessageEvent<Reply>) => {
      const call = this.waiting.get(data.call);
      if (!call) return;
      if (data.kind === 'progress') {
        call.progress(data.done);
        return;
      }
      this.waiting.delete(data.call);
      if (data.kind === 'done') call.resolve(data.result);
      else call.reject(new Error(data.message));
    };
    port.onerror = (event) => {
      this.end(new Error(event.message || 'the worker could not be loaded'));
    };
  }

  get alive(): boolean {
    return this.broken === null;
  }

  ask(ask: Ask, progress: (done: number) => void = () => undefined): Promise<unknown> {
    if (this.broken) return Promise.reject(this.broken);
    this.last += 1;
    const call: DeskCall = { call: this.last, ask };
    return new Promise((resolve, reject) => {
      this.waiting.set(call.call, { resolve, reject, progress });
      this.port.postMessage(call);
    });
  }

  /** Ends the worker at once, whatever it is doing. */
  end(reason: Error): void {
    this.broken = reason;
    this.port.terminate();
    for (const { reject } of this.waiting.values()) reject(reason);
    this.waiting.clear();
  }
}
