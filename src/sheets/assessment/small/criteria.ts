import { background } from '../../../background';
import { bands } from '../../../bands';
import { ruleText } from '../../../model/ruleText';
import { rangeOf } from '../../../workbook/a1';
import { Draft } from '../../draft';
import type { NameBook } from '../../nameBook';
import { pageOf } from '../../pages';
import { capital, footer, say, type Scene } from '../scene';
import { spreadOver, type Step } from './criteriaPages';
import { across, COLORS, heightFor, linesIn, STYLES } from '../../theme';
import type { Sheet, ShownValue, Style } from '../../../workbook/description';

const SHEET = 'criteria';
const WIDTHS = [2, 15, 44, 44, 15];
const [FIRST, SECOND, THIRD, LAST] = [1, 2, 3, 4];
const widthOf = (from: number, to: number): number => across(WIDTHS, from, to);

/** A head alone at the foot of a page is of no use: with so little room left a section begins on the next one. */
const LEAST_ROOM = 150;
/** Where a table should not be torn. */
const MOST_ROOM = 230;
/** A question with its answer. */
const QUESTION = 60;
const GAP = 15;
/** A section's title, and with a sentence below it. */
const [TITLE, LEAD] = [22, 60];

type Parts = readonly (readonly [column: number, value: ShownValue])[];

const PAGE = pageOf(widthOf(0, LAST), 'portrait');

/** The sheet, what follows what down it, and the names of its cells, which count where it is the one that is taken. */
interface LaidOut {
  readonly sheet: Sheet;
  readonly steps: readonly Step[];
  readonly named: readonly Parameters<NameBook['add']>[];
}

/** 基準: what the scores mean, questions, every rule with its origin, the sentences, the sources. */
export function criteria(scene: Scene): Sheet {
  const whole = laidOut(scene, PAGE);
  const spread = spreadOver(whole.steps, PAGE);
  const { sheet, named } = spread ? laidOut(scene, spread.room, spread.higher) : whole;
  for (const name of named) scene.names.add(...name);
  return sheet;
}

