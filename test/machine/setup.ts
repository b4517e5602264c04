import { openBroker } from './broker';

declare global {
  var closeBroker: (() => Promise<void>) | undefined;
}

/** Room for what is young, in MB: workbooks outgrow what Node gives, and are then copied again and again. */
const YOUNG = '--max-semi-space-size=32';

export default async function setup(): Promise<void> {
  globalThis.closeBroker = await openBroker();
  // Workers are started with what this process was started with.
  process.execArgv.push(YOUNG);
}
