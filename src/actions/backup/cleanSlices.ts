import { entriesOf, own, type JsonObject } from '../../model/cells/jsonObject';
import { REVIEWED, type PlanSettings, type PortfolioSettings } from '../../model/answers';
import { CHARTER_ITEMS, withCharterCell, type Charter } from '../../model/facts/charter';
import type { Model } from '../../model/catalogue';
import { dateSerial } from '../../model/cells/dates';
import { EVIDENCE_KEYS, FACTS, type Evidence } from '../../model/facts/evidenceFacts';
import { HAND_OUT_KEYS, type HandOutList, type HandOutRow } from '../../model/handOuts';
import { OUTSOURCED_AMOUNTS, OUTSOURCED_TEXTS, type OutsourcedItem } from '../../model/facts/outsourcing';
import { phasesOf, type Phases } from '../../model/facts/phases';
import { MONTHS } from '../../model/plan/planSettings';
import { PLAIN_PORTFOLIO, PORTFOLIO_CELLS, REVIEW_ENDS, reviewKey } from '../../model/plan/portfolioCells';
import { amount, oneOf, text } from './keptValues';

/** How a plan is looked at. */
export function planOf(kept: unknown, plain: PlanSettings): PlanSettings {
  const plan = entriesOf(kept);
  const asOf = text(own(plan, 'asOf'));
  const steps: unknown = own(plan, 'effortSteps');
  const [small, medium] = Array.isArray(steps) ? (steps as unknown[]) : [];
  return {
    asOf: dateSerial(asOf) === null ? null : asOf,
    startsCount: own(plan, 'startsCount') === true,
    fiscalMonth: oneOf(MONTHS, own(plan, 'fiscalMonth')) ?? plain.fiscalMonth,
    capacity: amount(own(plan, 'capacity')),
    effortSteps: [amount(small) ?? plain.effortSteps[0], amount(medium) ?? plain.effortSteps[1]],
  };
}

/** When what was looked at last, and how the lists are ordered. */
export function portfolioOf(kept: unknown): PortfolioSettings {
  const reviews = entriesOf(own(entriesOf(kept), 'reviews'));
  return REVIEWED.reduce<PortfolioSettings>(
    (found, reviewed) =>
      REVIEW_ENDS.reduce((before, end) => {
        const said = text(own(entriesOf(own(reviews, reviewed)), end));
        const day = dateSerial(said) === null ? null : said;
        return PORTFOLIO_CELLS[reviewKey(reviewed, end)]?.set(before, day) ?? before;
      }, found),
    own(entriesOf(kept), 'order') === 'recommendation'
      ? { ...PLAIN_PORTFOLIO, order: 'recommendation' }
      : PLAIN_PORTFOLIO,
  );
}

/** The facts behind a score, as far as they are any. */
export function evidenceOf(value: unknown): { readonly evidence?: Evidence } {
  const kept = entriesOf(value);
  const cells = EVIDENCE_KEYS.flatMap((key) => {
    const said = text(own(kept, key));
    const known =
      key === 'on' ? dateSerial(said) !== null : key === 'place' || oneOf<string>(FACTS[key], said) !== null;
    return said === '' || !known ? [] : [[key, said] as const];
  });
  return cells.length === 0 ? {} : { evidence: Object.fromEntries(cells) as Evidence };
}

/** The six things that were settled. */
export function charterOf(value: unknown): Charter {
  const kept = entriesOf(value);
  return CHARTER_ITEMS.reduce((charter: Charter, item) => {
    const line = entriesOf(own(kept, item));
    const on = text(own(line, 'on'));
    const answered = withCharterCell(charter, item, 'answer', text(own(line, 'answer')));
    return withCharterCell(answered, item, 'on', dateSerial(on) === null ? null : on);
  }, {});
}

/** Who acts in which phase. */
export function phasesKept(value: unknown, model: Model): Phases {
  const kept = entriesOf(value);
  return phasesOf(model, (phase, actor) => {
    const acting = own(kept, phase);
    return Array.isArray(acting) && acting.includes(actor);
  });
}

/** What was handed out; a line is text. */
export function handOutsOf(kept: unknown): HandOutList {
  const list = entriesOf(kept);
  const rows: unknown = own(list, 'rows');
  return {
    day: text(own(list, 'day')),
    rows: (Array.isArray(rows) ? rows : []).map(
      (each: unknown) =>
        Object.fromEntries(HAND_OUT_KEYS.map((key) => [key, text(own(entriesOf(each), key))])) as HandOutRow,
    ),
  };
}

/** What is said of an item that is outsourced. */
export function outsourcedOf(kept: JsonObject): OutsourcedItem {
  const end = text(own(kept, 'contractEnd'));
  return Object.fromEntries([
    ...OUTSOURCED_TEXTS.map((key) => [key, text(own(kept, key))]).filter(([, said]) => said !== ''),
    ...OUTSOURCED_AMOUNTS.map((key) => [key, amount(own(kept, key))]).filter(([, said]) => said !== null),
    ...(dateSerial(end) === null ? [] : [['contractEnd', end]]),
  ]) as OutsourcedItem;
}
