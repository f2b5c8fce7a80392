import { describe, expect, it } from 'vitest';
import { resolveHeader, type HeaderChoice } from '@/lib/headers/resolve-header';

const rows = (...cells: string[][]) => cells.map((row, index) => ({ rowNumber: index + 1, cells: row }));

function resolve(cells: string[][], choice: HeaderChoice = {}) {
  const { header, problem } = resolveHeader(rows(...cells), choice);
  return problem ? { code: problem.code, ...problem.params } : { row: header.rowNumber, names: header.names };
}

const template = [
  ['Name', 'Ref'],
  ['Example', 'X-1'],
  ['Name', 'Ref'],
  ['Ann', 'A-1'],
];

describe('resolveHeader', () => {
  it('takes the chosen row, even if an earlier one contains the same names', () => {
    const mappedNames = ['Name', ' Ref '];
    expect(resolve(template, { mappedNames })).toMatchObject({ row: 1 });
    expect(resolve(template, { mappedNames, rowNumber: 3 })).toMatchObject({ row: 3 });
  });

  it('names columns beyond the last header cell by their position', () => {
    const wide = [
      ['Name', 'Ref', ''],
      ['Ann', 'A-1', '', '+49301'],
      ['Bob', 'B-1', '', '+49302'],
    ];
    const names = ['Name', 'Ref', 'Column 3', 'Column 4'];
    expect(resolve(wide)).toEqual({ row: 1, names });
    expect(resolve(wide, { mappedNames: names, rowNumber: 1 })).toEqual({ row: 1, names });
    expect(resolve(wide, { mappedNames: ['Ref', 'Column 4'] })).toEqual({ row: 1, names });
  });

  it('takes no notice of a few rows that are too wide, unless a mapping names their column', () => {
    const file = [
      ['Name', 'Ref'],
      ['Ann', 'A-1'],
      ['Bob', 'Junior', 'B-1'],
      ['Cem', 'C-1', '', ''],
      ['Dora', 'D-1'],
    ];
    const names = ['Name', 'Ref'];
    expect(resolve(file)).toEqual({ row: 1, names });
    expect(resolve(file.slice(0, 3))).toEqual({ row: 1, names: ['Name', 'Ref'] });
    expect(resolve([['Name', 'Ref'], file[2]!])).toEqual({ row: 1, names });
    expect(resolve(file, { mappedNames: names })).toEqual({ row: 1, names });
    expect(resolve(file, { mappedNames: ['Name', 'Column 3'] })).toEqual({
      row: 1,
      names: [...names, 'Column 3'],
    });
  });

  it('keeps a column for which the header has an empty cell, however few rows fill it', () => {
    const file = [
      ['Name', 'Ref', ''],
      ['Ann', 'A-1', ''],
      ['Bob', 'B-1', 'ring twice'],
      ['Cem', 'C-1'],
    ];
    expect(resolve(file)).toEqual({ row: 1, names: ['Name', 'Ref', 'Column 3'] });
    const shifted = ['Cem', 'C-1', '', '', 'x'];
    expect(resolve([['Name', 'Ref', '', ''], file[1]!, shifted])).toEqual({ row: 1, names: ['Name', 'Ref'] });
  });

  it('reads names as the cells below are read', () => {
    expect(
      resolve([
        ['="Name"', "'2024"],
        ['Ann', '1'],
      ]),
    ).toEqual({ row: 1, names: ['Name', '2024'] });
  });

  it('does not mistake a title for the header because the rows below are wider', () => {
    const file = [['Orders'], ['Name', '', 'Ref'], ['Ann', 'x', 'A-1']];
    expect(resolve(file, { mappedNames: ['Name', 'Column 2'] })).toMatchObject({ row: 2 });
    expect(resolve(file, { mappedNames: ['Column 2', 'Column 3'] })).toMatchObject({
      code: 'mapped_columns_missing',
    });
  });

  it('finds names that are spelled in another way, but prefers a row with exactly these', () => {
    const file = [['Orders'], ['name', 'REF\u00a0no.'], ['Name', 'Ref no.'], ['Ann', 'A-1']];
    expect(resolve(file, { mappedNames: ['Name', 'Ref no.'] })).toMatchObject({ row: 3 });
    expect(resolve(file, { mappedNames: ['NAME', 'ref no.'] })).toMatchObject({ row: 2 });
    expect(resolve(file, { mappedNames: ['NAME', 'City'], rowNumber: 2 })).toMatchObject({ missing: 'City' });
    expect(resolve(file, { mappedNames: ['NAME', 'City'] })).toEqual({
      code: 'mapped_columns_missing',
      missing: 'City',
    });
  });

  it('removes one formula guard', () => {
    expect(
      resolve([
        ["'=Sum", "''=Two"],
        ['1', '2'],
      ]),
    ).toMatchObject({ names: ['=Sum', "'=Two"] });
  });

  it('reports what is wrong with a chosen row, and where', () => {
    expect(resolve(template, { rowNumber: 2, mappedNames: ['Name', 'Ref'] })).toEqual({
      code: 'header_row_lacks_columns',
      row_number: 2,
      missing: 'Name, Ref',
    });
    expect(resolve(template, { rowNumber: 9 })).toEqual({
      code: 'header_row_not_found',
      row_number: 9,
      limit: 50,
    });
    expect(resolve([], { rowNumber: 1 })).toEqual({ code: 'empty_file' });
  });

  it('detects a header when nothing is chosen or mapped', () => {
    expect(resolve([['Orders of Monday'], ['Name', 'Ref'], ['Ann', '1']])).toMatchObject({ row: 2 });
  });
});
