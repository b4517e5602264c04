import { freshId } from './book';
import type { Kind, Kinds, Node, RangeTarget, World } from './kind';
import { accessDenied, invalidArgument, itemNotFound, notImplemented, Refusal } from './refusal';
import type { ClassWords, Vocabulary } from './vocabulary';
import type { Action, Answer, ArgumentInfo, PathInfo, Request } from './wire';
import { ACTION, PATH } from './wire';

const REGISTER = /^_(Register|Unregister)(?:Event)?(\w+?)(?:Event)?$/;

/** What one batch needs from outside the tables. */
export interface Surroundings {
  readonly world: World;
  readonly kinds: Kinds;
  readonly vocabulary: Vocabulary;
  /** Called before each action; may refuse it. */
  readonly beforeAction: () => void;
  readonly wrote: () => void;
  readonly subscribe: (type: number, id: string, on: boolean) => void;
}

const has = <T>(table: Readonly<Record<string, T>> | undefined, name: string): T | undefined =>
  table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;

/** Carries out one request; stops at the first refusal and keeps what came before it, as Excel does. */
export function interpret(request: Request, around: Surroundings): Answer {
  const { world, kinds, vocabulary } = around;
  const { book } = world;
  const resolved = new Map<number, Node | null>();
  const Results: { ActionId: number; Value: unknown }[] = [];
  const TraceIds: number[] = [];

  const kindOf = (cls: string): Kind<unknown> => {
    const kind = has(kinds as unknown as Record<string, Kind<unknown>>, cls);
    if (!kind) throw notImplemented(cls);
    return kind;
  };

  const wordsOf = (cls: string): ClassWords => {
    const words = vocabulary.classes.get(cls);
    if (!words) throw new Error(`the client has no class ${cls}`);
    return words;
  };

  const mayWrite = (): void => {
    if (book.readOnly) throw accessDenied('the workbook is read-only');
    around.wrote();
  };

  /** Puts nodes where the arguments name other objects of the request. */
  const argumentsOf = (info: ArgumentInfo | undefined): readonly unknown[] => {
    const references = info?.ReferencedObjectPathIds ?? [];
    const deep = (value: unknown, reference: unknown): unknown => {
      if (typeof reference === 'number' && reference !== 0) return resolve(reference);
      if (Array.isArray(value))
        return value.map((one, index) =>
          deep(one, Array.isArray(reference) ? (reference as unknown[])[index] : undefined),
        );
      if (typeof value === 'object' && value !== null) {
        const bag = value as Record<string, unknown>;
        if (typeof bag['_ObjectPathId'] === 'number') return resolve(bag['_ObjectPathId']);
        return Object.fromEntries(Object.entries(bag).map(([key, one]) => [key, deep(one, undefined)]));
      }
      return value;
    };
    return (info?.Arguments ?? []).map((value, index) => deep(value, references[index]));
  };

  const resolve = (id: number): Node | null => {
    const known = resolved.get(id);
    if (known !== undefined) return known;
    const path = request.ObjectPaths[String(id)];
    if (!path) throw new Refusal('InvalidObjectPath', `The object path ${String(id)} is not in the request.`);
    const node = walk(path);
    if (node && path.T !== undefined && node.cls !== path.T)
      throw new Error(`the client expects ${path.T} and the host made ${node.cls}`);
    resolved.set(id, node);
    return node;
  };

  const parentOf = (path: PathInfo): Node | null => resolve(path.ParentObjectPathId ?? 0);

  const walk = (path: PathInfo): Node | null => {
    switch (path.ObjectPathType) {
      case PATH.root:
        return { cls: 'Workbook', target: null };
      case PATH.nothing:
        return null;
      case PATH.kept: {
        const kept = book.kept.get(path.Name);
        if (!kept || kept.areas.length === 0)
          throw new Refusal('InvalidObjectPath', 'The object no longer exists.');
        return { cls: path.T ?? 'Range', target: kept };
      }
      case PATH.property: {
        const parent = parentOf(path);
        if (parent === null) return null;
        const read = has(kindOf(parent.cls).nav, path.Name);
        if (!read) throw notImplemented(`${parent.cls}.${path.Name}`);
        return read(parent.target);
      }
      case PATH.indexer: {
        const parent = parentOf(path);
        if (parent === null) return null;
        const { item } = kindOf(parent.cls);
        if (!item) throw notImplemented(`${parent.cls}.getItem`);
        return item(parent.target, argumentsOf(path.ArgumentInfo)[0]);
      }
      case PATH.method: {
        const parent = parentOf(path);
        if (parent === null) return null;
        const kind = kindOf(parent.cls);
        const open = has(kind.open, path.Name);
        const make = has(kind.make, path.Name);
        const args = argumentsOf(path.ArgumentInfo);
        if (open) return open(parent.target, args);
        if (!make) throw notImplemented(`${parent.cls}.${path.Name}`);
        around.world.refuse(`${parent.cls}.${path.Name}`);
        mayWrite();
        return make(parent.target, args);
      }
      default:
        throw notImplemented(`object path type ${String(path.ObjectPathType)} (${path.T ?? path.Name})`);
    }
  };

  const identity = (node: Node): Readonly<Record<string, unknown>> =>
    kindOf(node.cls).identity?.(node.target) ?? {};

  const readScalar = (node: Node, name: string): readonly [string, unknown] => {
    const scalar = wordsOf(node.cls).scalars.get(name);
    if (!scalar) throw invalidArgument(`${node.cls} has no property ${name}`);
    const read = has(kindOf(node.cls).get, scalar.wire);
    if (!read) throw notImplemented(`${node.cls}.${name}`);
    return [scalar.wire, read(node.target)];
  };

  const readAll = (node: Node, out: Record<string, unknown>): void => {
    for (const [name, { wire }] of wordsOf(node.cls).scalars)
      if (has(kindOf(node.cls).get, wire)) out[wire] = readScalar(node, name)[1];
  };

  const readInto = (node: Node, steps: readonly string[], out: Record<string, unknown>): void => {
    const words = wordsOf(node.cls);
    const [step = '*', ...rest] = steps;
    if (words.isCollection) {
      const inner = step === 'items' ? rest : steps;
      if (words.scalars.has(step) && rest.length === 0) {
        const [wire, value] = readScalar(node, step);
        out[wire] = value;
        return;
      }
      const list = kindOf(node.cls).items?.(node.target);
      if (!list) throw notImplemented(`${node.cls}.items`);
      const made = (out['_Items'] ??= list.map((one) => ({ ...identity(one) }))) as Record<string, unknown>[];
      list.forEach((one, index) => {
        readInto(one, inner.length === 0 ? ['*'] : inner, made[index] ?? {});
      });
      return;
    }
    if (step === '*' || step === '$all') {
      readAll(node, out);
      return;
    }
    const nav = words.navigation.get(step);
    if (!nav) {
      const [wire, value] = readScalar(node, step);
      out[wire] = value;
      return;
    }
    const read = has(kindOf(node.cls).nav, nav.wire);
    if (!read) throw notImplemented(`${node.cls}.${step}`);
    const child = read(node.target);
    if (child === null) {
      out[nav.wire] = null;
      return;
    }
    const made = (out[nav.wire] ??= { ...identity(child) }) as Record<string, unknown>;
    readInto(child, rest.length === 0 ? ['*'] : rest, made);
  };

  const query = (node: Node | null, action: Action): unknown => {
    if (node === null) return null;
    const info = action.QueryInfo;
    if (info?.Top !== undefined || info?.Skip !== undefined) throw notImplemented('load with top or skip');
    const select = info?.Select === undefined || info.Select.length === 0 ? ['*'] : info.Select;
    const out: Record<string, unknown> = {};
    for (const path of select) readInto(node, path.split('/'), out);
    return out;
  };

  const set = (node: Node | null, name: string, value: unknown): void => {
    if (node === null) throw new Refusal('InvalidObjectPath', 'The object does not exist.');
    const kind = kindOf(node.cls);
    const steer = has(kind.steerSet, name);
    if (steer) {
      steer(node.target, value);
      return;
    }
    const change = has(kind.set, name);
    if (!change) throw notImplemented(`${node.cls}.${name} =`);
    around.world.refuse(`${node.cls}.${name}`);
    mayWrite();
    change(node.target, value);
  };

  const call = (node: Node | null, action: Action): unknown => {
    if (node === null && action.Name === '_KeepReference') return null;
    if (node === null) throw itemNotFound('the object does not exist');
    const args = argumentsOf(action.ArgumentInfo);
    if (action.Name === '_KeepReference') {
      const target = node.target as RangeTarget;
      for (const kept of book.kept.values()) if (kept === target) return null;
      // The target itself is kept, so that it moves with its cells.
      book.kept.set(
        `_kept${freshId()}`,
        target as { sheet: RangeTarget['sheet']; areas: RangeTarget['areas'] },
      );
      return null;
    }
    if (action.Name === '_RemoveReference') {
      book.kept.delete(String(args[0]));
      return null;
    }
    const event = REGISTER.exec(action.Name);
    const kind = kindOf(node.cls);
    if (event) {
      const subscription = has(kind.events, event[2] ?? '')?.(node.target);
      if (!subscription) throw notImplemented(`${node.cls}.${action.Name}`);
      around.subscribe(subscription.type, subscription.id, event[1] === 'Register');
      return null;
    }
    const ask = has(kind.ask, action.Name);
    if (ask) return ask(node.target, args);
    const steer = has(kind.steer, action.Name);
    if (steer) {
      steer(node.target, args);
      return null;
    }
    const act = has(kind.act, action.Name);
    if (!act) throw notImplemented(`${node.cls}.${action.Name}`);
    around.world.refuse(`${node.cls}.${action.Name}`);
    mayWrite();
    act(node.target, args);
    return null;
  };

  const carryOut = (action: Action): void => {
    if (action.ActionType === ACTION.trace) {
      Results.push({ ActionId: action.Id, Value: null });
      TraceIds.push(action.Id);
      return;
    }
    around.beforeAction();
    const node = resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.open:
        Results.push({ ActionId: action.Id, Value: node === null ? null : { ...identity(node) } });
        return;
      case ACTION.query:
        Results.push({ ActionId: action.Id, Value: query(node, action) });
        return;
      case ACTION.call:
        Results.push({ ActionId: action.Id, Value: call(node, action) });
        return;
      case ACTION.set:
        set(node, action.Name, argumentsOf(action.ArgumentInfo)[0]);
        return;
      case ACTION.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          const scalar = node && wordsOf(node.cls).scalars.get(name);
          set(node, scalar ? scalar.wire : name, value);
        }
        return;
      default:
        throw notImplemented(`action type ${String(action.ActionType)}`);
    }
  };

  for (const [index, action] of request.Actions.entries()) {
    try {
      carryOut(action);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const path = request.ObjectPaths[String(action.ObjectPathId)];
      return {
        Error: {
          Code: error.code,
          Message: error.message,
          Location: `${path?.T ?? ''}.${action.Name === '' ? (path?.Name ?? '') : action.Name}`,
          ActionIndex: index,
          HttpStatusCode: error.status,
        },
        Results,
        TraceIds,
      };
    }
  }
  return { Error: null, Results, TraceIds };
}
