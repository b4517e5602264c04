import { question, told, type Place, type Seen } from '../question';

/** A name of the workbook for one cell of the sheet. */
const named = ({ context, sheet }: Place, name = 'Probe_Name') =>
  context.workbook.names.add(name, sheet.getRange('B2'));

/** Where names of the workbook and of sheets stand, and what becomes of them. */
export const NAMES = [
  question(
    'name-reads-back',
    '名前の参照先の読み返し（A1 形式か）',
    'How a name reads back (A1 or R1C1)',
    { basis: 'office-js #1831, #3181: R1C1 where the user has chosen it', expects: ['=probe!$B$2'] },
    async (place) => {
      const name = named(place);
      name.load('formula');
      await place.context.sync();
      return name.formula as string;
    },
  ),
  question(
    'name-range-address',
    '名前から得た範囲の番地',
    'The address of the range behind a name',
    { basis: 'documentation', expects: ['probe!B2'] },
    async (place) => {
      const range = named(place).getRange();
      range.load('address');
      await place.context.sync();
      return range.address;
    },
  ),
  question(
    'name-taken',
    'すでにある名前',
    'A name that is taken',
    {
      basis: 'documentation: ItemAlreadyExists',
      expects: ['refused: ItemAlreadyExists', 'refused: InvalidArgument'],
    },
    async (place) => {
      named(place);
      await place.context.sync();
      return told(place, () => {
        named(place);
      });
    },
  ),
  question(
    'name-like-a-cell',
    'セル番地のような名前',
    'A name that looks like a cell',
    { basis: 'documentation of names in Excel', expects: ['refused: InvalidArgument'] },
    (place) =>
      told(place, () => {
        named(place, 'AB12');
      }),
  ),
  question(
    'name-of-deleted-sheet',
    '削除したシートを指す名前',
    'A name whose sheet was deleted',
    { basis: 'Excel: #REF! in its formula', expects: ['=#REF!$B$2', '=#REF!'] },
    async (place) => {
      const { context } = place;
      const other = context.workbook.worksheets.add('probe 2');
      const name = context.workbook.names.add('Probe_Gone', other.getRange('B2'));
      await context.sync();
      other.delete();
      name.load('formula');
      await context.sync();
      return name.formula as string;
    },
  ),
  question(
    'copied-sheet-twins',
    'シートをコピーすると、シート単位の名前ができるか',
    'Whether a copied sheet brings names of its own',
    { basis: 'office-js #2875', expects: [['Probe_Name']] },
    async (place) => {
      const { context, sheet } = place;
      named(place);
      await context.sync();
      const copy = sheet.copy('End');
      copy.names.load('items/name');
      await context.sync();
      return copy.names.items.map(({ name }) => name);
    },
  ),
  question(
    'twin-in-front',
    '同じ名前を持つコピーが前面のとき、ブックの名前はどのシートを指すか',
    'With a copy of the same name in front: which sheet the name of the workbook means',
    { basis: 'office-js #2875: the copy’s', varies: true },
    async (place) => {
      const { context, sheet } = place;
      named(place);
      await context.sync();
      const copy = sheet.copy('End');
      copy.load('name');
      copy.activate();
      await context.sync();
      const name = context.workbook.names.getItem('Probe_Name');
      name.load('formula,scope');
      await context.sync();
      return [String(name.formula).includes(copy.name) ? 'copy' : 'original', name.scope];
    },
  ),
  question(
    'name-with-quotes',
    '空白を含むシート名を指す名前',
    'A name on a sheet whose title has a blank',
    { basis: 'Excel: quotes around the title', expects: ["='probe 3'!$A$1"] },
    async ({ context }) => {
      const other = context.workbook.worksheets.add('probe 3');
      const name = context.workbook.names.add('Probe_Quoted', other.getRange('A1'));
      name.load('formula');
      await context.sync();
      return name.formula as string;
    },
  ),
  question(
    'no-such-name',
    'ない名前',
    'A name that is not there',
    { basis: 'documentation: ItemNotFound', expects: ['refused: ItemNotFound'] },
    (place): Promise<Seen> =>
      told(place, () => {
        place.context.workbook.names.getItem('Probe_Nowhere').load('formula');
      }),
  ),
];
