import {
  acts,
  actorsOf,
  FROM_SOURCE,
  PHASES,
  phaseResults,
  plainPhases,
  WEAKEST,
} from '../../../model/facts/phases';
import { cellAt, fixedCell, fixedColumn, fixedRow, rangeOf } from '../../../workbook/a1';
import type { Sheet, Style } from '../../../workbook/description';
import { LEVEL_WEIGHT } from '../results/calculation';
import { Draft } from '../../draft';
import { choose, quote, sentence } from '../../formula';
import { COLORS, heightFor, linesIn, STYLES } from '../../theme';
import { WRONG } from '../../wrongCells';
import { sheetHead } from '../identity';
import { SETUP_LEFT } from '../reading/leftovers';
import { phases as part } from '../parts/phases';
import { capital, footer, say, type Scene } from '../scene';

const SHEET = 'phases';
const [LABEL, MEAN, MINIMUM, PHASE] = [1, 2, 3, 4];
const LAST_PHASE = PHASE + PHASES.length - 1;
const WIDTHS = [0.5, 39, 7.5, 7.5, ...PHASES.map(() => 23.4)];
/** Hidden: who acts by letter, as numbers, and whether that was changed; then a row for each item. */
const ACTOR = LAST_PHASE + 1;
const ACTS = ACTOR + 1;
const CHANGED = ACTS + PHASES.length;
const ITEM = CHANGED + PHASES.length;
const [ITEM_NAME, LEVEL, ACTOR_OF, IN_PHASE] = [ITEM + 1, ITEM + 2, ITEM + 3, ITEM + 4];
const KEY = IN_PHASE + PHASES.length;
const HEADER = 3;
const FIRST = HEADER + 1;

/** So many who act fit one page with letters that can be read. */
const ONE_PAGE = 10;

const NUMBER: Style = { ...STYLES.cellCenter, numberFormat: '0.0' };

