import { describe, expect, it } from 'vitest';
import { rateSheet } from '@/lib/headers/rate-sheet';

const rows = (...cells: string[][]) => cells.map((row, index) => ({ rowNumber: index + 1, cells: row }));

describe('rateSheet', () => {
  it('counts the mapped columns of the best row that has rows below it', () => {
    const rate = rateSheet(['Name', 'Ref', 'City', 'Column 4']);
    expect(rate(rows(['Title'], ['name', 'REF'], ['Ann', '1']))).toBe(2);
    expect(rate(rows(['Name', 'Ref', 'City'], ['Ann', '1', 'Wien', '+43']))).toBe(4);
    expect(rate(rows(['Name', 'Ref', 'City']))).toBe(0);
    expect(rate(rows(['Fill in the next sheet'], ['a', 'b', 'c', 'd']))).toBe(0);
    expect(rate([])).toBe(0);
  });

  it('counts the fields that columns seem to be when nothing is mapped', () => {
    const rate = rateSheet(null);
    const header = ['Recipient name', 'Delivery address', 'Delivery city'];
    expect(rate(rows(['Orders'], header, ['Ann', 'Main street 1', 'Wien']))).toBe(3);
    expect(rate(rows(header))).toBe(0);
    expect(rate(rows(['How to fill this in'], ['Write one order a row.']))).toBe(0);
    expect(rateSheet([])(rows(header, ['Ann', 'Main street 1', 'Wien']))).toBe(3);
  });
});
