import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CSV, csvHead, NDJSON, type TidyForm } from '../../src/actions/tidyText';
import { catalogue } from '../../src/catalog';
import type { Consolidation } from '../../src/model/departments/consolidation';
import { tidyAnswers } from '../../src/model/departments/tidyRows';
import { anyOrganisation } from './anyOrganisation';
import { consolidated, returnedFrom } from './consolidated';

const TEXT = readFileSync(path.join(__dirname, 'figures.sql'), 'utf8');
const QUERIES = new Map(
  TEXT.split('-- name: ')
    .slice(1)
    .map((part) => {
      const line = part.indexOf('\n');
      return [part.slice(0, line).trim(), part.slice(line, part.indexOf(';'))];
    }),
);

const folder = mkdtempSync(path.join(tmpdir(), 'isomm-sql-'));
let connection: DuckDBConnection;
beforeAll(async () => {
  connection = await (await DuckDBInstance.create(':memory:')).connect();
});
afterAll(() => {
  connection.closeSync();
  rmSync(folder, { recursive: true });
});

const numeric = (value: unknown): unknown => {
  if (typeof value === 'bigint') return Number(value);
  return typeof value === 'object' && value !== null ? Number(String(value)) : value;
};

async function ask(name: string): Promise<Record<string, unknown>[]> {
  const rows = (await connection.runAndReadAll(QUERIES.get(name) ?? '')).getRowObjects();
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, value]) => [key, numeric(value)])),
  );
}

const rounded = (value: unknown): unknown => (typeof value === 'number' ? Number(value.toFixed(6)) : value);
const alike = (rows: readonly Record<string, unknown>[]) =>
  rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, rounded(value)])));

function answersIn({ side, returns, language }: Consolidation) {
  return side.entries.flatMap(({ entry, use }) => {
    const returned = returns.get(entry.no);
    const answers = returned ? tidyAnswers(returned, side.model, language) : [];
    return [{ no: entry.no, use, answers }];
  });
}

const textOf = (scene: Consolidation, { start, rest }: TidyForm): string =>
  answersIn(scene)
    .flatMap(({ no, use, answers }) => rest(answers).map((line) => start(no, use) + line))
    .join('');

const scenes = catalogue.models.flatMap((model, at) =>
  (['csv', 'csv with mark', 'ndjson'] as const).map((form) => ({ model, form, seed: 900 + at })),
);

describe.each(scenes)('$model.id as $form', ({ model, form, seed }) => {
  const scene = consolidated(
    model,
    'ja',
    returnedFrom(model, anyOrganisation(catalogue, model, 'ja', 60, seed)),
  );
  const { side } = scene;

  beforeAll(async () => {
    const file = path.join(folder, `${model.id}.${form === 'ndjson' ? 'ndjson' : 'csv'}`);
    const head = (form === 'csv' ? '' : '\uFEFF') + csvHead();
    writeFileSync(file, form === 'ndjson' ? textOf(scene, NDJSON) : head + textOf(scene, CSV));
    const reader = form === 'ndjson' ? 'read_json' : 'read_csv';
    await connection.run(`CREATE OR REPLACE VIEW tidy AS SELECT * FROM ${reader}('${file}')`);
  });

  test('every row arrives, with its texts', async () => {
    const found = (
      await connection.runAndReadAll('SELECT item_id, note FROM tidy ORDER BY return_no')
    ).getRowObjects();
    const rows = answersIn(scene).flatMap(({ answers }) => answers);
    expect(found).toHaveLength(rows.length);
    const notes = (list: readonly unknown[]) => list.filter((note) => note).sort();
    const safe = (note: string) => (/^[=-]/.test(note) && form !== 'ndjson' ? `'${note}` : note);
    expect(notes(found.map(({ note }) => note))).toEqual(notes(rows.map(({ note }) => safe(note))));
  });

  test('departments × functions', async () => {
    const expected = side.entries.flatMap(({ entry, functions }) =>
      functions.map(({ mean, minimum, scored }, index) => ({
        return_no: entry.no,
        function_id: model.functions[index]?.id,
        mean_level: mean,
        minimum_level: minimum,
        scored,
      })),
    );
    expect(alike(await ask('functions'))).toEqual(alike(expected));
  });

  test('across the departments that count', async () => {
    const expected = side.across.map(({ mean, minimum, scored }, index) => ({
      function_id: model.functions[index]?.id,
      mean_level: mean,
      minimum_level: minimum,
      scored,
    }));
    expect(alike(await ask('across'))).toEqual(alike(expected));
  });

  test('spread per item', async () => {
    const expected = side.items
      .map((item) => ({
        item_id: item.id,
        scored: item.scored,
        not_done: item.notDone,
        unanswered: item.unanswered,
        mean_level: item.mean,
        lowest: item.lowest,
        highest: item.highest,
        median_level: item.median,
      }))
      .sort((a, b) => (a.item_id < b.item_id ? -1 : 1));
    expect(alike(await ask('items'))).toEqual(alike(expected));
  });

  test('perception gap', async () => {
    const expected = side.gaps.map(({ id, views, gap }) => ({
      item_id: id,
      manager: views.manager.mean,
      team_lead: views.lead.mean,
      staff: views.staff.mean,
      gap,
    }));
    const byGap = (rows: readonly Record<string, unknown>[]) =>
      alike(rows).sort(
        (a, b) => Number(b.gap) - Number(a.gap) || (String(a.item_id) < String(b.item_id) ? -1 : 1),
      );
    expect(expected.length).toBeGreaterThan(10);
    expect(byGap(await ask('gaps'))).toEqual(byGap(expected));
  });

  test('commonly weak items', async () => {
    const expected = side.weak.map(({ id, weak, scored, mean }) => ({
      item_id: id,
      weak,
      scored,
      mean_level: mean,
    }));
    const byId = (rows: readonly Record<string, unknown>[]) =>
      alike(rows).sort((a, b) => (String(a.item_id) < String(b.item_id) ? -1 : 1));
    expect(expected.length).toBeGreaterThan(0);
    expect(byId(await ask('weak'))).toEqual(byId(expected));
  });
});