/** The sheet on pages of which so many points are used. */
function laidOut(scene: Scene, page: number, higher = 1): LaidOut {
  const { catalogue, model, words } = scene;
  const named: Parameters<NameBook['add']>[] = [];
  const lang = words.criteria;
  const draft = new Draft(SHEET, words.titles.criteria);
  const breaks: number[] = [];
  const steps: Step[] = [];
  let row = 0;
  let used = 0;
  let table: Parts | null = null;
  const put = (points: number) => {
    draft.height(row++, Math.round(points * higher * 2) / 2);
    used += points;
  };
  // Each page begins where we say, so that what follows is as we reckon in every program.
  const together = (points: number) => {
    const heads = table === null ? 0 : pointsOf(table);
    steps.push({ together: points, heads });
    if (used === 0 || used + points <= page) return;
    breaks.push(row);
    used = 0;
    if (table === null) return;
    draw(table, STYLES.header);
    put(heads);
  };
  const high = (points: number) => {
    steps.push({ row: points });
    put(points);
  };
  const gap = () => {
    table = null;
    together(GAP);
    high(GAP);
  };
  const section = (title: string, room = LEAST_ROOM) => {
    gap();
    together(room);
    draft.along(row, FIRST, LAST, title, STYLES.section);
    high(TITLE);
  };
  const paragraph = (value: string) => {
    table = null;
    const points = heightFor(linesIn(value, widthOf(FIRST, LAST)));
    together(points);
    draft.span(row, FIRST, row, LAST, value, STYLES.underLine);
    high(points);
  };
  /** Up to which column a part of a line goes. */
  const toOf = (parts: Parts, index: number): number => (parts[index + 1]?.[0] ?? LAST + 1) - 1;
  const pointsOf = (parts: Parts): number => {
    const lines = parts.map(([column, value], index) =>
      linesIn(String(value ?? ''), widthOf(column, toOf(parts, index))),
    );
    return heightFor(Math.max(...lines), 20);
  };
  /** Each part spans from its column to the one before the next. */
  const draw = (parts: Parts, style: Style) => {
    parts.forEach(([column, value], index) => {
      draft.span(row, column, row, toOf(parts, index), value, style);
    });
  };
  /** One row of a table. */
  const line = (parts: Parts, style: Style) => {
    const points = pointsOf(parts);
    together(points);
    draw(parts, style);
    high(points);
  };
  /** Heads of columns, which stand again where the table goes on on another page. */
  const tableOf = (heads: Parts) => {
    table = null;
    line(heads, STYLES.header);
    table = heads;
  };
  /** What a table takes that should not be torn, unless it is longer than a page. */
  const roomOf = (lines: readonly Parts[]): number => {
    const needs = lines.reduce((sum, parts) => sum + pointsOf(parts), 0);
    return needs + LEAD <= PAGE ? needs : MOST_ROOM;
  };
  /** A table that formulas read by the place of its rows, and that so is never torn. */
  const whole = (heads: Parts, lines: readonly Parts[]) => {
    table = null;
    together(roomOf([heads, ...lines]));
    line(heads, STYLES.header);
    for (const parts of lines) line(parts, STYLES.cellWrap);
  };

  draft.along(row, FIRST, LAST, lang.title, STYLES.title);
  high(30);
  paragraph(lang.lead);

  section(lang.scoreTitle);
  line(
    [
      [FIRST, lang.score],
      [SECOND, lang.in],
      [THIRD, lang.out],
    ],
    STYLES.header,
  );
  const firstScore = row;
  for (const { score, in: inside, out: outside } of catalogue.criteria) {
    line(
      [
        [FIRST, score],
        [SECOND, say(scene, inside)],
        [THIRD, say(scene, outside)],
      ],
      STYLES.cellWrap,
    );
    draft.put(row - 1, FIRST, score, { ...STYLES.cellCenter, bold: true, size: 12 });
  }

  named.push(['ISOMM_CriteriaScore', SHEET, firstScore, FIRST, row - 1, FIRST]);

  section(lang.faqTitle);
  tableOf([
    [FIRST, lang.answered],
    [LAST, lang.origin],
  ]);
  for (const { question, answer, origin } of background.faq) {
    together(QUESTION);
    // Over the same columns, so that all of them are merged in one call.
    line(
      [
        [FIRST, lang.question(say(scene, question))],
        [LAST, words.origin[origin]],
      ],
      { ...STYLES.label, bold: true, wrap: true },
    );
    line(
      [
        [FIRST, lang.answer(say(scene, answer))],
        [LAST, null],
      ],
      STYLES.cellWrap,
    );
  }

  section(lang.quadrantTitle, MOST_ROOM);
  paragraph(lang.quadrantLead);
  const { quadrantColumns } = lang;
  tableOf([
    [FIRST, quadrantColumns.name],
    [SECOND, quadrantColumns.meaning],
  ]);
  for (const { id, name, information, skill, description } of catalogue.quadrants) {
    line(
      [
        [FIRST, words.setup.quadrant(id)],
        [SECOND, lang.quadrantName(say(scene, name), lang.information[information], lang.skill[skill])],
        [THIRD, say(scene, description)],
      ],
      STYLES.cellWrap,
    );
  }

  for (const { id, name, quadrantEvidence } of model.items) {
    if (quadrantEvidence.doubt)
      paragraph(lang.doubt(words.entry(id, say(scene, name)), say(scene, quadrantEvidence.doubt)));
  }

  section(lang.rulesTitle);
  tableOf([
    [FIRST, lang.rule],
    [LAST, lang.origin],
  ]);
  for (const rule of background.rules) {
    line(
      [
        [FIRST, ruleText(rule, model, scene.language)],
        [LAST, words.origin[rule.origin]],
      ],
      STYLES.cellWrap,
    );
  }

  const bandRows: readonly Parts[] = bands.map(({ from, sentence }) => [
    [FIRST, from],
    [SECOND, say(scene, sentence)],
  ]);
  const bandHeads: Parts = [
    [FIRST, lang.bandFrom],
    [SECOND, lang.bandSentence],
  ];
  section(lang.sentencesTitle, LEAD + roomOf([bandHeads, ...bandRows]));
  paragraph(lang.sentencesLead(say(scene, model.functionNoun)));
  whole(bandHeads, bandRows);
  const firstBand = row - bandRows.length;
  bands.forEach(({ from }, index) => {
    draft.put(firstBand + index, FIRST, from, { ...STYLES.number, horizontal: 'center' });
  });
  named.push(['ISOMM_BandFrom', SHEET, firstBand, FIRST, row - 1, FIRST]);
  named.push(['ISOMM_BandText', SHEET, firstBand, SECOND, row - 1, SECOND]);

  gap();
  whole(
    [
      [FIRST, capital(say(scene, model.functionNoun))],
      [SECOND, lang.strength],
      [THIRD, lang.weakness],
    ],
    model.functions.map(({ short, strength, weakness }) => [
      [FIRST, say(scene, short)],
      [SECOND, say(scene, strength)],
      [THIRD, say(scene, weakness)],
    ]),
  );
  const firstSentence = row - model.functions.length;
  named.push(['ISOMM_StrengthText', SHEET, firstSentence, SECOND, row - 1, SECOND]);
  named.push(['ISOMM_WeaknessText', SHEET, firstSentence, THIRD, row - 1, THIRD]);

  const sourceHeads: Parts = [
    [FIRST, lang.source],
    [THIRD, lang.used],
    [LAST, lang.licence],
  ];
  const sources = background.sources.map(({ title, url, licence, licenceUrl, used }): Parts => [
    [FIRST, [say(scene, title), url, ...(licenceUrl === null ? [] : [licenceUrl])].join('\n')],
    [THIRD, say(scene, used)],
    [LAST, licence],
  ]);
  section(lang.sourcesTitle, TITLE + roomOf([sourceHeads, ...sources]));
  tableOf(sourceHeads);
  for (const source of sources) line(source, STYLES.cellWrap);

  const sheet = draft.finish(
    WIDTHS.map((width) => ({ width })),
    {
      tabColor: COLORS.faint,
      gridlines: false,
      print: {
        orientation: 'portrait',
        fitToWidth: 1,
        ...(breaks.length > 0 && { breaks }),
        area: rangeOf(0, 0, row, LAST),
        centerHorizontally: true,
        ...footer(scene, words.titles.criteria),
      },
    },
  );
  return { sheet, steps, named };
}