/** 対応の段階: above who acts in which phase, below what that comes to, phase by phase from left to right. */
export function phases(scene: Scene): Sheet {
  const { answers, assessment, leftovers, model, names, words } = scene;
  const lang = words.phases;
  const draft = new Draft(SHEET, words.titles.phases);
  const [functionNoun, itemNoun] = [say(scene, model.functionNoun), say(scene, model.itemNoun)];
  const actors = actorsOf(model);
  const last = FIRST + actors.length - 1;
  const said = answers.phases ?? plainPhases(model);
  const left = leftovers[SETUP_LEFT] ?? {};
  const whole = WIDTHS.reduce((sum, width) => sum + width, 0);

  const lead = lang.lead(functionNoun, itemNoun);
  sheetHead(scene, draft, { title: lang.title, lead }, [LABEL, LAST_PHASE, LAST_PHASE], {
    room: whole * 0.95,
    air: 4,
  });
  draft.put(HEADER, LABEL, capital(functionNoun), STYLES.headerLeft);
  draft.put(HEADER, MEAN, lang.mean, STYLES.header);
  draft.put(HEADER, MINIMUM, lang.minimum, STYLES.header);
  PHASES.forEach((phase, index) => {
    draft.put(HEADER, PHASE + index, lang.numbered(String(index + 1), lang.names[phase]), STYLES.header);
  });
  draft.height(HEADER, heightFor(2));

  const mark = fixedCell(HEADER, ACTOR);
  draft.put(HEADER, ACTOR, lang.mark, STYLES.helper);
  names.add('ISOMM_PhaseMark', SHEET, HEADER, ACTOR);
  actors.forEach((actor, index) => {
    const row = FIRST + index;
    const group = model.functions.find(({ id }) => id === actor);
    const result = assessment.functions.find(({ id }) => id === actor);
    const name = words.entry(actor, group ? say(scene, group.name) : lang.departments);
    draft.put(row, LABEL, name, { ...STYLES.cellWrap, bold: true });
    if (group && result) {
      // By its letter, which stands beside: so every row says the same, and is told once.
      const letter = fixedColumn(row, ACTOR);
      const mean = `IFERROR(INDEX(ISOMM_CalcMean,MATCH(${letter},ISOMM_CalcGroup,0)),"")`;
      draft.put(row, MEAN, result.maturity ?? '', NUMBER, mean);
      const lowest = Array.from(
        { length: 5 },
        (_, at) =>
          [
            `COUNTIFS(ISOMM_CalcFunction,${letter},ISOMM_CalcLevel,${String(at + 1)})`,
            String(at + 1),
          ] as const,
      );
      draft.put(row, MINIMUM, result.minimum ?? '', STYLES.cellCenter, choose(lowest, '""'));
    } else {
      draft.span(row, MEAN, row, MINIMUM, lang.unscored, { ...STYLES.cellCenter, color: COLORS.quiet });
    }
    draft.put(row, ACTOR, actor, STYLES.helper);
    PHASES.forEach((phase, at) => {
      const cell = cellAt(row, PHASE + at);
      const does = said[phase].includes(actor);
      draft.put(row, PHASE + at, does ? lang.mark : (left[`phases.${phase}.${actor}`] ?? null), {
        ...STYLES.input,
        horizontal: 'center',
      });
      draft.put(
        row,
        ACTS + at,
        does ? 1 : 0,
        STYLES.helper,
        `IF(ISERROR(${cell}),0,IF(${cell}=${mark},1,0))`,
      );
      const plain = acts(phase, actor) ? 1 : 0;
      draft.put(
        row,
        CHANGED + at,
        (does ? 1 : 0) === plain ? 0 : 1,
        STYLES.helper,
        `IF(${cellAt(row, ACTS + at)}=${String(plain)},0,1)`,
      );
    });
    draft.height(row, heightFor(linesIn(name, WIDTHS[LABEL] ?? 0), 19));
  });
  names.add('ISOMM_PhaseActor', SHEET, FIRST, ACTOR, last, ACTOR);
  names.add('ISOMM_PhaseMarks', SHEET, FIRST, PHASE, last, LAST_PHASE);
  names.add('ISOMM_PhaseActs', SHEET, FIRST, ACTS, last, ACTS + PHASES.length - 1);
  draft.put(last + 1, ACTOR, part.optional.version, STYLES.helper);
  names.add('ISOMM_PhaseVersion', SHEET, last + 1, ACTOR);
  itemList(scene, draft);
  const end = figures(scene, draft, last + 1);
  draft.span(end + 1, LABEL, end + 1, LAST_PHASE, lang.source, { ...STYLES.lead, color: COLORS.quiet });
  draft.height(end + 1, heightFor(linesIn(lang.source, whole * 0.95)));

  const marks = rangeOf(FIRST, PHASE, last, LAST_PHASE);
  draft.validations.push({
    range: marks,
    rule: { listFrom: 'ISOMM_PhaseMark' },
    error: { style: 'stop', ...words.setup.listError },
  });
  const [corner, clean] = [cellAt(FIRST, PHASE), cellAt(FIRST, ACTS)];
  draft.conditionalFormats.push(
    {
      range: marks,
      formula: `IF(ISERROR(${corner}),TRUE,IF(${corner}="",FALSE,${clean}=0))`,
      style: WRONG,
    },
    { range: marks, formula: `${clean}=1`, style: { fill: COLORS.scoreInput, bold: true } },
  );
  const width = [...WIDTHS.map((each) => ({ width: each }))];
  const hidden = Array.from({ length: KEY + PHASES.length - ACTOR }, () => ({ width: 8, hidden: true }));
  return draft.finish([...width, ...hidden], {
    tabColor: COLORS.navy,
    gridlines: false,
    cursor: corner,
    print: {
      orientation: 'landscape',
      fitToWidth: 1,
      ...(actors.length <= ONE_PAGE && { fitToHeight: 1 }),
      area: rangeOf(0, 0, end + 1, LAST_PHASE),
      centerHorizontally: true,
      ...footer(scene, words.titles.phases),
    },
  });
}

