import type { DeskDecision, Order } from './desk';

/** What the pane asks of the worker. */
export type Ask =
  | { readonly kind: 'read'; readonly file: File }
  | { readonly kind: 'forget' }
  | { readonly kind: 'drop'; readonly no: number }
  | { readonly kind: 'consolidate'; readonly decision: DeskDecision }
  | { readonly kind: 'anonymous'; readonly decision: DeskDecision; readonly meansOnly: boolean }
  | { readonly kind: 'hand-out'; readonly order: Order };

export interface DeskCall {
  readonly call: number;
  readonly ask: Ask;
}

/** What comes back, by the number of the call. */
export type Reply =
  | { readonly call: number; readonly kind: 'progress'; readonly done: number }
  | { readonly call: number; readonly kind: 'done'; readonly result: unknown }
  | { readonly call: number; readonly kind: 'failed'; readonly message: string };
