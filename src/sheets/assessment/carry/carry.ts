import { CARRY_CHOICES, editionOf } from '../../../model/carry/carried';
import { fixedColumn, rangeOf } from '../../../workbook/a1';
import type { Sheet } from '../../../workbook/description';
import { Draft } from '../../draft';
import { sentence } from '../../formula';
import { COLORS, heightFor, linesIn, STYLES, TALLEST } from '../../theme';
import { WRONG } from '../../wrongCells';
import { carriedBook, type CarriedBook } from '../../../model/carry/carriedBook';
import {
  CARRY_FIRST,
  CARRY_HEAD,
  CARRY_WIDTHS,
  carryAt,
  carryRange,
  carryWidth,
  type CarryKey,
} from './carryColumns';
import { decides } from './carryHidden';
import { carryLines, carryTotal } from './carryLines';
import { carryMeans } from './carryMeans';
import { identityLine } from '../identity';
import { carry as part } from '../parts/carry';
import { footer, say, type Scene } from '../scene';

const SHEET = 'carry';
const [LEFT, RIGHT] = ['role', 'standing'] as const;

/** Names of columns of the record. */
const NAMES: readonly (readonly [name: string, key: CarryKey])[] = [
  ['ISOMM_CarryRole', 'role'],
  ['ISOMM_CarryQuadrant', 'quadrant'],
  ['ISOMM_CarryIn', 'in'],
  ['ISOMM_CarryOut', 'out'],
  ['ISOMM_CarryNote', 'note'],
  ['ISOMM_CarrySupplement', 'supplement'],
  ['ISOMM_CarryService', 'service'],
  ['ISOMM_CarryDecision', 'decision'],
  ['ISOMM_CarryConfirmed', 'confirmed'],
  ['ISOMM_CarryExcluded', 'excluded'],
  ['ISOMM_CarryFollows', 'follows'],
  ['ISOMM_CarryTicked', 'ticked'],
  ['ISOMM_CarryMark', 'mark'],
];

/** 移行記録: what was carried over from an older model, from where, and who decided. */
export function carry(scene: Scene): Sheet {
  const book = carriedBook(scene.catalogue.models, scene.model, scene.answers);
  if (!book) throw new Error('A record without an older model');
  const { names, words, model } = scene;
  const { from, ledger } = book;
  const lang = words.carry;
  const draft = new Draft(SHEET, words.titles.carry);
  const at = carryAt;
  const count = ledger.lines.length;
  const [old, fresh] = [editionOf(from.id), editionOf(model.id)];

  draft.put(0, at(LEFT), lang.title(say(scene, from.title)), STYLES.title);
  draft.height(0, 28);
  identityLine(scene, draft, 1, at(LEFT), at(RIGHT), at('nowIn'));
  draft.height(1, 18);
  draft.span(
    2,
    at(LEFT),
    2,
    at(RIGHT),
    lang.counts(String(ledger.open), String(ledger.decisions), String(ledger.parked), String(ledger.left)),
    {
      ...{ ...STYLES.body, horizontal: 'left', indent: 1 },
      ...{ bold: true, size: 12, color: COLORS.navy, fill: COLORS.band },
    },
    sentence(
      (open, remaining) => lang.counts(open, String(ledger.decisions), String(ledger.parked), remaining),
      'ISOMM_CarryOpen',
      carryTotal('left', count),
    ),
  );
  draft.height(2, 26);
  const moved = ledger.walk.services
    .filter(({ service, ancestors }) => ancestors.some(({ role }) => role.quadrant !== service.quadrant))
    .map(({ service }) => service.id);
  const lead = [
    lang.lead(say(scene, from.itemNoun), say(scene, model.itemNoun)),
    ...(moved.length > 0 ? [lang.quadrants(words.list(moved))] : []),
  ].join(words.gap);
  draft.span(3, at(LEFT), 3, at(RIGHT), lead, STYLES.lead);
  draft.height(3, heightFor(linesIn(lead, carryWidth(LEFT, RIGHT) * 0.95)));

  const group = (a: CarryKey, b: CarryKey, title: string, fill: string) => {
    draft.span(CARRY_HEAD, at(a), CARRY_HEAD, at(b), title, { ...STYLES.header, fill });
  };
  group('role', 'supplement', lang.old(old), COLORS.quiet);
  group('kind', 'kind', lang.kind, COLORS.navy);
  group('service', 'nowOut', lang.fresh(fresh), COLORS.insource);
  group('decision', 'standing', lang.decide, COLORS.navy);
  draft.height(CARRY_HEAD, 18);
  for (const [key, title] of Object.entries(lang.columns))
    draft.put(CARRY_HEAD + 1, at(key as CarryKey), title, STYLES.header);
  for (const [key, title] of Object.entries(lang.hidden))
    draft.put(CARRY_HEAD + 1, at(key as CarryKey), title, STYLES.helper);
  draft.height(CARRY_HEAD + 1, 36);
  carryLines(scene, draft, book);

  const last = CARRY_FIRST + count - 1;
  for (const [name, key] of NAMES) names.add(name, SHEET, CARRY_FIRST, at(key), last, at(key));
  const facts = CARRY_FIRST + CARRY_CHOICES.length;
  names.add('ISOMM_CarryChoices', SHEET, CARRY_FIRST, at('words'), facts - 1, at('words'));
  names.add('ISOMM_CarryChecked', SHEET, facts, at('words'));
  draft.put(facts + 1, at('words'), part.optional.version, STYLES.helper);
  names.add('ISOMM_CarryVersion', SHEET, facts + 1, at('words'));
  draft.put(facts + 2, at('words'), from.id, STYLES.helper);
  names.add('ISOMM_CarryFrom', SHEET, facts + 2, at('words'));
  draft.put(facts + 3, at('words'), ledger.open, STYLES.helper, carryTotal('open', count));
  names.add('ISOMM_CarryOpen', SHEET, facts + 3, at('words'));

  const second = unplaced(scene, draft, last + 2, book);
  const bottom = carryMeans(scene, draft, second, book);
  rules(scene, draft, book);
  return draft.finish(CARRY_WIDTHS, {
    tabColor: COLORS.inputTab,
    gridlines: false,
    freeze: { rows: CARRY_FIRST, columns: at('quadrant') },
    filter: rangeOf(CARRY_HEAD + 1, at(LEFT), last, at(RIGHT)),
    print: {
      orientation: 'landscape',
      fitToWidth: 1,
      breaks: [second],
      area: rangeOf(0, 0, bottom, at(RIGHT)),
      titleRows: `${CARRY_HEAD + 1}:${CARRY_HEAD + 2}`,
      centerHorizontally: true,
      ...footer(scene, words.titles.carry),
    },
  });
}

