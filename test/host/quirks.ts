interface QuirkRecord {
  /** What this Excel does then. */
  readonly does: string;
  /** The issue or the document that tells of it. */
  readonly from: string;
}

const officeJs = (...numbers: number[]): string =>
  numbers
    .map((n) => `[office-js #${String(n)}](https://github.com/OfficeDev/office-js/issues/${String(n)})`)
    .join(', ');

/**
 * What some Excel does and another does not, each to be switched on by itself: `bootExcel({ quirks: ['r1c1'] })`. The page of
 * this folder lists them from here.
 */
export const QUIRKS = {
  'radar-category-axis': {
    does: 'A radar refuses the format of its category axis.',
    from: "Excel's own model: the labels around a radar are `ChartGroup.RadarAxisLabels`; no public example formats the category axis of a radar through Office.js",
  },
  'chart-looks': {
    does: 'Every chart, of whichever kind, refuses colours, fonts, lines, tick marks and a place for its plot.',
    from: 'not known of charts other than radars: what the product takes for decoration must be able to fail',
  },
  'page-setup': {
    does: 'Page layout, page breaks, tab colours and gridlines are refused.',
    from: `fit to pages is ignored or refused depending on the view: ${officeJs(1860)}`,
  },
  'hidden-sources': {
    does: 'A chart made over hidden rows or columns gets no series.',
    from: '`Chart.plotVisibleOnly` is true for a new chart (documentation of ExcelApi 1.8)',
  },
  'null-options': {
    does: 'Options of a protection come back with nulls, which `protect()` refuses (it always does here).',
    from: officeJs(1931),
  },
  'hidden-freeze': {
    does: 'Freezing counts the rows and columns that can be seen, so a hidden one shifts it.',
    from: `MS-OI29500 2.1.640; ${officeJs(4266)}; EPPlus #786, #1969`,
  },
  r1c1: {
    does: 'Names come back in R1C1 style, as the person has chosen to see references.',
    from: officeJs(1831, 3181),
  },
  twins: {
    does: 'While a sheet in front has names of its own (a copied sheet has), `names.getItem` finds those first and `names.add` refuses to add the same name.',
    from: officeJs(2875),
  },
  'stale-conditionals': {
    does: 'A conditional format made by an add-in is not drawn before its sheet is calculated; `host.book.undrawn` says which.',
    from: officeJs(5299, 4898, 1157),
  },
  'long-conditions': {
    does: 'A conditional format refuses a formula of more than 255 characters.',
    from: 'not known of Office.js: the file format takes 8,192 (MS-OI29500 2.1.1085), other parts of Excel 255; what only colours cells must be able to fail',
  },
  'dynamic-arrays': {
    does: 'A formula that would spill is refused: where one value is wanted stands an array (`ROW()` and `COLUMN()` are arrays).',
    from: 'documentation of dynamic arrays and of `Range.formulas`, which has array semantics there',
  },
  'silent-drop-downs': {
    does: 'What is picked from a drop-down list raises no event.',
    from: officeJs(420, 3888),
  },
  'freeze-activates': {
    does: 'Freezing panes of a sheet that is not in front raises activation events.',
    from: officeJs(3148),
  },
  'lost-downloads': {
    does: 'It is Excel for Mac, where a download does nothing, without an error; `Office.context.platform` tells.',
    from: officeJs(2700, 3385, 4681),
  },
  'silent-office': {
    does: '`Office.onReady` never answers, as where the host of Office.js cannot be reached.',
    from: 'usual in networks that let through named hosts only',
  },
} as const satisfies Readonly<Record<string, QuirkRecord>>;

export type Quirk = keyof typeof QUIRKS;

/** What a quirk refuses outright, as class and member on the wire. */
const REFUSED: readonly (readonly [Quirk, RegExp])[] = [
  [
    'chart-looks',
    /^Chart(?:Font|Border|LineFormat|Fill|Gridlines)\.|^ChartAxis\.(?:M..orTickMark|ReversePlotOrder|Position|Visible)$|^ChartSeries\.(?:Marker\w+|GapWidth|Overlap|Smooth)$|^ChartLegend\.Position$|^ChartPlotArea\.(?:Left|Top|Width|Height)$/,
  ],
  [
    'page-setup',
    /^(?:PageLayout|HeaderFooter|PageBreakCollection|PageBreak)\.|^Worksheet\.(?:TabColor|Gridlines)$/,
  ],
];

/** The quirk that refuses a member, if one of those that are on does. */
export const refusing = (on: readonly Quirk[], member: string): Quirk | null =>
  REFUSED.find(([quirk, members]) => on.includes(quirk) && members.test(member))?.[0] ?? null;

export const ALL_QUIRKS = Object.keys(QUIRKS) as readonly Quirk[];
