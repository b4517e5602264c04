import { askedPart } from '../model/askedPart';
import { blankAnswers } from '../model/blankAnswers';
import { INVALID_KEYS, type CarriedRole } from '../model/carry/carried';
import { carryOver, type Ruling } from '../model/carry/carryOver';
import { rulings } from '../model/carry/rulings';
import { ledger, type Ledger } from '../model/carry/standing';
import type { Catalogue, Language, Model } from '../model/catalogue';
import type { CARRY } from '../model/decisions';
import { Decider } from '../model/decisions';
import { foundText } from '../model/raw';
import { byContent } from '../sheets/assessment/byContent';
import { SETUP_LEFT } from '../sheets/assessment/leftovers';
import { LAYOUT } from '../sheets/assessment/layout';
import type { Reading } from '../sheets/assessment/read';
import { unplacedRows } from '../sheets/assessment/unplacedRows';
import type { ReadWorkbook } from '../workbook/rows';
import { describe } from './describe';
import type { WriteBytes } from './fileFormat';
import type { Filling } from './filling';
import { fillingOf } from './open';
import { partsNeeded, withParts } from './optionalParts';

export interface CarryWish {
  /** The older workbook's own where nothing is said. */
  readonly language?: Language;
  /** Keys of optional parts, besides those that the older workbook has. */
  readonly parts?: readonly string[];
  /** What a person decided: by newer item, or by what answers each question. */
  readonly rulings?: ReadonlyMap<string, Ruling>;
  readonly decider?: Decider<typeof CARRY>;
}

/** An older workbook's answers in the model that follows, not written anywhere yet. */
export interface CarriedOver {
  readonly from: Model;
  readonly to: Model;
  readonly filling: Filling;
  readonly ledger: Ledger;
}

/** The model that follows; `null` where none does. */
export const successorOf = ({ models }: Catalogue, { successor }: Model): Model | null =>
  models.find(({ id }) => id === successor) ?? null;

/** What each older item held, what was no valid value included. */
function rolesOf(from: Model, { answers, leftovers }: Filling): Record<string, CarriedRole> {
  const roles: Record<string, CarriedRole> = {};
  for (const { id } of from.items) {
    const answer = answers.answers[id];
    if (!answer) continue;
    const { insource, outsource, quadrant, note, supplement, recommendation } = answer;
    const left = INVALID_KEYS.flatMap((key) => {
      const found = foundText(leftovers[id]?.[key] ?? null);
      return found === null ? [] : [[key, found] as const];
    });
    roles[id] = {
      ...{ insource, outsource, quadrant, note, supplement },
      ...(recommendation === 'unnecessary' && { excluded: true as const }),
      ...(left.length > 0 && { invalid: Object.fromEntries(left) }),
    };
  }
  return roles;
}

/**
 * The answers of a workbook in the model that follows its own, each as proposed or as decided. `read`: its cells, for rows
 * that belong to no item. `null` where no model follows, nothing could be read, or something would be mistaken.
 */
export function carry(
  catalogue: Catalogue,
  reading: Reading,
  read: ReadWorkbook | null,
  { language, parts = [], rulings: given, decider = new Decider<typeof CARRY>() }: CarryWish = {},
): CarriedOver | null {
  const old = fillingOf(reading);
  const from = old && (catalogue.models.find(({ id }) => id === old.answers.model) ?? null);
  const to = from && successorOf(catalogue, from);
  const unsafe = reading.problems.some(({ kind }) => kind === 'newer-part' || kind === 'shifted');
  if (!old || !from || !to || unsafe) return null;
  const { asked } = old.answers;
  const [before, after] = [askedPart(from, asked), askedPart(to, asked)];
  const roles = rolesOf(before, old);
  const answers = carryOver(
    {
      ...{ from, to, roles, answers: old.answers },
      unplaced: read ? unplacedRows(byContent(catalogue, read) ?? read, reading.problems) : [],
      blank: blankAnswers(after, catalogue.patterns, old.answers.language, LAYOUT),
    },
    given ?? rulings(before, after, roles, decider),
  );
  const whole = withParts(answers, [...partsNeeded(answers), ...parts]);
  const left = old.leftovers[SETUP_LEFT];
  const blank = { insource: null, outsource: null };
  return {
    from: before,
    to: after,
    filling: {
      model: to,
      answers: { ...whole, language: language ?? whole.language },
      leftovers: left ? { [SETUP_LEFT]: left } : {},
    },
    ledger: ledger(
      before,
      after,
      answers.carried ?? { from: from.id, roles, decisions: [], unplaced: [] },
      (id) => answers.answers[id] ?? blank,
    ),
  };
}

/** The new workbook, as a file. */
export const carriedFile = (catalogue: Catalogue, write: WriteBytes, { filling }: CarriedOver): Uint8Array =>
  write(describe(catalogue, filling));
