import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packRows, unpackRows } from '@/components/new-import/fixing/pack-rows';

test('rows come out as they went in, whatever their cells say and however many there are', () => {
  const row = fc.record({
    rowNumber: fc.nat(),
    cells: fc.array(fc.string({ unit: 'binary' }), { maxLength: 6 }),
  });
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const unpacked = unpackRows(structuredClone(packRows(rows)));
      expect(unpacked.map(({ rowNumber, cells }) => ({ rowNumber, cells }))).toEqual(rows);
    }),
    { numRuns: 30 },
  );
});

test('the cells of a row are cut out once', () => {
  const [row] = unpackRows(packRows([{ rowNumber: 2, cells: ['A', '', 'b\nc'] }]));
  expect(row).toMatchObject({ rowNumber: 2, cells: ['A', '', 'b\nc'], problems: [] });
  expect(row!.cells).toBe(row!.cells);
});
