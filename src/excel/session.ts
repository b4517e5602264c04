import { failureOf } from './failure';

/** One conversation with Excel. */
export interface Session {
  readonly context: Excel.RequestContext;
  /** From here on a failure may leave something written. */
  readonly writing: () => void;
}

const ENOUGH = new Error('the run has done its part');

/**
 * A context that waits while a person is in a cell. `Excel.run` would also have Excel follow every range we touch,
 * with more bytes in both directions and a request of its own afterwards; ours are used at once. So the run only
 * sets the option, and ends before it sends anything.
 */
async function patientContext(): Promise<Excel.RequestContext> {
  const context = new Excel.RequestContext();
  try {
    await Excel.run({ delayForCellEdit: true, previousObjects: context }, () => Promise.reject(ENOUGH));
  } catch (error) {
    if (error !== ENOUGH) throw error;
  }
  return context;
}

/** Runs a conversation; it fails with a `HostFailure` only. */
export async function session<T>(work: (session: Session) => Promise<T>): Promise<T> {
  let wrote = false;
  const writing = () => {
    wrote = true;
  };
  try {
    return await work({ context: await patientContext(), writing });
  } catch (error) {
    throw failureOf(error, wrote);
  }
}
