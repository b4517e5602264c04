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
const at = (key: (typeof CHANNEL_KEYS)[number]): number => CHANNEL + CHANNEL_KEYS.indexOf(key);
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
  const { answers, leftovers, names, words } = scene;
  const lang = words.sharing;
  const left = leftovers[SETUP_LEFT] ?? {};
  const channels = answers.sharing?.channels ?? [];
  const draft = new Draft(SHEET, words.titles.sharing);
  const last = FIRST + Math.max(LEAST, channels.length + MORE) - 1;
  const wide = across(WIDTHS, CHANNEL, REMARK);
  sheetHead(scene, draft, { title: lang.title, lead: lang.lead }, [CHANNEL, REMARK], { room: wide, air: 4 });
  for (const [index, title] of Object.values(lang.columns).entries())
    draft.put(HEADER, CHANNEL + index, title, STYLES.header);
  draft.height(HEADER, heightFor(2));

  const lists = [
    ['ISOMM_ShareWays', DIRECTIONS.map((each) => lang.direction[each])],
    ['ISOMM_ShareTlp', TLP.map((each) => lang.tlp[each])],
  ] as const;
  wordLists(names, draft, SHEET, [FIRST, WORDS], lists, part.optional);

  const centred: Style = { ...STYLES.input, horizontal: 'center' };
  const styleOf = (key: (typeof CHANNEL_KEYS)[number]): Style =>
    key === 'checked'
      ? { ...centred, numberFormat: words.results.dateFormat }
      : key === 'direction' || key === 'tlp'
        ? { ...centred, wrap: true }
        : { ...STYLES.input, wrap: true, numberFormat: '@' };
  const remarks = CHANNEL_REMARKS.map((remark) => quote(lang.remarks[remark]));
  for (let row = FIRST; row <= last; row++) {
    const index = row - FIRST;
    const said: Channel = channels[index] ?? {};
    const shown = (key: (typeof CHANNEL_KEYS)[number]): ShownValue => {
      if (key === 'direction') return said.direction ? lang.direction[said.direction] : null;
      if (key === 'tlp') return said.tlp ? lang.tlp[said.tlp] : null;
      return key === 'checked' ? dateSerial(said.checked ?? '') : (said[key] ?? null);
    };
    for (const key of CHANNEL_KEYS)
      draft.put(
        row,
        at(key),
        shown(key) ?? left[`sharing.channels.${String(index)}.${key}`] ?? null,
        styleOf(key),
      );
    const cell = (column: number) => fixedColumn(row, column);
    const [name, way, channel] = [cell(NAME), cell(WAY), cell(CHANNEL)];
    const direction = cell(at('direction'));
    draft.put(
      row,
      NAME,
      said.channel ?? '',
      STYLES.helper,
      `IF(ISERROR(${channel}),"",IF(LEN(${channel})=0,"",${channel}))`,
    );
    draft.put(
      row,
      WAY,
      said.direction ? DIRECTIONS.indexOf(said.direction) + 1 : 0,
      STYLES.helper,
      `IF(ISERROR(${direction}),0,${choose(
        DIRECTIONS.map((_, nth) => [
          `${direction}=INDEX(ISOMM_ShareWays,${String(nth + 1)})`,
          String(nth + 1),
        ]),
        '0',
      )})`,
    );
    const count = SIX.map((key) => `IF(ISERROR(${cell(at(key))}),0,IF(LEN(${cell(at(key))})>0,1,0))`).join(
      '+',
    );
    draft.put(
      row,
      COUNT,
      isFilled(said) ? lang.of(String(answered(said))) : '',
      STYLES.cellCenter,
      unlessBlank(cell(FILLED), sentence(lang.of, cell(FILLED))),
    );
    draft.put(
      row,
      FILLED,
      isFilled(said) ? answered(said) : '',
      STYLES.helper,
      `IF(AND(${name}="",${count}=0),"",${count})`,
    );
    const remark = remarkOf(said, channels);
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
    const lines = CHANNEL_KEYS.map((key) => {
      const value = shown(key);
      return typeof value === 'string' ? linesIn(value, WIDTHS[at(key)] ?? 0) : 1;
    });
    draft.height(row, Math.min(heightFor(Math.max(...lines), EMPTY), TALLEST));
    draft.grows(row);
  }
  const whole = channels.filter((each) => answered(each) === SIX.length).length;
  const found = channels.map((each) => remarkOf(each, channels));
  const oneWay = found.filter((each) => each === 'sendOnly' || each === 'receiveOnly').length;
  const filled = channels.filter(isFilled).length;
  const column = (from: number) => rangeOf(FIRST, from, last, from);
  draft.span(
    SUMMARY,
    CHANNEL,
    SUMMARY,
    REMARK,
    lang.counts(String(filled), String(whole), String(oneWay)),
    { ...STYLES.body, bold: true, color: COLORS.navy },
    sentence(
      lang.counts,
      'COUNT(ISOMM_ShareCount)',
      `COUNTIF(ISOMM_ShareCount,${String(SIX.length)})`,
      `(COUNTIF(ISOMM_ShareRemark,${remarks[2] ?? ''})+COUNTIF(ISOMM_ShareRemark,${remarks[3] ?? ''}))`,
    ),
  );
  draft.height(SUMMARY, 22);
  names.add('ISOMM_ShareRows', SHEET, FIRST, CHANNEL, last, at('checked'));
  names.add('ISOMM_ShareName', SHEET, FIRST, NAME, last, NAME);
  names.add('ISOMM_ShareWay', SHEET, FIRST, WAY, last, WAY);
  names.add('ISOMM_ShareCount', SHEET, FIRST, FILLED, last, FILLED);
  names.add('ISOMM_ShareRemark', SHEET, FIRST, REMARK, last, REMARK);

  const slips = new Map<number, (cell: string) => string>();
  const wrong = (key: 'direction' | 'tlp' | 'checked', understood: (cell: string) => string) => {
    slips.set(at(key), (cell) => `NOT(${understood(cell)})`);
  };
  for (const [key, [list, all]] of [
    ['direction', lists[0]],
    ['tlp', lists[1]],
  ] as const) {
    draft.validations.push({
      range: column(at(key)),
      rule: { listFrom: list },
      error: { style: 'stop', ...words.setup.listError },
    });
    wrong(key, (cell) => `OR(${all.map((_, nth) => `${cell}=INDEX(${list},${String(nth + 1)})`).join(',')})`);
  }
  wrong('checked', (cell) => `IF(${isNumber(cell)},${isDay(cell)},FALSE)`);
  markWrong(draft, [FIRST, last], slips);
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
