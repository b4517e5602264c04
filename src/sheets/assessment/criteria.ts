import { rangeOf } from '../../workbook/a1';
import { Draft } from '../draft';
import { footer, say, type Scene } from './scene';
import { COLORS, heightFor, linesIn, STYLES } from '../theme';
import type { Sheet, ShownValue, Style } from '../../workbook/description';

const SHEET = 'criteria';
const WIDTHS = [2, 16, 46, 46, 16];
const [FIRST, SECOND, THIRD, LAST] = [1, 2, 3, 4];
const widthOf = (from: number, to: number): number =>
  WIDTHS.slice(from, to + 1).reduce((sum, width) => sum + width, 0);

/** 基準: what the scores mean, questions, every rule with its origin, the sentences, the sources. */
export function criteria(scene: Scene): Sheet {
  const { catalogue, model, names, words } = scene;
  const lang = words.criteria;
  const draft = new Draft(SHEET, words.titles.criteria);
  const breaks: number[] = [];
  let row = 0;

  const section = (title: string) => {
    row++;
    draft.span(row, FIRST, row, LAST, title, STYLES.section);
    draft.height(row++, 22);
  };
  const paragraph = (value: string) => {
    draft.span(row, FIRST, row, LAST, value, STYLES.lead);
    draft.height(row, heightFor(linesIn(value, widthOf(FIRST, LAST))));
    row++;
  };
  /** One row of a table: each part spans from its column to the one before the next. */
  const line = (parts: readonly (readonly [column: number, value: ShownValue])[], style: Style) => {
    let lines = 1;
    parts.forEach(([column, value], index) => {
      const to = (parts[index + 1]?.[0] ?? LAST + 1) - 1;
      draft.span(row, column, row, to, value, style);
      lines = Math.max(lines, linesIn(String(value), widthOf(column, to)));
    });
    draft.height(row, heightFor(lines, 20));
    row++;
  };

  draft.span(row, FIRST, row, LAST, lang.title, STYLES.title);
  draft.height(row++, 30);
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

  section(lang.faqTitle);
  for (const { question, answer, origin } of catalogue.faq) {
    line([[FIRST, lang.question(say(scene, question))]], { ...STYLES.label, bold: true, wrap: true });
    line(
      [
        [FIRST, lang.answer(say(scene, answer))],
        [LAST, words.origin[origin]],
      ],
      STYLES.cellWrap,
    );
  }

  section(lang.quadrantTitle);
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

  breaks.push(row);
  section(lang.rulesTitle);
  line(
    [
      [FIRST, lang.rule],
      [LAST, lang.origin],
    ],
    STYLES.header,
  );
  for (const { text, origin } of catalogue.rules) {
    line(
      [
        [FIRST, say(scene, text)],
        [LAST, words.origin[origin]],
      ],
      STYLES.cellWrap,
    );
  }

  breaks.push(row);
  section(lang.sentencesTitle);
  paragraph(lang.sentencesLead);
  line(
    [
      [FIRST, lang.function],
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
  row++;
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
  for (const { title, url, licence, used } of catalogue.sources) {
    line(
      [
        [FIRST, url ? `${say(scene, title)}\n${url}` : say(scene, title)],
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
        breaks,
        area: rangeOf(0, 0, row, LAST),
        centerHorizontally: true,
        ...footer(scene, words.titles.criteria),
      },
    },
  );
}
