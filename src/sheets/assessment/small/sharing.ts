import { dateSerial } from '../../../model/cells/dates';
import { CHANNEL_KEYS, DIRECTIONS, SIX, TLP, type Channel } from '../../../model/facts/sharing';
import { answered, CHANNEL_REMARKS, isFilled, remarkOf } from '../../../model/facts/sharingFigures';
import { fixedCell, fixedColumn, rangeOf } from '../../../workbook/a1';
import type { Sheet, ShownValue, Style } from '../../../workbook/description';
import { Draft } from '../../draft';
import { choose, isNumber, quote, sentence, unlessBlank } from '../../formula';
import { across, COLORS, heightFor, linesIn, STYLES, TALLEST } from '../../theme';
import { markWrong } from '../../wrongCells';
import { sheetHead } from '../identity';
import { SETUP_LEFT } from '../reading/leftovers';
import { sharing as part } from '../parts/sharing';
import { wordLists } from '../wordLists';
import { isDay } from '../plan/planColumns';
import { footer, type Scene } from '../scene';

const SHEET = 'sharing';
const WIDTHS = [0.3, 17, 8.5, 14.5, 13, 16, 13, 14, 14, 13, 11, 11.5, 7.5, 14, 8, 8, 8, 18];
const CHANNEL = 1;
type Key = (typeof CHANNEL_KEYS)[number];
const at = (key: Key): number => CHANNEL + CHANNEL_KEYS.indexOf(key);
const [COUNT, REMARK] = [at('checked') + 1, at('checked') + 2];
/** Hidden: words to choose from with this part's version, the channel's name, and its way by number, how many questions are answered. */
const [NAME, WAY, FILLED, WORDS] = [REMARK + 1, REMARK + 2, REMARK + 3, REMARK + 4];
const SUMMARY = 3;
const HEADER = 4;
const FIRST = HEADER + 1;
/** Rows there are at least, and rows left to write in. */
const [LEAST, MORE] = [30, 10];
/** A row with nothing in it; so many as there are at least stand on two pages. */
const EMPTY = 32;

/** 情報共有: a row for each channel and way; how many of the six questions are answered, and what goes one way only. */
export function sharing(scene: Scene): Sheet {
  const { answers, names, words } = scene;
  const lang = words.sharing;
  const channels = answers.sharing?.channels ?? [];
  const draft = new Draft(SHEET, words.titles.sharing);
  const last = FIRST + Math.max(LEAST, channels.length + MORE) - 1;
  const wide = across(WIDTHS, CHANNEL, REMARK);
  sheetHead(scene, draft, { title: lang.title, lead: lang.lead }, [CHANNEL, REMARK], { room: wide, air: 4 });
  summary(scene, draft, channels);
  for (const [index, title] of Object.values(lang.columns).entries())
    draft.put(HEADER, CHANNEL + index, title, STYLES.header);
  draft.height(HEADER, heightFor(2));
  const lists = [
    ['ISOMM_ShareWays', DIRECTIONS.map((each) => lang.direction[each])],
    ['ISOMM_ShareTlp', TLP.map((each) => lang.tlp[each])],
  ] as const;
  wordLists(names, draft, SHEET, [FIRST, WORDS], lists, part.optional);
  for (let row = FIRST; row <= last; row++) channelRow(scene, draft, row, channels);
  names.add('ISOMM_ShareRows', SHEET, FIRST, CHANNEL, last, at('checked'));
  names.add('ISOMM_ShareName', SHEET, FIRST, NAME, last, NAME);
  names.add('ISOMM_ShareWay', SHEET, FIRST, WAY, last, WAY);
  names.add('ISOMM_ShareCount', SHEET, FIRST, FILLED, last, FILLED);
  names.add('ISOMM_ShareRemark', SHEET, FIRST, REMARK, last, REMARK);
  rules(scene, draft, last);
  return draft.finish(
    WIDTHS.map((width, index) => ({ width, ...(index >= NAME && { hidden: true }) })),
    {
      tabColor: COLORS.inputTab,
      gridlines: false,
      freeze: { rows: FIRST, columns: 0 },
      filter: rangeOf(HEADER, CHANNEL, last, FILLED),
      cursor: fixedCell(FIRST, CHANNEL).replaceAll('$', ''),
      print: {
        orientation: 'landscape',
        fitToWidth: 1,
        area: rangeOf(0, 0, last, REMARK),
        titleRows: `${String(HEADER + 1)}:${String(HEADER + 1)}`,
        centerHorizontally: true,
        ...footer(scene, words.titles.sharing),
      },
    },
  );
}

/** How many channels there are, how many are answered whole, and how many go one way only. */
function summary({ words }: Scene, draft: Draft, channels: readonly Channel[]): void {
  const lang = words.sharing;
  const whole = channels.filter((each) => answered(each) === SIX.length).length;
  const found = channels.map((each) => remarkOf(each, channels));
  const oneWay = found.filter((each) => each === 'sendOnly' || each === 'receiveOnly').length;
  const remarked = (remark: (typeof CHANNEL_REMARKS)[number]) =>
    `COUNTIF(ISOMM_ShareRemark,${quote(lang.remarks[remark])})`;
  draft.span(
    SUMMARY,
    CHANNEL,
    SUMMARY,
    REMARK,
    lang.counts(String(channels.filter(isFilled).length), String(whole), String(oneWay)),
    { ...STYLES.body, bold: true, color: COLORS.navy },
    sentence(
      lang.counts,
      'COUNT(ISOMM_ShareCount)',
      `COUNTIF(ISOMM_ShareCount,${String(SIX.length)})`,
      `(${remarked('sendOnly')}+${remarked('receiveOnly')})`,
    ),
  );
  draft.height(SUMMARY, 22);
}

