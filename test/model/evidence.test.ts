import { catalogue } from '../../src/catalog';
import { blankAnswers } from '../../src/model/blankAnswers';
import { factsMissing, monthsBefore, proposal, reviewEvidence } from '../../src/model/facts/evidence';
import {
  ATTEMPTS,
  STAND_INS,
  YES_NO,
  type Evidence,
  type EvidenceSettings,
} from '../../src/model/facts/evidenceFacts';
import { dateSerial } from '../../src/model/cells/dates';
import type { QuestionState } from '../../src/model/facts/outsourcing';

const [model] = catalogue.models;
if (!model) throw new Error('no model');

test.each<[Evidence, string]>([
  [{ done: 'no' }, '1'],
  [{ done: 'declined', documented: 'yes' }, '0'],
  [{ done: 'yes', documented: 'no', others: 'nobody' }, '2'],
  [{ done: 'yes', documented: 'no', others: 'part' }, '3'],
  [{ done: 'yes', documented: 'yes', others: 'fully', approved: 'no' }, '4'],
  [{ done: 'yes', documented: 'yes', others: 'fully', approved: 'yes' }, '5'],
  [{ done: 'yes', documented: 'yes', others: 'nobody', approved: 'no' }, '2-4'],
  [{ done: 'yes', documented: 'yes', others: 'part', approved: 'no' }, '3-4'],
  [{ done: 'yes', documented: 'no', others: 'fully' }, '3-4'],
  [{ done: 'yes', documented: 'yes', others: 'nobody', approved: 'yes' }, '2-5'],
  [{ done: 'yes', documented: 'yes', others: 'fully' }, 'approved'],
  [{ done: 'yes', others: 'fully' }, 'documented approved'],
  [{ documented: 'yes' }, 'done'],
])('in-house %j comes to %s', (evidence, said) => {
  const found = proposal('in', evidence);
  const steps = found && [...new Set([found.low, found.high])].join('-');
  expect(steps ?? factsMissing('in', evidence).join(' ')).toBe(said);
});

test.each<[Evidence, string]>([
  [{ checked: 'no' }, '1'],
  [{ checked: 'declined' }, '0'],
  [{ checked: 'yes', service: 'no', result: 'no' }, '2'],
  [{ checked: 'yes', service: 'no', result: 'yes' }, '3'],
  [{ checked: 'yes', service: 'yes', result: 'no' }, '3'],
  [{ checked: 'yes', service: 'yes', result: 'yes', expected: 'no' }, '4'],
  [{ checked: 'yes', service: 'yes', result: 'yes', expected: 'yes' }, '5'],
  [{ checked: 'yes', service: 'no', result: 'yes', expected: 'yes' }, '3'],
  [{ checked: 'yes', service: 'no', result: 'no', expected: 'yes' }, '2'],
  [{ checked: 'yes', service: 'yes', result: 'yes' }, 'expected'],
])('outsourced %j comes to %s', (evidence, said) => {
  const found = proposal('out', evidence);
  const steps = found && [...new Set([found.low, found.high])].join('-');
  expect(steps ?? factsMissing('out', evidence).join(' ')).toBe(said);
});

test('a better fact never lowers what is proposed, in any combination', () => {
  const ranks = (evidence: Evidence) => [
    YES_NO.indexOf(evidence.documented ?? 'no') === 0 ? 1 : 0,
    STAND_INS.indexOf(evidence.others ?? 'nobody'),
    evidence.approved === 'yes' ? 1 : 0,
  ];
  const all = YES_NO.flatMap((documented) =>
    STAND_INS.flatMap((others) =>
      YES_NO.map((approved): Evidence => ({ done: 'yes', documented, others, approved })),
    ),
  );
  for (const one of all)
    for (const other of all) {
      if (!ranks(one).every((rank, index) => rank <= (ranks(other)[index] ?? 0))) continue;
      const [lower, higher] = [proposal('in', one), proposal('in', other)];
      expect(lower?.low).toBeLessThanOrEqual(higher?.low ?? -1);
      expect(lower?.high).toBeLessThanOrEqual(higher?.high ?? -1);
    }
  expect(ATTEMPTS.map((done) => proposal('in', { done })?.low)).toEqual([undefined, 1, 0]);
});

