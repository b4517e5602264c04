import { fc } from '../machine/random';
import { writtenDate } from '../../src/model/cells/writtenDate';

test.each([
  '2026年7月1日',
  '２０２６年７月１日（水）',
  '2026/7/1',
  '2026/07/01 09:30',
  '2026.7.1',
  '2026-07-01T09:30:00',
  '20260701',
  '令和8年7月1日',
  '令和 8 年 7 月 1 日',
  'R8.7.1',
  'r08/07/01',
  '1 July 2026',
  '1st Jul. 2026',
  '01-Jul-2026',
  'July 1, 2026',
])('%s is the first of July 2026', (text) => {
  expect(writtenDate(text)).toBe('2026-07-01');
});

test('the first year of an era has a word of its own', () => {
  expect(writtenDate('令和元年5月1日')).toBe('2019-05-01');
  expect(writtenDate('平成31年4月30日')).toBe('2019-04-30');
});

test.each([
  '',
  '7/1/2026',
  '2026',
  '2026年7月',
  '令和8年8月',
  '2026-02-30',
  '2026/13/1',
  '昭和8年7月1日',
  'Julius 1, 2026',
  'Ma 1, 2026',
  'constructor 1, 2026',
  'まだ',
  '9'.repeat(400),
])('"%s" is left as it is', (text) => {
  expect(writtenDate(text)).toBeNull();
});

test('every day is understood in each way of writing', () => {
  const days = fc.date({ min: new Date('1990-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, (date) => {
      const iso = date.toISOString().slice(0, 10);
      const [year = '', month = '', day = ''] = iso.split('-');
      expect(writtenDate(iso)).toBe(iso);
      expect(writtenDate(`${year}年${String(Number(month))}月${String(Number(day))}日`)).toBe(iso);
      expect(writtenDate(`${year}${month}${day}`)).toBe(iso);
    }),
  );
});
