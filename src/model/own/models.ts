import type { Model } from '../catalogue';

/** The models of many returns: those that are known, and those that returns bring along. */
export class Models {
  private readonly byId: Map<string, Model>;
  /** Of those that came, what they hold. */
  private readonly held = new Map<string, string>();

  constructor(known: readonly Model[]) {
    this.byId = new Map(known.map((model) => [model.id, model]));
  }

  get all(): readonly Model[] {
    return [...this.byId.values()];
  }

  of(id: string): Model | undefined {
    return this.byId.get(id);
  }

  /** Takes a model in; `false` where another one has its id. */
  add(model: Model): boolean {
    const known = this.byId.get(model.id);
    if (known === model) return true;
    const holds = JSON.stringify(model);
    if (known) return this.held.get(model.id) === holds;
    this.byId.set(model.id, model);
    this.held.set(model.id, holds);
    return true;
  }
}
