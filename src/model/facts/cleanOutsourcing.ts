import { entriesOf, own, type JsonObject } from '../cells/jsonObject';
import {
  DUTIES,
  DUTY_STATES,
  PROVIDERS,
  QUESTION_IDS,
  QUESTION_STATES,
  UNITS,
  type Outsourcing,
  type Provider,
} from './outsourcing';

/** Notes a value that cannot be meant: at which key, and whether it should have been a number or one of a list. */
export type Slip = (kind: 'not-a-number' | 'not-a-progress', at: string, value: unknown) => void;

const isBlank = (value: unknown): boolean => value === undefined || value === null || value === '';

/** The same without what says nothing; `undefined` where nothing is left. */
export function said<T extends object>(value: T): T | undefined {
  const kept = Object.entries(value).filter(([, each]) => !isBlank(each));
  return kept.length === 0 ? undefined : (Object.fromEntries(kept) as T);
}

/** A list without the entries at its end that say nothing. */
export function trimmed<T extends object>(list: readonly (T | undefined)[]): (T | Record<string, never>)[] {
  const last = list.findLastIndex((each) => each !== undefined);
  return list.slice(0, last + 1).map((each) => each ?? {});
}

/** A review as it was written down elsewhere: only what can be filled in is left. */
export function cleanOutsourcing(
  value: unknown,
  text: (value: unknown, at: string) => string,
  slip: Slip = () => undefined,
  at = 'outsourcing',
): Outsourcing {
  const oneOf = <T extends string>(choices: readonly T[], given: unknown, place: string): T | undefined => {
    const found = choices.find((each) => each === given);
    if (found === undefined && !isBlank(given)) slip('not-a-progress', place, given);
    return found;
  };
  const amount = (given: unknown, place: string): number | undefined => {
    if (typeof given === 'number' && Number.isFinite(given) && given >= 0) return given;
    if (!isBlank(given)) slip('not-a-number', place, given);
    return undefined;
  };
  const keyed = <T extends object>(
    given: unknown,
    ids: readonly string[],
    read: (entry: JsonObject, id: string) => T,
  ) =>
    said(
      Object.fromEntries(
        ids.flatMap((id) => {
          const found = said(read(entriesOf(own(entriesOf(given), id)), id));
          return found === undefined ? [] : [[id, found]];
        }),
      ),
    );
  const review = entriesOf(value);
  const list: unknown = own(review, 'providers');
  const providers = (Array.isArray(list) ? (list as unknown[]) : [])
    .slice(0, PROVIDERS)
    .map((each, index) => {
      const entry = entriesOf(each);
      const place = `${at}.providers.${String(index)}`;
      const note = (of: JsonObject, where: string) => text(own(of, 'note'), `${where}.note`);
      return said({
        name: text(own(entry, 'name'), `${place}.name`),
        annualCost: amount(own(entry, 'annualCost'), `${place}.annualCost`),
        duties: keyed(own(entry, 'duties'), DUTIES, (duty, id) => {
          const where = `${place}.duties.${id}`;
          return { who: oneOf(DUTY_STATES, own(duty, 'who'), `${where}.who`), note: note(duty, where) };
        }),
        questions: keyed(own(entry, 'questions'), QUESTION_IDS, (question, id) => {
          const where = `${place}.questions.${id}`;
          return {
            state: oneOf(QUESTION_STATES, own(question, 'state'), `${where}.state`),
            note: note(question, where),
          };
        }),
      }) as Provider | undefined;
    });
  return { unit: oneOf(UNITS, own(review, 'unit'), `${at}.unit`) ?? 'yen', providers: trimmed(providers) };
}
