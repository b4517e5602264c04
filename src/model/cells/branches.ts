import type { Answers } from '../answers';

/** Keys beside the answers below which every value is one cell of its own. */
const BRANCHES = ['first', 'outsourcing', 'ownItems', 'sharing'];

const isHolder = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Whether a path, such as "sharing.channels.0.who", leads to such a cell. */
export const isBranched = (path: string): boolean => BRANCHES.includes(path.split('.')[0] ?? '');

/** The paths of all such cells that say something. */
export function branchedPaths(answers: Answers): string[] {
  const below = (value: unknown, at: string): string[] =>
    isHolder(value) ? Object.entries(value).flatMap(([key, each]) => below(each, `${at}.${key}`)) : [at];
  return BRANCHES.flatMap((key) => {
    const value: unknown = answers[key as keyof Answers];
    return value === undefined ? [] : below(value, key);
  });
}

/** What stands at a path; `null` where nothing does. */
export const branchedValue = (answers: Answers, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, key) => (isHolder(value) && Object.hasOwn(value, key) ? value[key] : null),
      answers,
    );

/** The same answers with another value at a path. */
export function withBranched(answers: Answers, path: string, value: unknown): Answers {
  const set = (holder: unknown, [key = '', ...rest]: readonly string[]): unknown => {
    const next: unknown = isHolder(holder) && Object.hasOwn(holder, key) ? holder[key] : undefined;
    const put = rest.length === 0 ? value : set(next, rest);
    // A number in a path is a place in a list; what comes before it and says nothing is there and blank.
    if (/^\d+$/.test(key)) {
      const list: readonly unknown[] = Array.isArray(holder) ? holder : [];
      const long = Math.max(list.length, Number(key) + 1);
      return Array.from({ length: long }, (_, at) => (at === Number(key) ? put : (list[at] ?? {})));
    }
    return { ...(isHolder(holder) ? holder : {}), [key]: put };
  };
  return set(answers, path.split('.')) as Answers;
}
