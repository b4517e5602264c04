import { fc } from '../machine/random';
import { columnsByRow } from '../../src/xlsx/reading/columnsByRow';

const span = fc.tuple(fc.nat(12), fc.nat(4)).map(([from, more]) => [from, from + more] as const);
const areas = fc.array(
  fc.tuple(span, span).map(([[top, bottom], [left, right]]) => ({ top, bottom, left, right })),
  { maxLength: 12 },
);

test('wants exactly the cells of the areas', () => {
  fc.assert(
    fc.property(areas, (boxes) => {
      const columns = columnsByRow(boxes);
      const places = Array.from({ length: 20 }, (_, index) => index);
      const found = places.map((row) => {
        const wanted = columns(row);
        return wanted && places.map(wanted);
      });
      const expected = places.map((row) => {
        const here = boxes.filter((box) => box.top <= row && row <= box.bottom);
        if (here.length === 0) return null;
        return places.map((column) => here.some((box) => box.left <= column && column <= box.right));
      });
      expect(found).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});