/** A channel, or a row to write in. */
function channelRow(scene: Scene, draft: Draft, row: number, channels: readonly Channel[]): void {
  const { leftovers, words } = scene;
  const lang = words.sharing;
  const left = leftovers[SETUP_LEFT] ?? {};
  const index = row - FIRST;
  const said: Channel = channels[index] ?? {};
  const shown = (key: Key): ShownValue => {
    if (key === 'direction') return said.direction ? lang.direction[said.direction] : null;
    if (key === 'tlp') return said.tlp ? lang.tlp[said.tlp] : null;
    return key === 'checked' ? dateSerial(said.checked ?? '') : (said[key] ?? null);
  };
  const centred: Style = { ...STYLES.input, horizontal: 'center' };
  const styleOf = (key: Key): Style => {
    if (key === 'checked') return { ...centred, numberFormat: words.results.dateFormat };
    if (key === 'direction' || key === 'tlp') return { ...centred, wrap: true };
    return { ...STYLES.input, wrap: true, numberFormat: '@' };
  };
  for (const key of CHANNEL_KEYS)
    draft.put(
      row,
      at(key),
      shown(key) ?? left[`sharing.channels.${String(index)}.${key}`] ?? null,
      styleOf(key),
    );
  reckoned(scene, draft, row, said, channels);
  const lines = CHANNEL_KEYS.map((key) => {
    const value = shown(key);
    return typeof value === 'string' ? linesIn(value, WIDTHS[at(key)] ?? 0) : 1;
  });
  draft.height(row, Math.min(heightFor(Math.max(...lines), EMPTY), TALLEST));
  draft.grows(row);
}

/** How many questions are answered, and what is missing; hidden, what both follow from. */
function reckoned(
  { words }: Scene,
  draft: Draft,
  row: number,
  said: Channel,
  channels: readonly Channel[],
): void {
  const lang = words.sharing;
  const cell = (column: number) => fixedColumn(row, column);
  const [name, way, channel, direction] = [cell(NAME), cell(WAY), cell(CHANNEL), cell(at('direction'))];
  const helper = (column: number, value: ShownValue, formula: string) => {
    draft.put(row, column, value, STYLES.helper, formula);
  };
  helper(NAME, said.channel ?? '', `IF(ISERROR(${channel}),"",IF(LEN(${channel})=0,"",${channel}))`);
  const ways = DIRECTIONS.map(
    (_, nth) => [`${direction}=INDEX(ISOMM_ShareWays,${String(nth + 1)})`, String(nth + 1)] as const,
  );
  helper(
    WAY,
    said.direction ? DIRECTIONS.indexOf(said.direction) + 1 : 0,
    `IF(ISERROR(${direction}),0,${choose(ways, '0')})`,
  );
  const count = SIX.map((key) => `IF(ISERROR(${cell(at(key))}),0,IF(LEN(${cell(at(key))})>0,1,0))`).join('+');
  const filled = isFilled(said);
  helper(FILLED, filled ? answered(said) : '', `IF(AND(${name}="",${count}=0),"",${count})`);
  draft.put(
    row,
    COUNT,
    filled ? lang.of(String(answered(said))) : '',
    STYLES.cellCenter,
    unlessBlank(cell(FILLED), sentence(lang.of, cell(FILLED))),
  );
  const remark = remarkOf(said, channels);
  const remarks = CHANNEL_REMARKS.map((each) => quote(lang.remarks[each]));
  const other = (nth: number) => `SUMPRODUCT((ISOMM_ShareName=${name})*(ISOMM_ShareWay=${String(nth)}))=0`;
  draft.put(
    row,
    REMARK,
    remark ? lang.remarks[remark] : '',
    { ...STYLES.cellCenter, wrap: true },
    choose(
      [
        [`${name}=""`, `IF(${count}>0,${remarks[0] ?? ''},"")`],
        [`${way}=0`, remarks[1] ?? ''],
        [`${way}=1`, `IF(${other(2)},${remarks[2] ?? ''},"")`],
      ],
      `IF(${other(1)},${remarks[3] ?? ''},"")`,
    ),
  );
}

/** What may be chosen, and what is marked as not understood. */
function rules({ words }: Scene, draft: Draft, last: number): void {
  const slips = new Map<number, (cell: string) => string>();
  for (const [key, list, { length }] of [
    ['direction', 'ISOMM_ShareWays', DIRECTIONS],
    ['tlp', 'ISOMM_ShareTlp', TLP],
  ] as const) {
    draft.validations.push({
      range: rangeOf(FIRST, at(key), last, at(key)),
      rule: { listFrom: list },
      error: { style: 'stop', ...words.setup.listError },
    });
    const word = (cell: string, nth: number) => `${cell}=INDEX(${list},${String(nth + 1)})`;
    slips.set(at(key), (cell) => `NOT(OR(${Array.from({ length }, (_, nth) => word(cell, nth)).join(',')}))`);
  }
  slips.set(at('checked'), (cell) => `NOT(IF(${isNumber(cell)},${isDay(cell)},FALSE))`);
  markWrong(draft, [FIRST, last], slips);
}
