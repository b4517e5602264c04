import { CONFLICTS, portfolio as portfolioOf } from '../../../model/plan/portfolio';
import { cellAt, fixedColumn, rangeOf } from '../../../workbook/a1';
import type { Sheet } from '../../../workbook/description';
import { Draft } from '../../draft';
import { across, COLORS, heightFor, STYLES } from '../../theme';
import { markWrongIn } from '../../wrongCells';
import { sheetHead } from '../identity';
import { COLUMN, ends, SHEET, WIDTHS, type Key } from './portfolioColumns';
import { ASKED_REVIEWS, portfolioHead } from './portfolioHead';
import { portfolioRow } from './portfolioRow';
import { capital, footer, say, type Scene } from '../scene';

const BANDS = [
  ['catalogue', 'recommendation', 'reason'],
  ['profile', 'assignment', 'provider'],
  ['portfolio', 'insource', 'remark'],
] as const;

/** ポートフォリオ: above, the counts and when each step was looked at; below, a row for each service, from left to right. */
export function portfolio(scene: Scene): Sheet {
  const { answers, assessment, model, names, words } = scene;
  const lang = words.portfolio;
  const draft = new Draft(SHEET, words.titles.portfolio);
  const { bands, header, first, last } = ends(model);
  const whole = portfolioOf(model, answers, assessment);

  const lead = lang.lead(say(scene, model.itemNoun));
  const width = across(WIDTHS, COLUMN.id, COLUMN.remark);
  sheetHead(scene, draft, { title: lang.title, lead }, [COLUMN.id, COLUMN.remark], { room: width });
  portfolioHead(scene, draft, whole);

  for (const [band, from, to] of BANDS)
    draft.span(bands, COLUMN[from], bands, COLUMN[to], lang.bands[band], {
      ...STYLES.header,
      fill: COLORS.insource,
    });
  draft.height(bands, 20);
  const heads = { ...lang.columns, name: capital(say(scene, model.itemNoun)) };
  for (const [key, title] of Object.entries(heads))
    draft.put(header, COLUMN[key as keyof typeof heads], title, STYLES.header);
  draft.height(header, heightFor(3));

  const conflicts = new Map(whole.conflicts.map(({ id, kind }) => [id, kind]));
  whole.services.forEach((service, index) => {
    const item = model.items[index];
    if (!item) throw new Error(`No item for ${service.id}`);
    portfolioRow(scene, draft, first + index, {
      ...{ service, position: index + 1, name: say(scene, item.name) },
      kind: conflicts.get(service.id) ?? null,
      open: whole.openBasic.includes(service.id),
    });
  });

  const column = (key: Key) => [first, COLUMN[key], last, COLUMN[key]] as const;
  for (const [name, key] of [
    ['ISOMM_PortfolioId', 'id'],
    ['ISOMM_PortfolioReason', 'reason'],
    ['ISOMM_PortfolioUnassigned', 'unassigned'],
    ['ISOMM_PortfolioAssignee', 'assignee'],
    ['ISOMM_PortfolioProvider', 'provider'],
    ['ISOMM_PortfolioLevel', 'place'],
    ['ISOMM_PortfolioAssignment', 'code'],
    ['ISOMM_PortfolioConflict', 'conflict'],
    ['ISOMM_PortfolioOpen', 'open'],
  ] as const)
    names.add(name, SHEET, ...column(key));
  draft.validations.push({
    range: rangeOf(...column('unassigned')),
    rule: { listFrom: 'ISOMM_PortfolioMark' },
    prompt: lang.prompt,
    error: { style: 'stop', ...words.setup.listError },
  });
  const unknown = `${fixedColumn(ASKED_REVIEWS.rows[0], COLUMN.mark)}=0`;
  markWrongIn(draft, [
    ASKED_REVIEWS,
    { rows: [first, last], asked: new Map([[COLUMN.unassigned, () => unknown]]) },
  ]);
  draft.conditionalFormats.push(
    {
      range: rangeOf(first, COLUMN.id, last, COLUMN.remark),
      formula: `${fixedColumn(first, COLUMN.place)}=1`,
      style: { color: COLORS.quiet, fill: COLORS.band },
    },
    {
      range: rangeOf(...column('remark')),
      formula: `AND(${fixedColumn(first, COLUMN.conflict)}>0,${fixedColumn(first, COLUMN.conflict)}<${String(CONFLICTS.length)})`,
      style: { color: COLORS.problem },
    },
  );
  return draft.finish(
    WIDTHS.map((each, index) => ({ width: each, ...(index >= COLUMN.position && { hidden: true }) })),
    {
      tabColor: COLORS.inputTab,
      gridlines: false,
      freeze: { rows: first, columns: 0 },
      filter: rangeOf(header, COLUMN.id, last, COLUMN.open),
      cursor: cellAt(first, COLUMN.reason),
      print: {
        orientation: 'landscape',
        fitToWidth: 1,
        area: rangeOf(0, 0, last, COLUMN.remark),
        titleRows: `${String(bands + 1)}:${String(header + 1)}`,
        centerHorizontally: true,
        ...footer(scene, words.titles.portfolio),
      },
    },
  );
}
