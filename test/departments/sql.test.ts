import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CSV, csvHead, NDJSON, type TidyForm } from '../../src/actions/tables/tidyText';
import { catalogue } from '../../src/catalog';
import type { Consolidation } from '../../src/model/departments/consolidation';
import { tidyAnswers } from '../../src/model/departments/tidyRows';
import { sideBySide } from '../../src/model/departments/sideBySide';
import { consolidationOf, entriesOf, type Spread } from '../model/departments/levelled';
import { madeModel } from '../model/madeModel';
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

const usesOf = ({ side }: Consolidation) => new Map(side.entries.map(({ entry, use }) => [entry.no, use]));

const rounded = (value: unknown): unknown => (typeof value === 'number' ? Number(value.toFixed(6)) : value);
const alike = (rows: readonly Record<string, unknown>[]) =>
  rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, rounded(value)])));

const small = madeModel([2, 2]);
const CLOSE: readonly Spread[] = [
  { 1: 76, 3: 75 },
  { 2: 75, 5: 74 },
  { 1: 75, 2: 1, 3: 75 },
  { 1: 76, 3: 75 },
];
const POSITIONS = ['manager', 'lead', 'staff', null] as const;

function levelled(spreads: readonly Spread[]): Consolidation {
  const entries = entriesOf(small, 151, spreads).map((entry) => ({
    ...entry,
    position: POSITIONS[entry.no % 4] ?? null,
  }));
  const side = sideBySide(small, entries, new Map(entries.map(({ no }) => [no, 'counts'])));
  return consolidationOf(side, new Map());
}

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

const FORMS = ['csv', 'csv with mark', 'ndjson'] as const;
const scenes = [
  ...catalogue.models.flatMap((model, at) =>
    FORMS.map((form) => {
      const sent = anyOrganisation(catalogue, model, 'ja', 60, 900 + at);
      return { name: model.id, form, scene: consolidated(model, 'ja', returnedFrom(model, sent)) };
    }),
  ),
  ...FORMS.flatMap((form) => [
    // As many as would be ordered by the noise of a division.
    { name: 'shares that lie close together', form, scene: levelled(CLOSE) },
    { name: 'nothing scored', form, scene: levelled([]) },
  ]),
];

describe.each(scenes)('$name as $form', ({ name, form, scene }) => {
  const { side, returns } = scene;
  const { model } = side;

  beforeAll(async () => {
    const file = path.join(folder, `${name}.${form === 'ndjson' ? 'ndjson' : 'csv'}`);
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

  test('what became of the plan of each return', async () => {
    const expected = side.entries.flatMap(({ entry: { no, plan } }) =>
      plan === null
        ? []
        : [
            {
              ...{ return_no: no, due: plan.due, kept: plan.kept, partly: plan.partly },
              ...{ not_kept: plan.unchanged + plan.back, due_later: plan.later },
            },
          ],
    );
    expect(await ask('plan')).toEqual(expected);
    // The organisations of the catalogue's models have some.
    if (returns.size > 0 && catalogue.models.includes(model)) expect(expected.length).toBeGreaterThan(5);
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

  test('the organisation under the rule own', async () => {
    const own = sideBySide(
      model,
      side.entries.map(({ entry }) => entry),
      usesOf(scene),
      {
        rule: 'own',
        itemRules: {},
        headquarters: null,
      },
    );
    const expected = own.combined.map(({ mean, scored }, index) => ({
      function_id: model.functions[index]?.id,
      mean_of_means: mean,
      items: scored,
    }));
    expect(alike(await ask('organisation'))).toEqual(alike(expected));
  });

  test('spread per item', async () => {
    const expected = side.items.map((item) => ({
      item_id: item.id,
      scored: item.scored,
      not_done: item.notDone,
      unanswered: item.unanswered,
      mean_level: item.mean,
      lowest: item.lowest,
      highest: item.highest,
      median_level: item.median,
    }));
    expect(alike(await ask('items'))).toEqual(alike(expected));
  });

  test('perception gap', async () => {
    const expected = side.gaps.map(({ id, views, gap }) => ({
      item_id: id,
      executive: views.executive.mean,
      manager: views.manager.mean,
      team_lead: views.lead.mean,
      staff: views.staff.mean,
      gap,
    }));
    expect(expected.length > 2).toBe(side.overall.scored > 0);
    expect(alike(await ask('gaps'))).toEqual(alike(expected));
  });

  test('commonly weak items', async () => {
    const expected = side.weak.map(({ id, weak, scored, mean }) => ({
      item_id: id,
      weak,
      scored,
      mean_level: mean,
    }));
    expect(expected.length > 0).toBe(side.overall.scored > 0);
    expect(alike(await ask('weak'))).toEqual(alike(expected));
  });
});
