import { Calculator, type Inputs, type Ranges } from './calculator';

/** Who has cells calculated; `lost` tells that the calculator is somebody else's now. */
export interface Holder {
  readonly lost: () => void;
}

/** More of them make each other slower: with a dozen, a workbook takes five times as long. */
const MOST = 3;
/** One that has to be told more than this part of the cells is no help: a new one is told faster. */
const WORTH = 0.8;
/** So many sheets and ranges are remembered before all is begun anew. */
const MOST_SHEETS = 40;
const MOST_RANGES = 400;

/** The one asked last at the end, each with whom it calculates for. */
const holders = new Map<Calculator, Holder | null>();

/**
 * Sheets and ranges have the same names in all calculators. So whoever is next, with a workbook much like the one before,
 * says only what is different: telling a workbook takes several times as long as calculating it.
 */
const sheets = new Map<string, number>();
const aliases = new Map<string, string>();

function known<T>(map: Map<string, T>, key: string, make: (count: number) => T): T {
  const found = map.get(key) ?? make(map.size);
  map.set(key, found);
  return found;
}

export const sheetNumber = (name: string): number => known(sheets, name.toLowerCase(), (count) => count);
export const aliasOf = (range: string): string => known(aliases, range, (count) => `range_${String(count)}`);

function drop(calculator: Calculator): void {
  holders.get(calculator)?.lost();
  holders.delete(calculator);
  calculator.free();
}

/** To be asked before cells are said with the names of sheets and ranges. */
export function tidyNames(): void {
  if (sheets.size <= MOST_SHEETS && aliases.size <= MOST_RANGES) return;
  [...holders.keys()].forEach(drop);
  sheets.clear();
  aliases.clear();
}

/** The nearest of those that nobody holds, or, where there are enough, that are not the one asked last. */
function nearest(inputs: Inputs, ranges: Ranges): Calculator | null {
  let most = 0;
  for (const cells of inputs.values()) most += cells.size * WORTH;
  let found: Calculator | null = null;
  [...holders].forEach(([calculator, holder], index) => {
    if (holder && (holders.size < MOST || index === holders.size - 1)) return;
    const distance = calculator.distance(inputs, ranges);
    if (distance >= most) return;
    most = distance;
    found = calculator;
  });
  return found;
}

function fresh(): Calculator {
  const [oldest] = holders.keys();
  if (oldest && holders.size >= MOST) drop(oldest);
  return new Calculator();
}

/** A calculator that holds these cells. */
export function calculatorFor(holder: Holder, inputs: Inputs, ranges: Ranges): Calculator {
  const calculator = nearest(inputs, ranges) ?? fresh();
  holders.get(calculator)?.lost();
  holders.set(calculator, holder);
  asked(calculator);
  try {
    calculator.become(inputs, ranges);
  } catch (error) {
    drop(calculator);
    throw error;
  }
  return calculator;
}

/** So that it is not the next to be taken away. */
export function asked(calculator: Calculator): void {
  const holder = holders.get(calculator) ?? null;
  holders.delete(calculator);
  holders.set(calculator, holder);
}

/** Whoever held it needs other cells. */
export function release(calculator: Calculator): void {
  holders.set(calculator, null);
}
