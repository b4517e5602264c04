import { addressOf, parseArea } from '../host/area';
import { Book } from '../host/book';
import type { ConditionalRecord } from '../host/records';
import { lookedAt } from './lookedAt';

const book = new Book({ locale: 'ja-JP', today: () => new Date(), font: { name: 'Meiryo', size: 11 } });
const own = book.active;
const other = book.addSheet('他 部署');
book.addName(null, 'Target', "='他 部署'!$B$2");
book.addName(null, 'Twice', '=Target*2');

const format = (formula: string, ...areas: string[]) =>
  ({ formula, areas: areas.map(parseArea) }) as unknown as ConditionalRecord;
const looks = (...formats: ConditionalRecord[]) => {
  const found = lookedAt(book, own, formats);
  return found && Object.fromEntries([...found].map(([{ name }, areas]) => [name, areas.map(addressOf)]));
};

test('a reference is followed over all the areas of its format, where it is not fixed', () => {
  expect(looks(format('=AND(ISNUMBER(C5),$B5<D$1,$A$1)', 'C5:D9'))).toEqual({
    [own.name]: ['C5:D9', 'B5:B9', 'D1:E1', 'A1'],
  });
  expect(looks(format('=C5=""', 'C5:C6', 'A20:E21'))).toEqual({ [own.name]: ['A5:E21'] });
  expect(looks(format('=B2', 'A1:A3'), format('=B3', 'A2'))).toEqual({ [own.name]: ['B2:B4'] });
});

test('other sheets are looked at where a formula names them, itself or by names', () => {
  expect(looks(format("='他 部署'!A1>1", 'A1:A3'))).toEqual({ [other.name]: ['A1:A3'] });
  expect(looks(format('=A1>Twice', 'A1'))).toEqual({ [own.name]: ['A1'], [other.name]: ['B2'] });
});

test('where a formula finds its cells only when it is calculated, nobody can tell', () => {
  expect(looks(format('=INDIRECT("A1")', 'A1'))).toBeNull();
  expect(looks(format('=A1', 'A1'), format('=OFFSET(A1,1,0)', 'A1'))).toBeNull();
});
