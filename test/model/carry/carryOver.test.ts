import { fc } from '../../machine/random';
import { catalogue, modelById } from '../../../src/catalog';
import { askedPart } from '../../../src/model/askedPart';
import type { Answer, Answers, Score } from '../../../src/model/answers';
import { blankAnswers } from '../../../src/model/blankAnswers';
import { carriedBook } from '../../../src/model/carry/carriedBook';
import type { CarriedRole } from '../../../src/model/carry/carried';
import { carryOver, type Ruling } from '../../../src/model/carry/carryOver';
import { ledger } from '../../../src/model/carry/standing';
import { QUADRANTS } from '../../../src/model/catalogue';
import { anyAnswers } from '../anyAnswers';

const from = modelById('isomm-2.1')!;
const to = modelById('x1060-3.2.1')!;
const old = blankAnswers(from, catalogue.patterns, 'ja', 3);
const blank = blankAnswers(to, catalogue.patterns, 'ja', 3);

const filled = (some: Readonly<Record<string, Partial<Answer>>>): Answers => ({
  ...old,
  answers: Object.fromEntries(
    from.items.map(({ id }) => [id, { ...old.answers[id]!, ...some[id] }] as const),
  ),
});
const rolesOf = ({ answers }: Answers): Record<string, CarriedRole> =>
  Object.fromEntries(
    Object.entries(answers).map(
      ([id, { insource, outsource, quadrant, note, supplement, recommendation }]) => [
        id,
        {
          ...{ insource, outsource, quadrant, note, supplement },
          ...(recommendation === 'unnecessary' && { excluded: true as const }),
        },
      ],
    ),
  );
const carry = (answers: Answers, rulings?: ReadonlyMap<string, Ruling>) => {
  const carried = carryOver({ from, to, answers, roles: rolesOf(answers), unplaced: [], blank }, rulings);
  const book = ledger(from, to, carried.carried!, (id) => carried.answers[id]!);
  const line = (id: string) => book.lines.find(({ service, first }) => first && service?.id === id)!;
  return { ...carried, book, line };
};
const all = (score: Score) =>
  filled(Object.fromEntries(from.items.map(({ id }) => [id, { insource: score }])));

test('ten decisions, two parked, fifteen to answer', () => {
  const scores = from.items.map(({ id }, index) => [id, { insource: ((index % 5) + 1) as Score }]);
  const { book, answers } = carry(filled(Object.fromEntries(scores)));
  expect([book.decisions, book.open, book.parked, book.fresh]).toEqual([10, 10, 2, 15]);
  const undecided = book.lines.filter(({ standing, first }) => first && standing === 'undecided');
  expect(undecided.map(({ service }) => service?.id)).toEqual([
    ...['A-12', 'B-1', 'B-3', 'C-1', 'D-4', 'D-5', 'D-6', 'E-3', 'E-5', 'F-2'],
  ]);
  expect(Object.values(answers).filter(({ insource }) => insource === null)).toHaveLength(15);
  expect(book.lines).toHaveLength(55 + 15 + 2);
});

test('the same score everywhere: 49 carried, no merge to decide', () => {
  const { book, answers } = carry(all(3));
  expect(Object.values(answers).filter(({ insource }) => insource === 3)).toHaveLength(49);
  expect(Object.values(answers).filter(({ insource }) => insource === null)).toHaveLength(15);
  expect(book.lines.filter(({ kind, standing }) => kind === 'merge' && standing !== 'none')).toEqual([]);
  expect(book.decisions).toBe(5);
});

test('sides that differ: the lower level, and a person decides', () => {
  const { answers, line } = carry(filled({ 'C-1': { outsource: 4 }, 'C-2': { insource: 2 } }));
  expect(answers['C-1']).toMatchObject({ insource: 2, outsource: null });
  expect(line('C-1')).toMatchObject({
    standing: 'undecided',
    proposal: { reason: 'sides-differ', role: 'C-2' },
  });
});

test('some blank: the score of the same item, and a person decides; without one it stays blank', () => {
  const { answers, line } = carry(filled({ 'B-1': { insource: 4 }, 'E-4': { insource: 4 } }));
  expect(answers['B-1']).toMatchObject({ insource: 4 });
  expect(line('B-1')).toMatchObject({ standing: 'undecided', proposal: { reason: 'some-blank' } });
  expect(answers['E-3']).toMatchObject({ insource: null, outsource: null });
  expect(line('E-3')).toMatchObject({
    standing: 'undecided',
    proposal: { reason: 'some-blank', role: null },
  });
});

test('what has no successor is parked with its score and note', () => {
  const { book, carried } = carry(filled({ 'H-1': { insource: 5, note: 'kept' } }));
  expect(book.parked).toBe(1);
  expect(book.lines.filter(({ kind }) => kind === 'none').map(({ nearest }) => nearest)).toEqual([
    ['A-12', 'E-8'],
    ['A-7'],
  ]);
  expect(carried!.roles['H-1']).toMatchObject({ insource: 5, note: 'kept' });
});

test('nothing filled in: nothing to decide, nothing parked', () => {
  expect(carry(old).book).toMatchObject({ decisions: 0, open: 0, parked: 0 });
});

