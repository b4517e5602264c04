import { openBroker } from './broker';

declare global {
  var closeBroker: (() => Promise<void>) | undefined;
}

export default async function setup(): Promise<void> {
  globalThis.closeBroker = await openBroker();
}
