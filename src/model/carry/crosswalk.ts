import type { Item, Model, Successor } from '../catalogue';

/**
 * What leads from an older item to a newer one: alone and the same, by its name only, near; one of several that meet;
 * only named as the nearest; no newer item at all; no older item at all.
 */
export type PairKind = 'same' | 'name' | 'near' | 'merge' | 'nearest' | 'none' | 'new';

export interface Ancestor {
  readonly role: Item;
  readonly kind: Exclude<Successor['kind'], 'nearest'>;
}

/** One line of the record: an older item, a newer one, or both. */
export interface CarryLine {
  readonly kind: PairKind;
  readonly role: Item | null;
  readonly service: Item | null;
  /** The first line of its newer item. */
  readonly first: boolean;
  /** Where there is no newer item: ids of the nearest. */
  readonly nearest: readonly string[];
}

export interface Crosswalk {
  /** Every newer item with the older ones that lead to it. */
  readonly services: readonly { readonly service: Item; readonly ancestors: readonly Ancestor[] }[];
  /** Older items that no newer one follows. */
  readonly parked: readonly Item[];
  /** All of it, newer items in their order, then what is parked. */
  readonly lines: readonly CarryLine[];
}

const leads = ({ kind }: Successor): boolean => kind !== 'nearest';

/** How the items of a model lead to those of the one that follows it. */
export function crosswalk(from: Model, to: Model): Crosswalk {
  const services = to.items.map((service) => ({
    service,
    ancestors: from.items.flatMap((role): Ancestor[] =>
      role.successors.flatMap(({ id, kind }) =>
        id === service.id && kind !== 'nearest' ? [{ role, kind }] : [],
      ),
    ),
  }));
  const parked = from.items.filter(({ successors }) => !successors.some(leads));
  const named = (id: string): Item[] =>
    from.items.filter(
      (role) => !parked.includes(role) && role.successors.some((each) => each.id === id && !leads(each)),
    );
  const lines = services.flatMap(({ service, ancestors }): CarryLine[] => {
    const pairs: Omit<CarryLine, 'first'>[] = [
      ...ancestors.map(({ role, kind }) => ({
        ...{ role, service, nearest: [] },
        kind: ancestors.length > 1 ? ('merge' as const) : kind,
      })),
      ...named(service.id).map((role) => ({ kind: 'nearest' as const, role, service, nearest: [] })),
    ];
    const all = pairs.length > 0 ? pairs : [{ kind: 'new' as const, role: null, service, nearest: [] }];
    return all.map((line, index) => ({ ...line, first: index === 0 }));
  });
  return {
    services,
    parked,
    lines: [
      ...lines,
      ...parked.map((role): CarryLine => {
        const nearest = role.successors.map(({ id }) => id);
        return { kind: 'none', role, service: null, first: true, nearest };
      }),
    ],
  };
}
