import { background } from '../../../background';
import { rangeOf } from '../../../workbook/a1';
import { Draft } from '../../draft';
import { capital, footer, say, type Scene } from '../scene';
import { across, COLORS, heightFor, linesIn, STYLES } from '../../theme';
import type { Sheet, ShownValue, Style } from '../../../workbook/description';

const SHEET = 'criteria';
const WIDTHS = [2, 15, 44, 44, 15];
const [FIRST, SECOND, THIRD, LAST] = [1, 2, 3, 4];
const widthOf = (from: number, to: number): number => across(WIDTHS, from, to);

/** Points of a page of A4 upright that rows may take in every program, where so many columns fill its width. */
const pageOf = (characters: number): number => (765 / 537) * characters * 5.25;
/** A head alone at the foot of a page is of no use: with so little room left a section begins on the next one. */
const LEAST_ROOM = 150;
/** Where a table should not be torn. */
const MOST_ROOM = 230;
/** A question with its answer. */
const QUESTION = 60;
const GAP = 15;

/** 基準: what the scores mean, questions, every rule with its origin, the sentences, the sources. */
export function criteria(scene: Scene): Sheet {
  const { catalogue, model, names, words } = scene;
  const lang = words.criteria;
  const draft = new Draft(SHEET, words.titles.criteria);
  const breaks: number[] = [];
  let row = 0;
  const page = pageOf(widthOf(0, LAST));
  let used = 0;
  // Each page begins where we say, so that what follows is as we reckon in every program.
  const together = (at: number, points: number) => {
    if (used + points <= page) return;
    breaks.push(at);
    used = 0;
  };
  const high = (at: number, points: number) => {
    together(at, points);
    draft.height(at, points);
    used += points;
  };

  const section = (title: string, room = LEAST_ROOM) => {
    high(row++, GAP);
    together(row, room);
    // Not merged: a heading runs on over blank cells.
    draft.put(row, FIRST, title, STYLES.section);
    draft.paint(row, FIRST, row, LAST, STYLES.section);
    high(row++, 22);
  };
  const paragraph = (value: string) => {
    draft.span(row, FIRST, row, LAST, value, STYLES.underLine);
    high(row, heightFor(linesIn(value, widthOf(FIRST, LAST))));
    row++;
  };
  /** One row of a table: each part spans from its column to the one before the next. */
  const line = (parts: readonly (readonly [column: number, value: ShownValue])[], style: Style) => {
    let lines = 1;
    parts.forEach(([column, value], index) => {
      const to = (parts[index + 1]?.[0] ?? LAST + 1) - 1;
      draft.span(row, column, row, to, value, style);
      lines = Math.max(lines, linesIn(String(value ?? ''), widthOf(column, to)));
    });
    high(row, heightFor(lines, 20));
    row++;
  };

  draft.span(row, FIRST, row, LAST, lang.title, STYLES.title);
  high(row++, 30);
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

  names.add('ISOMM_CriteriaScore', SHEET, firstScore, FIRST, row - 1, FIRST);

  section(lang.faqTitle);
  line(
    [
      [FIRST, lang.answered],
      [LAST, lang.origin],
    ],
    STYLES.header,
  );
  for (const { question, answer, origin } of background.faq) {
    together(row, QUESTION);
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
  line(
    [
      [FIRST, quadrantColumns.name],
      [SECOND, quadrantColumns.meaning],
    ],
    STYLES.header,
  );
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
  line(
    [
      [FIRST, lang.rule],
      [LAST, lang.origin],
    ],
    STYLES.header,
  );
  for (const { text, origin } of background.rules) {
    line(
      [
        [FIRST, say(scene, text)],
        [LAST, words.origin[origin]],
      ],
      STYLES.cellWrap,
    );
  }

  section(lang.sentencesTitle, MOST_ROOM);
  paragraph(lang.sentencesLead);
  line(
    [
      [FIRST, capital(say(scene, model.functionNoun))],
      [SECOND, lang.strength],
      [THIRD, lang.weakness],
    ],
    STYLES.header,
  );
  const firstSentence = row;
  for (const { short, strength, weakness } of model.functions) {
    line(
      [
        [FIRST, say(scene, short)],
        [SECOND, say(scene, strength)],
        [THIRD, say(scene, weakness)],
      ],
      STYLES.cellWrap,
    );
  }
  names.add('ISOMM_StrengthText', SHEET, firstSentence, SECOND, row - 1, SECOND);
  names.add('ISOMM_WeaknessText', SHEET, firstSentence, THIRD, row - 1, THIRD);
  high(row++, GAP);
  together(row, MOST_ROOM);
  line(
    [
      [FIRST, lang.bandFrom],
      [SECOND, lang.bandSentence],
    ],
    STYLES.header,
  );
  const firstBand = row;
  for (const { from, sentence } of catalogue.bands) {
    line(
      [
        [FIRST, from],
        [SECOND, say(scene, sentence)],
      ],
      STYLES.cellWrap,
    );
    draft.put(row - 1, FIRST, from, { ...STYLES.number, horizontal: 'center' });
  }
  names.add('ISOMM_BandFrom', SHEET, firstBand, FIRST, row - 1, FIRST);
  names.add('ISOMM_BandText', SHEET, firstBand, SECOND, row - 1, SECOND);

  section(lang.sourcesTitle);
  line(
    [
      [FIRST, lang.source],
      [THIRD, lang.used],
      [LAST, lang.licence],
    ],
    STYLES.header,
  );
  for (const { title, url, licence, licenceUrl, used } of background.sources) {
    line(
      [
        [FIRST, [say(scene, title), url, ...(licenceUrl === null ? [] : [licenceUrl])].join('\n')],
        [THIRD, say(scene, used)],
        [LAST, licence],
      ],
      STYLES.cellWrap,
    );
  }

  return draft.finish(
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
}
