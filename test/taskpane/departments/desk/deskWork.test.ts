import { unzipSync } from 'fflate';
import { catalogue } from '../../../../src/catalog';
import { modelReader } from '../../../../src/model/own/modelData';
import { readModel } from '../../../../src/model/own/readModel';
import { proposeUses } from '../../../../src/model/departments/proposeUses';
import { NO_CHOICES } from '../../../../src/model/departments/rule';
import { LAYOUT } from '../../../../src/sheets/assessment/layout';
import type { Order } from '../../../../src/taskpane/departments/desk/desk';
import { DeskWork } from '../../../../src/taskpane/departments/desk/deskWork';
import { readXlsx } from '../../../../src/xlsx/read';
import { writeXlsx } from '../../../../src/xlsx/write';
import { madeFile } from '../../../model/own/madeModel';
import { plainWords } from '../../../model/plainWords';

const work = () =>
  new DeskWork({
    catalogue: { ...catalogue, ownModel: modelReader(catalogue.models) },
    layout: LAYOUT,
    maxBytes: 1_000_000,
    read: readXlsx,
    write: writeXlsx,
  });

const ORDER: Order = {
  model: 'isomm-2.1',
  language: 'ja',
  organisation: '例示社',
  currentPattern: null,
  targetPattern: null,
  deadline: '',
  base: null,
  prefilled: false,
  protect: false,
  recipients: ['../営業部', '営業部', '営業部'].map((department) => ({
    organisation: '',
    department,
    respondent: '',
    functions: [],
  })),
};

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

test('a round is one zip with a file of its own name per department, and each file alone', async () => {
  const seen: number[] = [];
  const { zip, files } = work().handOut(ORDER, (done) => seen.push(done));
  const inside = unzipSync(await bytesOf(zip));
  expect(Object.keys(inside)).toEqual(files.map(({ file }) => file));
  expect(Object.keys(inside)).toEqual(['ISOMM__営業部.xlsx', 'ISOMM_営業部.xlsx', 'ISOMM_営業部_2.xlsx']);
  for (const { file, workbook } of files)
    expect(Buffer.compare(Buffer.from(await bytesOf(workbook)), Buffer.from(inside[file] ?? []))).toBe(0);
  expect(seen).toEqual([1, 2, 3]);
});

test('reads, numbers and compares; begins at one again once it has forgotten', async () => {
  const desk = work();
  const { files } = desk.handOut(ORDER, () => undefined);
  const given = await Promise.all(
    files.map(async ({ file, workbook }) => new File([await workbook.arrayBuffer()], file)),
  );
  const readings = [];
  for (const file of given) readings.push(await desk.read(file));
  const entries = readings.flatMap((reading) => ('entry' in reading ? [reading.entry] : []));
  expect(entries.map(({ no }) => no)).toEqual([1, 2, 3]);
  const decision = {
    model: 'isomm-2.1',
    language: 'ja',
    uses: proposeUses(entries),
    choices: NO_CHOICES,
    notRead: [],
  } as const;
  const bytes = await bytesOf(desk.consolidate(decision));
  const files3 = readXlsx(bytes, { wanted: (name) => name === 'ISOMM_DeptFile' }).names.get('ISOMM_DeptFile');
  expect(files3).toMatchObject({ values: [...given.map(({ name }) => [name]), [null]] });

  desk.forget();
  expect(() => desk.consolidate(decision)).toThrow('no returns');
  const [first] = given;
  if (!first) throw new Error('nothing made');
  expect(await desk.read(first)).toMatchObject({ entry: { no: 1 } });
});

test('what is too large is not even read; what the disk keeps to itself is named', async () => {
  const desk = work();
  const large = new File([new Uint8Array(1_000_001)], 'large.xlsx');
  const asked = jest.spyOn(large, 'arrayBuffer');
  expect(await desk.read(large)).toMatchObject({ file: 'large.xlsx', trouble: { kind: 'too-large' } });
  expect(asked).not.toHaveBeenCalled();
  const gone = new File(['x'], 'gone.xlsx');
  jest.spyOn(gone, 'arrayBuffer').mockRejectedValue(new DOMException('gone', 'NotFoundError'));
  expect(await desk.read(gone)).toEqual({ file: 'gone.xlsx', trouble: 'cannot-read' });
  expect(await desk.read(new File(['x'], 'x.xlsx'))).toMatchObject({ trouble: { kind: 'not-isomm' } });
});

test('a model that somebody made is handed out, comes back with its returns, and is never mixed with another of its name', async () => {
  const made = readModel(madeFile(2, 4), catalogue.models, plainWords);
  const other = readModel({ ...madeFile(2, 4), title: 'Another' }, catalogue.models, plainWords);
  const desk = work();
  const round = (ownModel: typeof made) =>
    work().handOut({ ...ORDER, model: made.id, ownModel }, () => undefined).files;
  const [first, second] = round(made);
  // Each comes with its line in the list of what was handed out.
  expect(first?.row).toMatchObject({
    file: first?.file,
    functions: expect.any(String) as string,
    handedOut: '',
  });
  const [strange] = round(other);
  const back = async (part: { workbook: Blob } | undefined, name: string) =>
    desk.read(new File([part?.workbook ?? ''], name));
  expect(await back(first, 'a.xlsx')).toMatchObject({ entry: { no: 1, model: made.id }, ownModel: made });
  expect(await back(second, 'b.xlsx')).toMatchObject({ entry: { no: 2 }, ownModel: made });
  expect(await back(strange, 'x.xlsx')).toMatchObject({ file: 'x.xlsx', trouble: { kind: 'model-differs' } });
  const uses = new Map([1, 2].map((no) => [no, 'counts' as const]));
  const decision = { model: made.id, language: 'ja' as const, uses, choices: NO_CHOICES, notRead: [] };
  expect(desk.consolidate(decision).size).toBeGreaterThan(0);
  await desk.forget();
  expect(await back(strange, 'x.xlsx')).toMatchObject({ ownModel: other });
});
