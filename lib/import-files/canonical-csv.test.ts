import fc from 'fast-check';
import { expect, it } from 'vitest';
import { skipReasons } from '@/lib/shaping/find-skip-reason';
import { csvRecord } from '@/lib/table-files/csv/write-csv';
import { canonicalRecord, parseCanonical, readCanonical } from '@/lib/import-files/canonical-csv';

const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('"', ',', '\n', '\r', '\0', '\ud800', '\udc00', '\ufeff', 'x'), { maxLength: 6 })
    .map((parts) => parts.join('')),
);
const row = fc.record(
  {
    rowNumber: fc.integer({ min: 1, max: 2_000_000 }),
    repeatOf: fc.option(fc.integer({ min: 1, max: 2_000_000 })),
    orderRow: fc.option(fc.integer({ min: 1, max: 2_000_000 })),
    skip: fc.option(fc.constantFrom(...skipReasons)),
    cells: fc.array(cell, { maxLength: 6 }),
    hidden: fc.constant(true as const),
    uncalculated: fc.array(fc.nat(300), { minLength: 1, maxLength: 3 }),
  },
  { requiredKeys: ['rowNumber', 'repeatOf', 'orderRow', 'skip', 'cells'] },
);

it('reads back every row that was written, whatever its text', () => {
  fc.assert(
    fc.property(fc.array(row), fc.integer({ min: 1, max: 64 }), (rows, pieceBytes) => {
      const bytes = new TextEncoder().encode(rows.map(canonicalRecord).join(''));
      const expected = rows.map(({ cells, ...rest }) => ({
        ...rest,
        // UTF-8 has no lone surrogates.
        cells: Array.from({ length: Math.max(6, cells.length) }, (_, index) =>
          (cells[index] ?? '').toWellFormed(),
        ),
        written: {
          record: csvRecord(cells.map((cell) => cell.toWellFormed())),
          cellCount: cells.length,
        },
      }));
      expect(parseCanonical(bytes, 6)).toEqual(expected);
      // Wherever it is cut: inside a character, a pair of quotes or a line end.
      expect([...readCanonical(bytes, 6, pieceBytes)]).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

it('reads the canonical files of earlier versions, whose only note was the repeated row', () => {
  const [row] = parseCanonical(new TextEncoder().encode('7,2,x\n'), 1);
  expect(row).toMatchObject({ rowNumber: 7, repeatOf: 2, orderRow: null, skip: null, cells: ['x'] });
});
