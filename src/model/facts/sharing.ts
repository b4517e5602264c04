export const DIRECTIONS = ['send', 'receive'] as const;
export type SharingDirection = (typeof DIRECTIONS)[number];

/** The Traffic Light Protocol 2.0. */
export const TLP = ['red', 'amber-strict', 'amber', 'green', 'clear'] as const;
export type Tlp = (typeof TLP)[number];

/** What each sharing of information answers. */
export const SIX = ['why', 'when', 'what', 'where', 'who', 'how'] as const;

/** One way of one channel. */
export interface Channel {
  readonly channel?: string;
  readonly direction?: SharingDirection;
  readonly why?: string;
  readonly when?: string;
  readonly what?: string;
  readonly where?: string;
  readonly who?: string;
  readonly how?: string;
  readonly tlp?: Tlp;
  readonly owner?: string;
  /** An ISO date. */
  readonly checked?: string;
}

export interface Sharing {
  readonly channels: readonly Channel[];
}

/** The columns of the list, in their order. */
export const CHANNEL_KEYS = ['channel', 'direction', ...SIX, 'tlp', 'owner', 'checked'] as const;

/** No list of a person is longer. */
export const MOST_CHANNELS = 500;
