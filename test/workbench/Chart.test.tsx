import { renderToStaticMarkup } from 'react-dom/server';
import type { Host } from '../host/host';
import { loadWorkbook } from '../host/load';
import { bootExcel } from '../host/node';
import { everyChart, sample } from '../xlsx/sample';
import { Chart } from './Chart';

let host: Host;
const TITLE = "結果 O'Neil & <Co>";

beforeAll(async () => {
  host = (await bootExcel()).host;
  loadWorkbook(host.book, sample);
});

/** The drawn chart of that name; how often a pattern is in it. */
function drawn(name: string) {
  const chart = host.sheet(TITLE).charts.find((one) => one.name === name);
  if (!chart) throw new Error(name);
  const picture = renderToStaticMarkup(<Chart book={host.book} chart={chart} />);
  return { picture, count: (pattern: RegExp) => [...picture.matchAll(pattern)].length };
}

const numbersOf = (picture: string, attribute: string): number[] =>
  [...picture.matchAll(new RegExp(`<rect[^>]* ${attribute}="([^"]*)"`, 'g'))].map(([, value]) =>
    Number(value),
  );

test('every kind is drawn with its title, its colours and its paper', () => {
  for (const { name, title, look, series } of everyChart) {
    const { picture, count } = drawn(name);
    expect(picture).toContain(`aria-label="${title === '' ? name : title}"`);
    expect(picture).toContain(`background:${look.paper}`);
    expect(picture).toContain(`fill="${look.text}"`);
    for (const { color } of series) expect(picture).toContain(color);
    expect(count(/data-series=/g)).toBe(series.length);
  }
});

test('a value that is missing is a gap: no bar, no dot, and the line ends before it', () => {
  const line = drawn('Line');
  expect(line.count(/<circle/g)).toBe(8);
  expect(line.count(/<path/g)).toBe(4);
  expect(drawn('Bars').count(/<rect/g)).toBe(16);
});

test('parts of a stack follow on each other, and those of 100 % fill it', () => {
  const { picture } = drawn('Bars');
  const [from, width] = [numbersOf(picture, 'x'), numbersOf(picture, 'width')];
  const first = (from[0] ?? 0) + (width[0] ?? 0);
  expect(from[8]).toBeCloseTo(first, 6);
  // A fifth of the first category is the one series, the rest the other.
  expect((width[8] ?? 0) / (width[0] ?? 1)).toBeCloseTo(4, 6);
});

test('lying bars begin on top, and those beside each other do not overlap', () => {
  const from = numbersOf(drawn('Beside').picture, 'y');
  const height = numbersOf(drawn('Beside').picture, 'height');
  expect(from[1]).toBeGreaterThan(from[0] ?? Infinity);
  expect(from[8]).toBeCloseTo((from[0] ?? 0) + (height[0] ?? 0), 6);
});

test('an axis that is not shown has no numbers and no gridlines', () => {
  expect(drawn('Piled').count(/<line/g)).toBe(0);
  expect(drawn('Beside').count(/<line/g)).toBe(4);
  expect(drawn('Bars').picture).toContain('>25%<');
});
