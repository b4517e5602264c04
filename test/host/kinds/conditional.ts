import { intersect, subtract } from '../area';
import { freshId } from '../book';
import { formulaEntry } from '../input';
import type { Kinds, Node, RangeTarget, World } from '../kind';
import { colour, flag, kind, rangeNode, text, whole } from '../kind';
import type { ConditionalRecord, SheetRecord } from '../records';
import { invalidArgument, itemNotFound, notImplemented } from '../refusal';
import { touches } from '../structure';
import { mustAllow, without } from './format';

interface FormatTarget {
  readonly sheet: SheetRecord;
  readonly record: ConditionalRecord;
}
type Side = 'top' | 'bottom' | 'left' | 'right';
interface EdgeTarget extends FormatTarget {
  readonly side: Side;
}

const EDGES: Readonly<Record<string, Side>> = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
};

/** Conditional formats with a formula; the other kinds are refused by name. */
export function conditionalKinds(world: World): Kinds {
  const node = (sheet: SheetRecord, record: ConditionalRecord): Node => ({
    cls: 'ConditionalFormat',
    target: { sheet, record } satisfies FormatTarget,
  });
  const on = ({ sheet, areas }: RangeTarget): ConditionalRecord[] =>
    sheet.conditionals.filter((one) => areas.some((area) => touches(one.areas, area)));
  const find = (target: RangeTarget, key: unknown): Node | null => {
    const record = on(target).find((one) => one.id === key);
    return record ? node(target.sheet, record) : null;
  };
  const must = (target: RangeTarget, key: unknown): Node => {
    const found = find(target, key);
    if (!found) throw itemNotFound(`conditional format ${String(key)}`);
    return found;
  };
  const to =
    (cls: string) =>
    (target: FormatTarget): Node => ({ cls, target });
  const edge = (target: FormatTarget, name: unknown): Node => {
    const side = EDGES[world.oneOf('ConditionalRangeBorderIndex', name)];
    if (!side) throw invalidArgument(`border ${String(name)}`);
    return { cls: 'ConditionalRangeBorder', target: { ...target, side } satisfies EdgeTarget };
  };
  const changing =
    <T extends FormatTarget>(change: (target: T, value: unknown) => void) =>
    (target: T, value: unknown): void => {
      mustAllow(target.sheet, 'allowFormatCells');
      change(target, value);
    };

  return {
    ConditionalFormatCollection: kind<RangeTarget>({
      items: (target) => on(target).map((record) => node(target.sheet, record)),
      item: must,
      open: {
        GetItem: (target, [key]) => must(target, key),
        GetItemOrNullObject: (target, [key]) => find(target, key),
        GetItemAt: (target, [index]) => {
          const list = on(target);
          const record = list[whole(index, 0, list.length - 1)];
          return record ? node(target.sheet, record) : null;
        },
      },
      ask: { GetCount: (target) => on(target).length },
      make: {
        Add: (target, [given]) => {
          mustAllow(target.sheet, 'allowFormatCells');
          const type = world.oneOf('ConditionalFormatType', given);
          if (type !== 'Custom') throw notImplemented(`ConditionalFormatCollection.Add(${type})`);
          const record: ConditionalRecord = {
            id: freshId(),
            areas: target.areas,
            formula: '',
            stopIfTrue: false,
            font: {},
            fill: null,
            borders: {},
            numberFormat: null,
          };
          // A new one comes first.
          target.sheet.conditionals.unshift(record);
          if (world.has('stale-conditionals')) world.book.uncalculated.add(record);
          return node(target.sheet, record);
        },
      },
      act: {
        ClearAll: (target) => {
          mustAllow(target.sheet, 'allowFormatCells');
          const { sheet } = target;
          sheet.conditionals = sheet.conditionals.filter((one) => {
            one.areas = target.areas.reduce(
              (rest, hole) => rest.flatMap((area) => subtract(area, hole)),
              [...one.areas],
            );
            return one.areas.length > 0;
          });
        },
      },
    }),
    ConditionalFormat: kind<FormatTarget>({
      identity: ({ record }) => ({ Id: record.id }),
      get: {
        Id: ({ record }) => record.id,
        Type: () => 'Custom',
        Priority: ({ sheet, record }) => sheet.conditionals.indexOf(record),
        StopIfTrue: ({ record }) => record.stopIfTrue,
      },
      set: {
        Priority: changing<FormatTarget>(({ sheet, record }, value) => {
          const at = whole(value, 0, sheet.conditionals.length - 1);
          sheet.conditionals.splice(sheet.conditionals.indexOf(record), 1);
          sheet.conditionals.splice(at, 0, record);
        }),
        StopIfTrue: changing<FormatTarget>(({ record }, value) => {
          record.stopIfTrue = flag(value);
        }),
      },
      nav: { Custom: to('CustomConditionalFormat'), CustomOrNullObject: to('CustomConditionalFormat') },
      open: {
        GetRange: ({ sheet, record }) => {
          const [area, second] = record.areas;
          if (!area || second) throw invalidArgument('several ranges');
          return rangeNode(sheet, area);
        },
        GetRangeOrNullObject: ({ sheet, record }) => {
          const [area, second] = record.areas;
          return !area || second ? null : rangeNode(sheet, area);
        },
        GetRanges: ({ sheet, record }) => ({
          cls: 'RangeAreas',
          target: { sheet, areas: record.areas } satisfies RangeTarget,
        }),
      },
      act: {
        Delete: ({ sheet, record }) => {
          mustAllow(sheet, 'allowFormatCells');
          sheet.conditionals.splice(sheet.conditionals.indexOf(record), 1);
        },
      },
    }),
    CustomConditionalFormat: kind<FormatTarget>({
      nav: { Rule: to('ConditionalFormatRule'), Format: to('ConditionalRangeFormat') },
    }),
    ConditionalFormatRule: kind<FormatTarget>({
      get: { Formula: ({ record }) => `=${record.formula}` },
      set: {
        Formula: changing<FormatTarget>(({ record }, value) => {
          const formula = text(value, 'a formula');
          if (!formula.startsWith('=')) throw invalidArgument(`the formula ${formula} needs a "=" in front`);
          if (formula.length > 255 && world.has('long-conditions'))
            throw invalidArgument(`a formula of ${String(formula.length)} characters`);
          record.formula = formulaEntry(formula.slice(1)).formula ?? '';
        }),
      },
    }),
    ConditionalRangeFormat: kind<FormatTarget>({
      get: { NumberFormat: ({ record }) => record.numberFormat },
      set: {
        NumberFormat: changing<FormatTarget>(({ record }, value) => {
          record.numberFormat = text(value);
        }),
      },
      nav: {
        Font: to('ConditionalRangeFont'),
        Fill: to('ConditionalRangeFill'),
        Borders: to('ConditionalRangeBorderCollection'),
      },
    }),
    ConditionalRangeFont: kind<FormatTarget>({
      get: {
        Color: ({ record }) => record.font.color ?? '',
        Bold: ({ record }) => record.font.bold ?? null,
        Italic: ({ record }) => record.font.italic ?? null,
        Strikethrough: ({ record }) => record.font.strikethrough ?? null,
      },
      set: {
        Color: changing<FormatTarget>(({ record }, value) => {
          record.font.color = colour(value);
        }),
        Bold: changing<FormatTarget>(({ record }, value) => {
          record.font.bold = flag(value);
        }),
        Italic: changing<FormatTarget>(({ record }, value) => {
          record.font.italic = flag(value);
        }),
        Strikethrough: changing<FormatTarget>(({ record }, value) => {
          record.font.strikethrough = flag(value);
        }),
      },
      act: {
        Clear: ({ record }) => {
          record.font = {};
        },
      },
    }),
    ConditionalRangeFill: kind<FormatTarget>({
      get: { Color: ({ record }) => record.fill ?? '' },
      set: {
        Color: changing<FormatTarget>(({ record }, value) => {
          record.fill = colour(value);
        }),
      },
      act: {
        Clear: ({ record }) => {
          record.fill = null;
        },
      },
    }),
    ConditionalRangeBorderCollection: kind<FormatTarget>({
      get: { Count: () => 4 },
      items: (target) => Object.keys(EDGES).map((name) => edge(target, name)),
      item: edge,
      nav: {
        Top: (target) => edge(target, 'EdgeTop'),
        Bottom: (target) => edge(target, 'EdgeBottom'),
        Left: (target) => edge(target, 'EdgeLeft'),
        Right: (target) => edge(target, 'EdgeRight'),
      },
      open: { GetItem: (target, [name]) => edge(target, name) },
    }),
    ConditionalRangeBorder: kind<EdgeTarget>({
      get: {
        Style: ({ record, side }) => record.borders[side]?.style ?? 'None',
        Color: ({ record, side }) => record.borders[side]?.color ?? '',
      },
      set: {
        Style: changing<EdgeTarget>(({ record, side }, value) => {
          const style = world.oneOf('ConditionalRangeBorderLineStyle', value);
          if (style === 'None') record.borders = without(record.borders, side);
          else record.borders[side] = { color: '#000000', ...record.borders[side], style };
        }),
        Color: changing<EdgeTarget>(({ record, side }, value) => {
          record.borders[side] = { style: 'Continuous', ...record.borders[side], color: colour(value) };
        }),
      },
    }),
  };
}

export const conditionalsIn = (sheet: SheetRecord, target: RangeTarget): readonly ConditionalRecord[] =>
  sheet.conditionals.filter((one) =>
    one.areas.some((area) => target.areas.some((other) => intersect(area, other))),
  );