/** Hidden, a row for each item: its level where its function acts, and a key that puts the lowest first. */
function itemList(scene: Scene, draft: Draft): void {
  const { answers, assessment, model, names } = scene;
  const said = answers.phases ?? plainPhases(model);
  const actors = actorsOf(model);
  const last = FIRST + model.items.length - 1;
  model.items.forEach((item, index) => {
    const row = FIRST + index;
    const result = assessment.items[index];
    const level = result && !result.excluded ? result.level : null;
    draft.put(row, ITEM, item.id, STYLES.helper);
    draft.put(row, ITEM_NAME, say(scene, item.name), STYLES.helper);
    const id = fixedColumn(row, ITEM);
    const found = (name: string) => `INDEX(${name},MATCH(${id},ISOMM_CalcId,0))`;
    draft.put(row, LEVEL, level ?? '', STYLES.helper, `IFERROR(${found('ISOMM_CalcLevel')},"")`);
    draft.put(
      row,
      ACTOR_OF,
      actors.indexOf(item.function) + 1,
      STYLES.helper,
      `IFERROR(MATCH(${found('ISOMM_CalcFunction')},ISOMM_PhaseActor,0),0)`,
    );
    PHASES.forEach((phase, at) => {
      const does = level !== null && said[phase].includes(item.function);
      const [now, actor, inPhase] = [
        fixedColumn(row, LEVEL),
        fixedColumn(row, ACTOR_OF),
        cellAt(row, IN_PHASE + at),
      ];
      draft.put(
        row,
        IN_PHASE + at,
        does ? level : '',
        STYLES.helper,
        `IF(${now}="","",IF(${actor}=0,"",IF(INDEX(ISOMM_PhaseActs,${actor},COLUMNS(${fixedColumn(row, IN_PHASE)}:${inPhase}))=1,${now},"")))`,
      );
      draft.put(
        row,
        KEY + at,
        does ? level * LEVEL_WEIGHT + index + 1 : '',
        STYLES.helper,
        `IF(${inPhase}="","",${inPhase}*${String(LEVEL_WEIGHT)}+MATCH(${id},ISOMM_PhaseItem,0))`,
      );
    });
  });
  names.add('ISOMM_PhaseItem', SHEET, FIRST, ITEM, last, ITEM);
  names.add('ISOMM_PhaseItemName', SHEET, FIRST, ITEM_NAME, last, ITEM_NAME);
  names.add('ISOMM_PhaseLevel', SHEET, FIRST, LEVEL, last, LEVEL);
}

/** Phase by phase: whose reading it is, mean, lowest level, how many items, and the weakest of them. */
function figures(scene: Scene, draft: Draft, top: number): number {
  const { answers, assessment, model, words } = scene;
  const lang = words.phases;
  const noun = say(scene, model.itemNoun);
  const said = answers.phases ?? plainPhases(model);
  const results = phaseResults(assessment, said);
  const last = FIRST + model.items.length - 1;
  const lastActor = FIRST + actorsOf(model).length - 1;
  const label = (row: number, text: string, height: number) => {
    draft.span(row, LABEL, row, MINIMUM, text, STYLES.label);
    draft.height(row, height);
  };
  label(top, lang.basis.label, 22);
  label(top + 1, lang.mean, 26);
  label(top + 2, lang.minimum, 20);
  label(top + 3, lang.scored(noun), 20);
  for (let nth = 1; nth <= WEAKEST; nth++)
    label(top + 3 + nth, lang.weakest(noun, String(nth)), heightFor(3));
  results.forEach(({ id, mean, minimum, scored, weakest }, index) => {
    const column = PHASE + index;
    const range = (at: number, to: number) => `${fixedRow(FIRST, at)}:${fixedRow(to, at)}`;
    const [levels, keys] = [range(IN_PHASE + index, last), range(KEY + index, last)];
    const changed = actorsOf(model).some((actor) => said[id].includes(actor) !== acts(id, actor));
    const basis = FROM_SOURCE.includes(id) ? lang.basis.source : lang.basis.ours;
    draft.put(
      top,
      column,
      changed ? lang.basis.changed : basis,
      { ...STYLES.cellCenter, color: COLORS.quiet },
      `IF(SUM(${range(CHANGED + index, lastActor)})=0,${quote(basis)},${quote(lang.basis.changed)})`,
    );
    draft.put(
      top + 1,
      column,
      mean ?? '',
      { ...NUMBER, bold: true, size: 13, color: COLORS.navy },
      `IF(COUNT(${levels})=0,"",SUM(${levels})/COUNT(${levels}))`,
    );
    draft.put(top + 2, column, minimum ?? '', STYLES.cellCenter, `IF(COUNT(${levels})=0,"",MIN(${levels}))`);
    draft.put(top + 3, column, scored, STYLES.cellCenter, `COUNT(${levels})`);
    for (let nth = 1; nth <= WEAKEST; nth++) {
      const item = weakest[nth - 1];
      const about = model.items.find((each) => each.id === item?.id);
      const key = `SMALL(${keys},${String(nth)})`;
      const of = (name: string) => `INDEX(${name},MOD(${key},${String(LEVEL_WEIGHT)}))`;
      draft.put(
        top + 3 + nth,
        column,
        item && about ? lang.item(item.id, say(scene, about.name), String(item.level)) : '',
        STYLES.cellWrap,
        `IF(COUNT(${keys})<${String(nth)},"",${sentence(lang.item, of('ISOMM_PhaseItem'), of('ISOMM_PhaseItemName'), of('ISOMM_PhaseLevel'))})`,
      );
    }
  });
  return top + 3 + WEAKEST;
}
