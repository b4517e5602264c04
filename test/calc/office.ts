import { made } from '../machine/made';
import { Office, type Job, type JobResult } from './officeProgram';

export type { Job, Put, Shown, Step } from './officeProgram';

/** This test file as a guest in the office of its worker, which starts when it is first wanted and stays: starts are dear. */
let shared: Promise<Office> | null = null;

const arrive = async (): Promise<Office> =>
  new Office(await made('office', process.env['JEST_WORKER_ID'] ?? '1'));

async function closeOffice(): Promise<void> {
  const ending = shared;
  shared = null;
  await (await ending)?.close();
}

afterAll(closeOffice);

/** Runs jobs in one LibreOffice, in order; the next ones go on there. */
export async function office(jobs: readonly Job[]): Promise<JobResult[]> {
  const open = await (shared ??= arrive());
  try {
    const results: JobResult[] = [];
    for (const job of jobs) results.push(await open.run(job));
    return results;
  } catch (error) {
    await closeOffice();
    throw error;
  }
}
