import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectHeaderRow, headerNames, trimTrailingEmptyColumns } from '@/lib/headers/name-columns';

describe('headerNames', () => {
  it('puts a name of several lines on one, and keeps its spelling otherwise', () => {
    expect(headerNames([' Pickup\r\n  Address ', 'Drop\n\nCity', 'Two  spaces', 'A\nB', 'A B'])).toEqual([
      'Pickup Address',
      'Drop City',
      'Two  spaces',
      'A B',
      'A B (2)',
    ]);
  });

  it('trims names, numbers repeats and names columns without a name', () => {
    expect(headerNames([' Name ', 'Name', '', 'Name', '\ufeffCity', ''])).toEqual([
      'Name',
      'Name (2)',
      'Column 3',
      'Name (3)',
      'City',
      'Column 6',
    ]);
  });

  it('lets a column keep its real name', () => {
    expect(headerNames(['Name', 'Name', 'Name (2)'])).toEqual(['Name', 'Name (3)', 'Name (2)']);
    expect(headerNames(['', 'Column 1'])).toEqual(['Column 1 (2)', 'Column 1']);
  });

  it('treats names of object properties as plain text', () => {
    expect(headerNames(['__proto__', 'constructor', '__proto__'])).toEqual([
      '__proto__',
      'constructor',
      '__proto__ (2)',
    ]);
  });

  it('gives each column a unique name', () => {
    const name = fc.constantFrom('', 'A', 'A (2)', 'A (3)', 'Column 1', 'Column 2', ' A');
    fc.assert(
      fc.property(fc.array(name, { maxLength: 12 }), (cells) => {
        const names = headerNames(cells);
        expect(new Set(names).size).toBe(cells.length);
        expect(names.every((unique) => unique !== '')).toBe(true);
      }),
    );
  });
});

describe('detectHeaderRow', () => {
  it('skips titles and notes', () => {
    const rows = [
      ['Orders of Monday, 21 November'],
      ['Printed', '21.11.2026'],
      ['Address', 'Lat', 'Lng', 'Phone', 'Name'],
      ['Street 1', '1.5', '2.5', '+49301', 'Ann'],
    ];
    expect(detectHeaderRow(rows)).toBe(2);
  });

  it('takes the first row when the header is there', () => {
    expect(
      detectHeaderRow([
        ['Address', 'Lat'],
        ['Street', '1'],
      ]),
    ).toBe(0);
    expect(detectHeaderRow([])).toBe(0);
  });
});

it('trimTrailingEmptyColumns cuts only the end', () => {
  expect(trimTrailingEmptyColumns(['', 'a', '', 'b', ' ', ''])).toEqual(['', 'a', '', 'b']);
});