test('so many months before is the same day, or the last of a shorter month', () => {
  expect(monthsBefore('2026-03-31', 1)).toBe(dateSerial('2026-02-28'));
  expect(monthsBefore('2024-03-31', 1)).toBe(dateSerial('2024-02-29'));
  expect(monthsBefore('2026-01-15', 13)).toBe(dateSerial('2024-12-15'));
  expect(monthsBefore('まだ', 12)).toBeNull();
});

test('what a provider’s reports allow speaks where the item itself is silent, and nobody else’s reports do', () => {
  const blank = blankAnswers(model, catalogue.patterns, 'ja', 1);
  const states = (...[checked, service, result, expected]: readonly QuestionState[]) => ({
    reportChecked: { state: checked },
    reportService: { state: service },
    reportResult: { state: result },
    falling: { state: expected },
  });
  const of = (contractor: string, found: Evidence = {}) => ({
    ...blank.answers['A-1'],
    outsource: 4 as const,
    contractor,
    evidence: found,
  });
  const answers = {
    ...blank,
    outsourcing: {
      unit: 'yen',
      providers: [
        { name: 'Sample MSS', questions: states('done', 'done', 'done', 'done') },
        { name: 'Half MSS', questions: states('done', 'done', 'open') },
        { name: 'None MSS', questions: states('none', 'done') },
        { name: 'Deaf MSS', questions: states('open', 'done') },
      ],
    },
    answers: {
      ...blank.answers,
      ...Object.fromEntries(
        [
          of('sample mss'),
          of('Sample MSS', { result: 'no', expected: 'no' }),
          of('Half MSS'),
          of('None MSS'),
          of('Deaf MSS'),
          of('Another'),
          of('Half MSS', { checked: 'no' }),
        ].map((answer, at) => [model.items[at]?.id, answer]),
      ),
    },
  } as unknown as typeof blank;
  const { items } = reviewEvidence(
    model.items.map(({ id }) => id),
    answers,
  );
  const told = items
    .slice(0, 7)
    .map(({ out }) => [
      out.proposal && [...new Set([out.proposal.low, out.proposal.high])].join('-'),
      out.reported.join(' '),
      out.missing.join(' '),
    ]);
  expect(told).toEqual([
    ['5', 'checked service result expected', ''],
    ['3', 'checked service', ''],
    ['3', 'checked service result', ''],
    [null, '', 'checked'],
    ['1', 'checked', ''],
    [null, '', ''],
    ['1', '', ''],
  ]);
  expect(items.every(({ in: own }) => own.proposal === null && own.reported.length === 0)).toBe(true);
  expect(items[0]?.out.differs).toBe(true);
});

test('scores stay as they are; what differs from the facts, and what is old, is listed', () => {
  const blank = blankAnswers(model, catalogue.patterns, 'ja', 1);
  const evidence: EvidenceSettings = { months: 12 };
  const five: Evidence = { done: 'yes', documented: 'yes', others: 'fully', approved: 'yes' };
  const between: Evidence = { done: 'yes', documented: 'yes', others: 'nobody', approved: 'no' };
  const said = (insource: 3 | 4 | 5 | null, found: Evidence) => ({
    ...blank.answers['A-1'],
    insource,
    evidence: found,
  });
  const answers = {
    ...blank,
    date: '2026-04-01',
    evidence,
    answers: {
      ...blank.answers,
      'A-1': said(3, { ...five, on: '2025-03-31' }),
      'A-2': said(5, { ...five, on: '2025-04-01' }),
      'A-3': said(3, between),
      'A-4': said(5, between),
      'A-5': said(null, five),
    },
  } as typeof blank;
  const before = JSON.stringify(answers);
  const review = reviewEvidence(
    model.items.map(({ id }) => id),
    answers,
  );
  expect(review.differences).toEqual([
    { id: 'A-1', side: 'in', score: 3, proposal: { low: 5, high: 5 } },
    { id: 'A-4', side: 'in', score: 5, proposal: { low: 2, high: 4 } },
  ]);
  expect(review.old).toEqual(['A-1']);
  expect(JSON.stringify(answers)).toBe(before);
  expect(reviewEvidence(['A-1'], { ...answers, evidence: { months: null } }).old).toEqual([]);
});
