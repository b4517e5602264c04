import * as fc from 'fast-check';
import type { Answer, Answers } from '../../src/model/answers';
import {
  DUTY_STATES,
  QUESTION_STATES,
  REPORT_FACTS,
  UNITS,
  type OutsourcedItem,
} from '../../src/model/facts/outsourcing';
import type { ShownValue } from '../../src/workbook/description';

const NAMES = ['', 'Sample MSS', '株式会社監視', 'SAMPLE mss', '*'];
const JUNK: readonly ShownValue[] = ['千円', -1, true, { error: '#N/A' }];

const amount = fc.constantFrom(null, 0, 1, 2.5, 5, 30, 100, 4_000_000, 100_000_000);
const small = fc.constantFrom(null, 0, 0.5, 1, 3, 5, 30, 100, 250);

/** What is written of one item: mostly nothing. */
export const anyOutsourced: fc.Arbitrary<OutsourcedItem | null> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(null) },
  {
    weight: 3,
    arbitrary: fc.record({
      contractor: fc.constantFrom(...NAMES),
      contractService: fc.constantFrom('', '24時間監視'),
      contractEnd: fc.constantFrom(null, '2027-03-31'),
      annualCost: amount,
      protects: fc.constantFrom('', '顧客情報', '=A1'),
      protectedValue: amount,
      impactBefore: small,
      impactAfter: small,
      frequencyBefore: small,
      frequencyAfter: small,
      tolerable: amount,
    }),
  },
);

/** The same as an answer says it, with what is no amount beside it. */
export function outsourcedOf(
  made: OutsourcedItem | null,
  junk: boolean,
  roll: number,
  left: Record<string, ShownValue>,
): Partial<Answer> {
  if (made === null) return {};
  const key = (['annualCost', 'protectedValue', 'impactAfter', 'contractEnd', 'tolerable'] as const)[
    Math.floor(roll * 5)
  ];
  if (junk && key) left[key] = JUNK[Math.floor(roll * 97) % JUNK.length] ?? null;
  return Object.fromEntries(
    Object.entries(made).filter(([each, value]) => value !== null && value !== '' && !(junk && each === key)),
  );
}

const note = fc.constantFrom('', '次回確認');
const entry = <T>(key: string, values: readonly T[]) =>
  fc.record({ state: fc.constantFrom(...values, null), note }).map(({ state, note: text }) => ({
    ...(state !== null && { [key]: state }),
    ...(text !== '' && { note: text }),
  }));
const filled = <T extends object>(entries: Readonly<Record<string, T>>) =>
  Object.fromEntries(Object.entries(entries).filter(([, each]) => Object.keys(each).length > 0));

const provider = fc
  .record({
    name: fc.constantFrom('Sample MSS', '株式会社監視', ''),
    annualCost: fc.constantFrom(null, 0, 9_000_000),
    duties: fc.record({ detect: entry('who', DUTY_STATES), decide: entry('who', DUTY_STATES) }),
    questions: fc.record(
      Object.fromEntries(
        ['owner', ...Object.values(REPORT_FACTS)].map((id) => [id, entry('state', QUESTION_STATES)]),
      ),
    ),
  })
  .map(({ name, annualCost, ...rest }) => {
    const [duties, questions] = [filled(rest.duties), filled(rest.questions)];
    return {
      ...(name !== '' && { name }),
      ...(annualCost !== null && { annualCost }),
      ...(Object.keys(duties).length > 0 && { duties }),
      ...(Object.keys(questions).length > 0 && { questions }),
    };
  });

/** The review as a whole, and what stands in its cells and is none of their words. */
export const anyOutsourcing: fc.Arbitrary<
  readonly [Pick<Answers, 'outsourcing'>, Readonly<Record<string, ShownValue>>]
> = fc
  .record({
    unit: fc.constantFrom(...UNITS),
    providers: fc.array(provider, { maxLength: 4 }),
    junk: fc.constantFrom(0, 0, 1, 2),
  })
  .map(({ unit, providers, junk }) => {
    const last = providers.findLastIndex((each) => Object.keys(each).length > 0);
    return [
      { outsourcing: { unit: junk === 1 ? 'yen' : unit, providers: providers.slice(0, last + 1) } },
      junk === 1
        ? { 'outsourcing.unit': 'ドル' }
        : junk === 2
          ? { 'outsourcing.providers.3.questions.value.state': '？' }
          : {},
    ] as const;
  });