/** Rows of the older workbook that belong to no item; gives the row where the next block begins. */
function unplaced(scene: Scene, draft: Draft, top: number, { carried }: CarriedBook): number {
  if (carried.unplaced.length === 0) return top;
  const lang = scene.words.carry.unplaced;
  const at = carryAt;
  draft.put(top, at(LEFT), lang.title, STYLES.section);
  draft.span(top, at('in'), top, at(RIGHT), lang.lead, { ...STYLES.quiet, wrap: true });
  draft.height(top, heightFor(linesIn(lang.lead, carryWidth('in', RIGHT) * 0.95), 24));
  // In the columns of the list, below the same heads.
  const text = { ...STYLES.cellWrap, numberFormat: '@' };
  carried.unplaced.forEach((row, index) => {
    const line = top + 1 + index;
    draft.put(line, at('role'), row.id, text);
    draft.put(line, at('roleName'), row.place, text);
    draft.put(line, at('in'), row.insource, text);
    draft.put(line, at('out'), row.outsource, text);
    draft.put(line, at('note'), row.note, text);
    draft.put(line, at('supplement'), row.supplement, text);
    const lines = Math.max(
      linesIn(row.note, carryWidth('note')),
      linesIn(row.supplement, carryWidth('supplement')),
    );
    draft.height(line, Math.min(TALLEST, heightFor(lines, 20)));
  });
  const last = top + carried.unplaced.length;
  scene.names.add('ISOMM_CarryUnplaced', SHEET, top + 1, at('role'), last, at('supplement'));
  return last + 2;
}

/** Drop-downs, and what stands out: lines to decide, words that choose nothing. */
function rules(scene: Scene, draft: Draft, { ledger }: CarriedBook): void {
  const { words } = scene;
  const lang = words.carry;
  const count = ledger.lines.length;
  const lastService = ledger.lines.reduce((found, line, index) => (decides(line) ? index : found), 0);
  const within = (key: CarryKey) => carryRange(key, key, lastService + 1);
  draft.validations.push(
    {
      range: within('decision'),
      rule: { listFrom: 'ISOMM_CarryChoices' },
      prompt: lang.decisionPrompt,
      error: { style: 'stop', ...words.setup.listError },
    },
    {
      range: within('confirmed'),
      rule: { list: [lang.checked] },
      prompt: lang.confirmedPrompt,
      error: { style: 'stop', ...words.setup.listError },
    },
  );
  const cell = (key: CarryKey) => fixedColumn(CARRY_FIRST, carryAt(key));
  const decision = cell('decision');
  draft.conditionalFormats.push(
    {
      range: within('decision'),
      formula: `IF(ISERROR(${decision}),TRUE,IF(${decision}="",FALSE,COUNTIF(ISOMM_CarryChoices,${decision})=0))`,
      style: WRONG,
    },
    {
      range: carryRange('decision', 'standing', count),
      formula: `IF(${cell('code')}=0,FALSE,${cell('code')}<4)`,
      style: { fill: COLORS.scoreInput, bold: true },
    },
    {
      range: carryRange('decision', 'standing', count),
      formula: `${cell('code')}=4`,
      style: { fill: COLORS.insourceTint },
    },
  );
}
