import { openSample } from '../../src/actions/openSample';
import { openFile } from '../../src/actions/reading/openFile';
import { catalogue } from '../../src/catalog';
import { readXlsx } from '../../src/xlsx/read';
import { writeXlsx } from '../../src/xlsx/write';
import { everything, scene } from './scenes';

test.each(catalogue.models)(
  '$id: a sample has every state, a level for every function, and all four lists',
  async ({ id }) => {
    const made = await scene(false);
    const before = everything(made);
    await openSample(made.live, catalogue, writeXlsx, { model: id, language: 'ja', today: '2026-04-01' });
    expect(everything(made)).toEqual(before);
    const bytes = Buffer.from(made.host.openedWorkbooks.at(-1) ?? '', 'base64');
    const { assessment, problems } = openFile(catalogue, readXlsx, bytes, { results: false });
    expect(problems).toEqual([]);
    if (!assessment) throw new Error('not read');
    expect(assessment.notDone).toBeGreaterThan(0);
    expect(assessment.functions.every(({ maturity }) => maturity !== null)).toBe(true);
    expect(new Set(assessment.functions.map(({ shown }) => shown)).size).toBeGreaterThan(4);
    for (const list of Object.values(assessment.lists)) expect(list).not.toEqual([]);
  },
);
