/** The shape of a request of the client, and of what it expects back. */
export interface Request {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, PathInfo>>;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: {
    readonly Select?: readonly string[];
    readonly Expand?: readonly string[];
    readonly Top?: number;
    readonly Skip?: number;
  };
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface PathInfo {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
  /** Name of the class; the client adds it when asked to. */
  readonly T?: string;
}

export const ACTION = { open: 1, query: 2, call: 3, set: 4, trace: 5, update: 9 } as const;
export const PATH = {
  root: 1,
  fresh: 2,
  method: 3,
  property: 4,
  indexer: 5,
  kept: 6,
  nothing: 7,
} as const;

export interface Answer {
  readonly Error: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  } | null;
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
}

/** Bits of the flags that come with a request. */
export const DELAY_FOR_CELL_EDIT = 64;

/** An event as the client takes it from the host. */
export interface EventEntry {
  readonly messageCategory: 65_536;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}
