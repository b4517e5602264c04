import {
  changedByHand,
  levelsChanged,
  withLabels,
  type ReturnChoice,
  type ChosenBefore,
  type LevelChanged,
} from '../../model/departments/chosenBefore';
import type { Entry } from '../../model/departments/entry';
import { labels } from '../../model/departments/labels';
import { mainModel } from '../../model/departments/mainModel';
import { proposeUses, sentTwice } from '../../model/departments/proposeUses';
import { RULES, type Choices, type Rule } from '../../model/departments/rule';
import { sideBySide } from '../../model/departments/sideBySide';
import type { Call } from '../command';
import { Stop } from '../stop';
import type { Collected, Kept } from './collected';
import type { Gathered } from './gather';

const NONE: ChosenBefore = { returns: [], rule: null, headquarters: null, itemRules: {} };

/** Which rule and whose level: as the options say, else as a comparison did that is replaced. */
function chosen(
  { given, words }: Call,
  entries: readonly Entry[],
  names: ReadonlyMap<number, string>,
  before: ChosenBefore,
): Choices {
  const rule = RULES.find((each): each is Rule => each === given.values.get('--rule')) ?? before.rule;
  const { itemRules } = before;
  const wanted = given.values.get('--headquarters');
  const text = words.departments.cli;
  if (wanted === undefined) {
    const former = before.returns.find(({ now }) => now.label === before.headquarters);
    const headquarters = entries.find(({ file }) => file === former?.file)?.no ?? null;
    if (given.values.get('--rule') === 'headquarters' && headquarters === null)
      throw new Stop('usage', text.missingHeadquarters);
    // A rule that needs headquarters is none without them.
    return { rule: rule === 'headquarters' && headquarters === null ? null : rule, itemRules, headquarters };
  }
  const found = entries.find(
    (entry) => [names.get(entry.no), entry.department, entry.file].includes(wanted) && entry.no !== 0,
  );
  if (!found) throw new Stop('usage', text.unknownHeadquarters(wanted));
  return { rule, itemRules, headquarters: found.no };
}

/** What each return is used for: as somebody said by hand, else as proposed beside that. */
function usesOf(own: readonly Entry[], changed: ReadonlyMap<number, Partial<ReturnChoice>>) {
  const byHand = [...changed].flatMap(([no, { use }]) => (use ? [[no, use] as const] : []));
  const preferred = byHand.flatMap(([no, use]) => (use === 'counts' ? [no] : []));
  return new Map([...proposeUses(own, new Set(preferred)), ...byHand]);
}

/** Decides what the outputs need; `former`: what was chosen in the comparison that is replaced. */
export function decide(gathered: Gathered, former: ChosenBefore | null, call: Call): Collected | null {
  const { models } = gathered;
  const asked = models.find(({ id }) => id === call.given.values.get('--model'));
  const model = asked ?? mainModel(models, gathered.entries);
  if (!model) return null;
  const before = former ?? NONE;
  const ofModel = gathered.entries.filter((entry) => entry.model === model.id);
  const changed = changedByHand(ofModel, before);
  const own = ofModel.map((entry) => {
    const { position } = changed.get(entry.no) ?? {};
    return position === undefined ? entry : { ...entry, position };
  });
  const uses = usesOf(own, changed);
  const proposed = labels(own, (name, position) =>
    call.words.departments.withPosition(name, call.words.sheets.position[position]),
  );
  const names = withLabels(proposed, changed);
  const counting = own.filter(({ no }) => uses.get(no) === 'counts');
  const choices = chosen(call, counting, names, before);
  return {
    ...gathered,
    model,
    own,
    otherModel: gathered.entries.filter((entry) => entry.model !== model.id),
    uses,
    labels: names,
    side: sideBySide(model, own, uses, choices),
    twice: sentTwice(own),
    kept: keptOf(changed, choices, before, levelsChanged(model, ofModel, before), call),
  };
}

/** What of the choices made before is in these; `null` where there is nothing of the kind. */
function keptOf(
  changed: ReadonlyMap<number, Partial<ReturnChoice>>,
  { rule, headquarters, itemRules }: Choices,
  before: ChosenBefore,
  levels: readonly LevelChanged[],
  { given }: Call,
): Kept | null {
  const kept: Kept = {
    rule: given.values.has('--rule') || before.rule === null ? null : rule,
    headquarters: given.values.has('--headquarters') || before.headquarters === null ? null : headquarters,
    itemRules: Object.keys(itemRules).length,
    returns: changed,
    levels,
  };
  const any = [kept.itemRules, changed.size, levels.length].some((count) => count > 0);
  return any || kept.rule !== null || kept.headquarters !== null ? kept : null;
}
