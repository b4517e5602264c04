import type { ProblemKind } from '../model/answers';
import { askedPart } from '../model/askedPart';
import { blankAnswers } from '../model/blankAnswers';
import { INVALID_KEYS, type CarriedRole } from '../model/carry/carried';
import { carryOver, type Ruling } from '../model/carry/carryOver';
import { rulings } from '../model/carry/rulings';
import { ledger, type Ledger } from '../model/carry/standing';
import type { Catalogue, Language, Model } from '../model/catalogue';
import { modelWith, officialModel } from '../model/own/ownItems';
import { wholeModel } from '../model/own/withOwnModel';
import type { CARRY } from '../model/decisions';
import { Decider } from '../model/decisions';
import { foundText } from '../model/cells/raw';
import { byContent } from '../sheets/assessment/reading/byContent';
import { SETUP_LEFT } from '../sheets/assessment/reading/leftovers';
import { LAYOUT } from '../sheets/assessment/layout';
import type { Reading } from '../sheets/assessment/reading/read';
import { unplacedRows } from '../sheets/assessment/checklist/unplacedRows';
import type { ReadWorkbook } from '../workbook/rows';
import { fileOf } from './files/newFile';
import type { ReadBytes, WriteBytes } from './fileFormat';
import type { Filling } from './filling/filling';
import { fillingOf } from './reading/open';
import { partsNeeded, withParts } from './optionalParts';
import { plansLeft } from './filling/plansLeft';
import { unsafe } from './reading/unsafe';
import { EVERY_NAME } from './reading/everyName';

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
  for (const { id, quadrant: proposed } of from.items) {
    const answer = answers.answers[id];
    if (!answer) continue;
    const { insource, outsource, quadrantDefault, note, supplement, recommendation } = answer;
    // What nobody has changed is no change, whatever the catalogue said then.
    const quadrant =
      quadrantDefault !== undefined && quadrantDefault === answer.quadrant ? proposed : answer.quadrant;
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
  const whole = old && wholeModel(catalogue, old.answers);
  // What somebody added is no part of the way from model to model: it goes along as it is.
  const from = whole && officialModel(whole);
  const to = from && successorOf(catalogue, from);
  if (!old || !from || !to || unsafe(reading.problems)) return null;
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
  const plans = plansLeft(before, after, old.answers, old.leftovers, answers);
  const carried = answers.carried && {
    ...answers.carried,
    unplaced: [...answers.carried.unplaced, ...plans],
  };
  const all = withParts({ ...answers, ...(carried && { carried }) }, [...partsNeeded(answers), ...parts]);
  const left = old.leftovers[SETUP_LEFT];
  const blank = { insource: null, outsource: null };
  return {
    from: before,
    to: after,
    filling: {
      model: modelWith(to, answers),
      answers: { ...all, language: language ?? all.language },
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

const STRAY: readonly ProblemKind[] = ['unknown-id', 'duplicate-id'];

/** The cells of the old file, which are looked at only where some row of it belongs to no item. */
export const strayCells = ({ problems }: Reading, read: ReadBytes, bytes: Uint8Array): ReadWorkbook | null =>
  problems.some(({ kind }) => STRAY.includes(kind)) ? read(bytes, EVERY_NAME) : null;

/** The new workbook, as a file. */
export const carriedFile = (catalogue: Catalogue, write: WriteBytes, { filling }: CarriedOver): Uint8Array =>
  fileOf(catalogue, write, filling);
