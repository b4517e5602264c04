/** A state that views follow, in the form React asks for. */
export class Observed<State extends object> {
  private readonly watchers = new Set<() => void>();

  constructor(private state: State) {}

  readonly subscribe = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  readonly snapshot = (): State => this.state;

  set(change: Partial<State>): void {
    this.state = { ...this.state, ...change };
    for (const watcher of [...this.watchers]) watcher();
  }
}
