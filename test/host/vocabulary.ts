/** What the genuine client says about one of its classes. */
export interface ClassWords {
  /** By the name scripts use. */
  readonly scalars: ReadonlyMap<string, { readonly wire: string; readonly writable: boolean }>;
  readonly navigation: ReadonlyMap<string, { readonly wire: string; readonly cls: string }>;
  readonly methods: readonly string[];
  /** Event number and whom it is addressed to, by member ("onChanged"). */
  readonly events: ReadonlyMap<string, number>;
  readonly isCollection: boolean;
}

export interface Vocabulary {
  readonly classes: ReadonlyMap<string, ClassWords>;
  readonly enumerations: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The parts of the client library that are read here; its private fields are read, never written. */
export interface ClientLibrary {
  readonly Excel: Record<string, unknown>;
  readonly OfficeExtension: Record<string, unknown>;
}

type Maker = new (context: unknown, path: unknown) => Record<string, unknown>;

const OWN = new Set([
  'constructor',
  'load',
  'set',
  'update',
  'toJSON',
  'setMockData',
  'ensureUnchanged',
  'retrieve',
  'track',
  'untrack',
]);

/** Reads classes, members, wire names, events and enumerations from the client's own prototypes. */
export function readVocabulary({ Excel, OfficeExtension }: ClientLibrary): Vocabulary {
  const classes = new Map<string, ClassWords>();
  const enumerations = new Map<string, Set<string>>();
  const Context = Excel['RequestContext'] as new (options: unknown) => unknown;
  const Path = OfficeExtension['ObjectPath'] as new (...parts: unknown[]) => unknown;
  const context = new Context({
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve(null),
    _createRequestExecutorOrNull: () => null,
  });
  let id = 1_000_000;
  const instance = (Class: Maker): Record<string, unknown> => {
    id += 1;
    return new Class(context, new Path({ Id: id, ObjectPathType: 1, Name: '' }, null, false, false, 1, 4));
  };
  const attempt = <T>(read: () => T): T | null => {
    try {
      return read();
    } catch {
      return null;
    }
  };
  for (const [name, member] of Object.entries(Excel)) {
    if (typeof member === 'object' && member !== null) {
      const values = Object.values(member).filter((value) => typeof value === 'string');
      if (values.length > 0) enumerations.set(name, new Set(values));
      continue;
    }
    if (typeof member !== 'function') continue;
    const prototype = member.prototype as Record<string, unknown> | undefined;
    if (!prototype || !('_className' in prototype)) continue;
    const cls = attempt(() => prototype['_className'] as string);
    if (cls === null) continue;
    const list = <T>(key: string): readonly T[] =>
      attempt(() => prototype[key] as readonly T[] | undefined) ?? [];
    const wires = list<string>('_scalarPropertyOriginalNames');
    const writable = list<boolean>('_scalarPropertyUpdateable');
    const scalars = new Map(
      list<string>('_scalarPropertyNames').map((scalar, index) => [
        scalar,
        { wire: wires[index] ?? scalar, writable: writable[index] === true },
      ]),
    );
    const made = attempt(() => instance(member as Maker));
    const navigation = new Map<string, { wire: string; cls: string }>();
    const events = new Map<string, number>();
    if (made) {
      for (const nav of list<string>('_navigationPropertyNames')) {
        const found = attempt(() => {
          const child = made[nav] as {
            _className: string;
            _objectPath: { objectPathInfo: { Name: string } };
          };
          return { wire: child._objectPath.objectPathInfo.Name, cls: child._className };
        });
        if (found) navigation.set(nav, found);
      }
      for (const event of Object.getOwnPropertyNames(prototype)) {
        if (!/^on[A-Z]/.test(event)) continue;
        const number = attempt(
          () => (made[event] as { m_genericEventInfo: { eventType: number } }).m_genericEventInfo.eventType,
        );
        if (number !== null) events.set(event, number);
      }
    }
    const methods = Object.getOwnPropertyNames(prototype).filter(
      (method) =>
        !OWN.has(method) && typeof Object.getOwnPropertyDescriptor(prototype, method)?.value === 'function',
    );
    const isCollection = attempt(() => prototype['_isCollection'] === true) ?? false;
    classes.set(cls, { scalars, navigation, methods, events, isCollection });
  }
  return { classes, enumerations };
}
