import { writeXlsx } from '../../src/xlsx/write';
import { sample } from './sample';
import { checkStructure } from './structure';

test('a file with every feature passes the structural check', () => {
  expect(checkStructure(writeXlsx(sample, { created: new Date(Date.UTC(2026, 0, 2, 3, 4, 5)) }))).toEqual([]);
});
