import type { CommandId } from './commands';

/** Whether a person may call a command off; each says for itself from when on that is too late. */
export const CANCELLABLE: Readonly<Record<CommandId, boolean>> = {
  create: true,
  openSample: false,
  change: true,
  rebuild: true,
  addParts: true,
  removeParts: true,
  setScope: true,
  addOwnItem: true,
  registerRows: true,
  decideDefaults: false,
  plan: true,
  keepRound: true,
  unplan: false,
  noteHandedOut: true,
  noteReturned: true,
  mend: true,
  carryOver: false,
  putBack: true,
  forgetFormer: false,
  recover: true,
  remove: false,
  protect: false,
  fix: false,
  calculate: false,
};
