import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from '../../src/xlsx/write';
import { SEED } from '../machine/random';
import { WIDE } from '../machine/wide';
import { everyKind } from '../sheets/everyKind';
import { sample } from '../xlsx/sample';
import { OFFICES, RUNS_HERE, validate, type Finding, type OfficeVersion } from './validator';

/**
 * The one thing that is not held against a file: the SDK does not know the `c:ext` of a `c:chart`, by which Excel itself
 * says that #N/A is a gap (dotnet/Open-XML-SDK #1877, open). Once it does, the waiver fails and goes.
 */
const WAIVER = {
  place: /^\/c:chartSpace\[1\]\/c:chart\[1\]\/c:extLst\[1\](?:\/c:ext\[1\])?$/,
  said: {
    Microsoft365: ['Sch_UndeclaredAttribute', 'Sch_InvalidElementContentExpectingComplex'],
    Office2016: ['Sch_UnexpectedElementContentExpectingComplex'],
  },
} as const;

const waived = ({ id, xPath }: Finding, version: OfficeVersion) =>
  WAIVER.place.test(xPath ?? '') && (WAIVER.said[version] as readonly (string | null)[]).includes(id);

const charts = (bytes: Uint8Array) =>
  Object.keys(unzipSync(bytes)).filter((path) => path.startsWith('xl/charts/')).length;

const every = everyKind(SEED);
/** One of each kind, each model and language once; a wide run takes them all. */
const some = every.filter(
  ({ label }) =>
    WIDE || /^isomm-2.1 (?:ja, (?:filled|anonymous)|en, (?:handed|9 .* decided 1))|^x.*en, blank/.test(label),
);
/** And no sheet that we write is left out. */
const kinds = every.reduce((taken, kind) => {
  const known = new Set(taken.flatMap(({ workbook }) => workbook.sheets.map(({ key }) => key)));
  return kind.workbook.sheets.every(({ key }) => known.has(key)) ? taken : [...taken, kind];
}, some);
const books = [...kinds, { label: 'every feature', workbook: sample }].map(({ label, workbook }) => ({
  label,
  bytes: writeXlsx(workbook, { created: new Date(Date.UTC(2026, 0, 2)) }),
}));

(RUNS_HERE ? describe : describe.skip).each(OFFICES)('%s', (version) => {
  const turn = OFFICES.indexOf(version);
  // In turn, what has every feature in both; everything in both in a wide run.
  const mine = books.filter((_, at) => WIDE || at === books.length - 1 || at % OFFICES.length === turn);
  test.concurrent.each(mine)('$label passes', async ({ bytes }) => {
    const found = await validate(bytes, version);
    expect(found.filter((finding) => !waived(finding, version))).toEqual([]);
    expect(found).toHaveLength(charts(bytes) * WAIVER.said[version].length);
  });
});

const testHere = RUNS_HERE ? test : test.skip;
const good = unzipSync(writeXlsx(sample));

/** Faults of structure, of an index, of an id, of a value and of a reference: one in each part. */
const PLANTED: readonly (readonly [path: string, from: RegExp, to: string, id: string])[] = [
  [
    'xl/worksheets/sheet1.xml',
    /(<cols>.*<\/cols>)(<sheetData>.*<\/sheetData>)/s,
    '$2$1',
    'UnexpectedElement',
  ],
  ['xl/workbook.xml', /sheetId="2"/, 'sheetId="1"', 'Sem_UniqueAttributeValue'],
  ['xl/worksheets/sheet2.xml', / s="\d+"/, ' s="999"', 'Sem_MissingIndexedElement'],
  ['xl/charts/chart1.xml', /c:dispBlanksAs val="gap"/, 'c:dispBlanksAs val="hole"', 'Sch_AttributeValue'],
];

testHere('faults planted into a file that passes are found', async () => {
  const parts = { ...good };
  for (const [path, from, to] of PLANTED) {
    const text = strFromU8(parts[path] ?? new Uint8Array());
    expect(text).toMatch(from);
    parts[path] = strToU8(text.replace(from, to));
  }
  const found = await validate(zipSync(parts), 'Microsoft365');
  for (const [path, , , id] of PLANTED) {
    expect(found.filter((finding) => finding.path === `/${path}` && finding.id?.includes(id))).not.toEqual(
      [],
    );
  }
});

testHere('what is no workbook is told, not passed', async () => {
  expect(await validate(strToU8('PK'), 'Office2016')).not.toEqual([]);
});
