import { atLowest } from '../../../model/explain/atLowest';
import { isEven } from '../../../model/explain/isEven';
import { cellAt } from '../../../workbook/a1';
import type { ShownValue, Style } from '../../../workbook/description';
import type { Draft } from '../../draft';
import { quote, sentence } from '../../formula';
import { COLORS, STYLES } from '../../theme';
import { say, type Scene } from '../scene';
import { AT_LOWEST, EVEN, meansOf } from './even';
import { aboutPattern, noPattern } from './head';
import { CHART, CHART_END, FIGURES, ID, LOWEST, LOWEST_ROW, MEAN, NAME } from './summaryGrid';

interface Shown {
  readonly value: ShownValue;
  readonly formula: string;
  readonly formerly?: readonly string[];
}

/** Five figures beside each other: what it is, the figure, and what to know about it. */
export function figures(
  scene: Scene,
  draft: Draft,
  right: number,
  overallText: string,
  lowestName: string,
  lowest: number,
): void {
  const { assessment, model, words } = scene;
  const lang = words.summary;
  const { scored, notDone, unanswered } = assessment;
  const all = scored + notDone + unanswered;
  const group = model.functions[lowest];
  const switching = assessment.lists.switchToInsource.length + assessment.lists.switchToOutsource.length;
  const otherSide: Shown = {
    value: assessment.targetPattern ? String(switching) : lang.noFigure,
    formula: `IF(${noPattern('ISOMM_TargetPattern')},${quote(lang.noFigure)},COUNT(ISOMM_CalcOrder3,ISOMM_CalcOrder4)&"")`,
  };
  const overall: Shown = {
    value: assessment.overallShown === null ? lang.noFigure : words.outOf(assessment.overallShown),
    formula: `IF(ISOMM_Scored,${sentence(words.outOf, overallText)},${quote(lang.noFigure)})`,
  };
  const even = isEven(meansOf(scene));
  const next = sentence(lang.next, lowestName.replace('COUNT(ISOMM_CalcMean)', 'COUNT(ISOMM_CalcMean)-1'));
  const asked = 'ISOMM_Scored+ISOMM_NotDone+ISOMM_Unanswered';
  const few = 'COUNT(ISOMM_CalcMean)<4';
  const isNone = `${cellAt(LOWEST_ROW, LOWEST)}=${quote(lang.noFigure)}`;
  const [, nextLowest] = assessment.weaknesses;
  const others = atLowest(meansOf(scene)) - 1;
  const below =
    others > 0
      ? lang.others(String(others))
      : nextLowest === undefined
        ? ''
        : lang.next(nameOf(scene, nextLowest));
  const cards: readonly {
    readonly from: number;
    readonly to: number;
    readonly label: string;
    readonly figure: Shown;
    readonly about: Shown;
  }[] = [
    {
      from: CHART,
      to: CHART + 1,
      label: lang.overall,
      figure: overall,
      about: {
        value: assessment.minimum === null ? '' : lang.minimum(String(assessment.minimum)),
        formula: `IF(ISOMM_Scored,${sentence(lang.minimum, 'MIN(ISOMM_CalcLevel)')},"")`,
      },
    },
    {
      from: LOWEST,
      to: CHART_END,
      label: lang.lowest(say(scene, model.functionNoun)),
      figure: {
        value: group && !even ? say(scene, group.short) : lang.noFigure,
        formula: `IF(${EVEN},${quote(lang.noFigure)},${lowestName})`,
        formerly: [`IF(ISOMM_Scored=0,${quote(lang.noFigure)},${lowestName})`],
      },
      about: {
        value: even ? '' : below,
        formula: `IF(${isNone},"",IF(${AT_LOWEST}>1,${sentence(lang.others, `${AT_LOWEST}-1`)},IF(${few},"",${next})))`,
        formerly: [`IF(OR(${few},${isNone}),"",${next})`, `IF(${few},"",${next})`],
      },
    },
    {
      from: ID,
      to: NAME,
      label: lang.scored,
      figure: {
        value: lang.of(String(scored), String(all)),
        formula: sentence(lang.of, 'ISOMM_Scored', asked),
        formerly: [sentence(lang.of, 'ISOMM_Scored', `(${asked})`)],
      },
      about: {
        value: lang.notDone(String(notDone)),
        formula: sentence(lang.notDone, 'ISOMM_NotDone'),
      },
    },
    {
      from: MEAN,
      to: right - 6,
      label: lang.otherSide,
      figure: otherSide,
      about: aboutPattern(scene, 'targetPattern', lang.target, lang.noTarget),
    },
    {
      from: right - 5,
      to: right,
      label: lang.unanswered,
      figure: { value: String(unanswered), formula: 'ISOMM_Unanswered&""' },
      about: {
        value: scored + notDone === 0 ? '' : unanswered > 0 ? lang.interim : lang.allAnswered,
        formula: `IF(ISOMM_Scored+ISOMM_NotDone,IF(ISOMM_Unanswered,${quote(lang.interim)},${quote(lang.allAnswered)}),"")`,
      },
    },
  ];
  const card: Style = { ...STYLES.body, fill: COLORS.band, horizontal: 'left', indent: 1 };
  for (const { from, to, label, figure, about } of cards) {
    const edge: Style = { left: { style: 'medium', color: COLORS.insource } };
    // Figures are texts: these run on over the empty cells beside them, and need none of them merged.
    const put = (
      row: number,
      shown: ShownValue,
      style: Style,
      formula?: string,
      formerly: readonly string[] = [],
    ) => {
      draft.put(row, from, shown, { ...style, ...edge }, formula);
      for (const each of formerly) draft.formerly(row, from, each);
      draft.paint(row, from, row, to, style);
    };
    put(FIGURES, label, { ...card, color: COLORS.quiet });
    put(
      FIGURES + 1,
      figure.value,
      { ...card, size: 18, bold: true, color: COLORS.navy },
      figure.formula,
      figure.formerly,
    );
    put(FIGURES + 2, about.value, { ...card, color: COLORS.quiet }, about.formula, about.formerly);
  }
  draft.height(FIGURES, 18);
  draft.height(FIGURES + 1, 28);
  draft.height(FIGURES + 2, 18);
}

const nameOf = (scene: Scene, id: string): string => {
  const group = scene.model.functions.find((each) => each.id === id);
  return group ? say(scene, group.short) : '';
};
