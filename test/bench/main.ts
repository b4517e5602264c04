// npm run bench [-- names…] [--json]: runs every *.bench.ts beside this file, or those named.
import { readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import type { Bench, Figure } from './report';
import { createReport } from './report';

const cut = (value: number) => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));

function table(figures: readonly Figure[]): string {
  const rows = figures.map(({ bench, group, label, value, unit, ratio }) => [
    `${bench}: ${group}`,
    label,
    `${cut(value)} ${unit}`,
    ratio === null ? '' : `× ${cut(ratio)}`,
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((text, column) =>
          column < 2 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}

async function main(): Promise<void> {
  const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  const onlyJson = process.argv.includes('--json');
  const figures: Figure[] = [];
  for (const file of readdirSync(__dirname).sort()) {
    if (!file.endsWith('.bench.ts')) continue;
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- the list of benches is the folder itself
    const { bench } = require(path.join(__dirname, file)) as { bench: Bench };
    if (wanted.length > 0 && !wanted.includes(bench.name)) continue;
    const before = figures.length;
    await bench.run(createReport(bench.name, figures));
    if (!onlyJson) console.log(`${table(figures.slice(before))}\n`);
  }
  const machine = { node: process.version, cpu: cpus()[0]?.model ?? '', cores: cpus().length };
  console.log(JSON.stringify({ machine, figures }));
}

void main();