test('notes of several say where each comes from; the note of one stays as it is', () => {
  const { answers } = carry(filled({ 'C-1': { note: 'a' }, 'C-2': { note: 'b' }, 'A-1': { note: 'c' } }));
  expect(answers['C-1']?.note).toBe('[v2.1 C-1] a\n[v2.1 C-2] b');
  expect(answers['A-1']?.note).toBe('c');
});

test('quadrants: the new default, unless somebody changed the old one', () => {
  const differ = to.items.filter(({ id, quadrant }) =>
    from.items.some(
      (role) =>
        role.quadrant !== quadrant &&
        role.successors.some((each) => each.id === id && (each.kind === 'same' || each.kind === 'near')),
    ),
  );
  expect(differ.map(({ id }) => id)).toEqual(['B-1', 'D-4', 'D-5', 'E-3', 'E-4']);
  const { answers } = carry(
    filled({ 'A-1': { quadrant: 'IV' }, 'B-2': { quadrant: 'I' }, 'C-1': { quadrant: null } }),
  );
  expect(
    [answers['A-1'], answers['B-1'], answers['C-1'], answers['E-4']].map((each) => each?.quadrant),
  ).toEqual([...['IV', 'I', 'IV', 'I']]);
  expect(QUADRANTS).toContain(answers['A-2']?.quadrant);
});

test('out of scope stays out of scope; where only some of several were, a person decides', () => {
  const off = { recommendation: 'unnecessary' } as const;
  const { answers, line } = carry(
    filled({ 'A-1': { ...off, insource: 2 }, 'C-1': { ...off, insource: 4 }, 'C-2': { insource: 4 } }),
  );
  expect(answers['A-1']).toMatchObject({ recommendation: 'unnecessary', insource: 2 });
  expect(answers['C-1']?.recommendation).toBeUndefined();
  expect(line('C-1').proposal).toMatchObject({ reason: 'some-blank', insource: 4 });
});

test('a decision is followed, and stands in the record until the checklist says something else', () => {
  const filling = filled({ 'C-1': { outsource: 4 }, 'C-2': { insource: 2 } });
  for (const [ruling, scores] of [
    [{ choice: 'role', role: 'C-1' }, [null, 4]],
    [{ choice: 'proposal' }, [2, null]],
    [{ choice: 'blank' }, [null, null]],
    [{ choice: 'own', insource: 5, outsource: null }, [5, null]],
  ] as const) {
    const { answers, book, carried, line } = carry(filling, new Map([['C-1', ruling]]));
    expect([answers['C-1']?.insource, answers['C-1']?.outsource]).toEqual(scores);
    expect([line('C-1').standing, line('C-1').unchecked, book.open]).toEqual(['done', false, 0]);
    const changed = ledger(from, to, carried!, (id) => ({ ...answers[id]!, outsource: 1 }));
    expect(changed.open).toBe(ruling.choice === 'own' ? 0 : 1);
  }
});

test('two decisions about one item contradict each other', () => {
  const { carried, answers } = carry(filled({ 'C-1': { insource: 4 }, 'C-2': { insource: 2 } }));
  const decided = ['C-1', 'C-2'].map(
    (role) => ({ service: 'C-1', role, choice: 'role', confirmed: true }) as const,
  );
  const book = ledger(from, to, { ...carried!, decisions: decided }, (id) => answers[id]!);
  expect(book.lines.filter(({ standing }) => standing === 'contradiction')).toHaveLength(2);
  expect(book.open).toBe(1);
});

test('whatever was filled in: every score and note is in the new answers or in the record', () => {
  fc.assert(
    fc.property(anyAnswers(from, catalogue.patterns), (answers) => {
      const { answers: after, carried, book, patterns, currentPattern } = carry(answers);
      expect([patterns, currentPattern]).toEqual([answers.patterns, answers.currentPattern]);
      for (const { role, service, kind } of book.lines) {
        if (!role) continue;
        const was = answers.answers[role.id];
        expect(carried!.roles[role.id] ?? null).toEqual(
          was ? expect.objectContaining({ note: was.note }) : null,
        );
        if (!was || kind === 'none' || kind === 'nearest') continue;
        expect(after[service!.id]?.note).toContain(was.note);
        if (kind === 'merge') continue;
        const { insource, outsource } = was;
        expect(after[service!.id]).toMatchObject({ insource, outsource });
      }
      expect(book.open).toBe(book.decisions);
    }),
    { numRuns: 60 },
  );
});

test('with functions left out a record counts what was asked for, whichever model it is given', () => {
  const asked = ['A', 'E'];
  const part = askedPart(to, asked);
  const { answers, carried } = carry({ ...filled({ 'A-1': { insource: 3 } }), asked });
  const about = { ...blank, asked, answers, ...(carried && { carried }) };
  const [whole, cut] = [to, part].map((model) => carriedBook(catalogue.models, model, about)?.ledger);
  expect(whole).toEqual(cut);
  expect(cut?.lines.every(({ service }) => !service || asked.includes(service.function))).toBe(true);
});
