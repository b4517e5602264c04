import { REVIEWED, type Answers } from '../../../model/answers';
import { recommendationsOf } from '../../../model/plan/recommendationsOf';
import { day, oneOf, type JsonPart } from '../part';

/** When catalogue, profile and portfolio were looked at, and are to be. */
export const portfolio: JsonPart<NonNullable<Answers['portfolio']>> = {
  keys: {
    order: null,
    reviews: Object.fromEntries(REVIEWED.map((each) => [each, { last: null, next: null }])),
  },
  read: (value, at, source) => {
    if (value === undefined || value === null) return null;
    const { json } = source;
    const object = (given: unknown, place: string) =>
      given === undefined || given === null ? {} : json.object(given, place);
    const reviews = object(json.object(value, at)['reviews'], `${at}.reviews`);
    const ends = (reviewed: (typeof REVIEWED)[number]) => {
      const place = `${at}.reviews.${reviewed}`;
      const given: Readonly<Record<string, unknown>> = object(reviews[reviewed], place);
      const end = (key: string) => day.read(given[key], `${place}.${key}`, source, null);
      return { last: end('last'), next: end('next') };
    };
    const { order } = json.object(value, at);
    // Where one level can be recommended at most there is nothing to order by.
    const orders = (['level', 'recommendation'] as const).slice(0, recommendationsOf(source.model).length);
    const ordered = oneOf(orders, 'not-a-progress').read(order, `${at}.order`, source, null);
    return {
      ...(ordered === 'recommendation' && { order: ordered }),
      reviews: { catalogue: ends('catalogue'), profile: ends('profile'), portfolio: ends('portfolio') },
    };
  },
};
