import { describe, expect, it } from 'vitest';
import { openTable } from '@/lib/table-files/read-table';
import type { TableChoice } from '@/lib/table-files/table';
import { testLimits } from '@/lib/testing/read-rows';

async function read(text: string, choice?: TableChoice) {
  const table = await openTable(new Blob([text]), testLimits, choice);
  const cells: string[][] = [];
  const rowNumbers: number[] = [];
  for await (const batch of table.rows()) {
    for (const row of batch) {
      cells.push(row.cells);
      rowNumbers.push(row.rowNumber);
    }
  }
  return { dialect: table.dialect, delimiter: table.delimiter, cells, rowNumbers };
}

describe('spaces before quotes', () => {
  it.each([
    [',', ' '],
    [';', '   '],
  ])('reads cells quoted behind %j and %j', async (delimiter, spaces) => {
    const rows = [
      ['"Address"', '"City"', '"Phone"'],
      ['"Musterweg 5, Hof; links"', '"Ulm"', '"+49 1"'],
      ['"Am ""Tor"""', '', '""'],
    ];
    const text = rows.map((row) => row.join(delimiter + spaces)).join('\r\n');
    expect(await read(text)).toMatchObject({
      dialect: ['space_before_quote'],
      cells: [
        ['Address', 'City', 'Phone'],
        ['Musterweg 5, Hof; links', 'Ulm', '+49 1'],
        ['Am "Tor"', spaces, ''],
      ],
    });
  });

  it('reads a file that quotes only the cells with a delimiter', async () => {
    const text = 'Name, Address, City\nAnn, "Weg 5, Hof", Ulm\nBob, Weg 6, Ulm\nCem, Weg 7, Ulm\n';
    const { dialect, cells } = await read(text);
    expect(dialect).toEqual(['space_before_quote']);
    expect(cells[1]).toEqual(['Ann', 'Weg 5, Hof', ' Ulm']);
  });

  it('keeps quotes that belong to the text', async () => {
    const text = 'Name,Note,City\nAnn, "Zur Post" links,Ulm\nBob,x,Ulm\nCem, "Krone",Ulm\nDora,,Ulm\n';
    const { dialect, cells } = await read(text);
    expect(dialect).toEqual([]);
    expect(cells[1]).toEqual(['Ann', ' "Zur Post" links', 'Ulm']);
    expect(cells[3]).toEqual(['Cem', ' "Krone"', 'Ulm']);
  });
});

describe('lines that are one quoted cell each', () => {
  const quote = (line: string) => `"${line.replaceAll('"', '""')}"`;
  const lines = [
    'Name,Address,City',
    'Ann,"Weg 5, Hof",Ulm',
    'Bob,"Two\nlines",',
    'Cem,"O""Neil",Bonn',
    ',,',
  ];
  const cells = [
    ['Name', 'Address', 'City'],
    ['Ann', 'Weg 5, Hof', 'Ulm'],
    ['Bob', 'Two\nlines', ''],
    ['Cem', 'O"Neil', 'Bonn'],
  ];

  it.each([
    ['alone', '', '\r\n'],
    ['with empty cells of Excel behind', ';;;', '\r\n'],
    ['with a trailing delimiter', ',', '\n'],
  ])('reads them %s', async (_, behind, end) => {
    const text = lines.map((line) => quote(line) + behind + end).join('');
    expect(await read(text)).toEqual({
      dialect: ['quoted_lines'],
      delimiter: ',',
      cells,
      rowNumbers: [1, 2, 3, 4],
    });
  });

  it('reads them below a header that is not quoted', async () => {
    const [header = '', ...others] = lines;
    const text = [header, ...others.map(quote)].join('\n');
    expect(await read(text)).toMatchObject({ dialect: ['quoted_lines'], cells });
  });

  it('does not take quoted texts in the first column for lines', async () => {
    const text = 'Name,City\n"Ann, Ms",\n"Bob, Mr, Dr",\n"Cem, Mr",\n';
    expect(await read(text)).toMatchObject({ dialect: [], delimiter: ',' });
  });

  it('leaves a line that is not quoted as it is', async () => {
    const text = [...lines.slice(0, 4).map(quote), 'Dora,"Weg 7",Ulm', quote('Eve,Weg 8,Ulm')].join('\n');
    const read5 = (await read(text)).cells.slice(4);
    expect(read5).toEqual([
      ['Dora', 'Weg 7', 'Ulm'],
      ['Eve', 'Weg 8', 'Ulm'],
    ]);
  });

  it('reports a row that is too wide with its number', async () => {
    const text = [...lines.slice(0, 4), `x,y,z${',x'.repeat(300)}`].map(quote).join('\n');
    await expect(read(text)).rejects.toMatchObject({ code: 'too_many_columns', params: { row_number: 5 } });
  });

  it('reads one column of quoted texts as one column', async () => {
    expect((await read('"Name"\n"Ann, of Ulm"\n"Bob"\n')).cells).toEqual([
      ['Name'],
      ['Ann, of Ulm'],
      ['Bob'],
    ]);
  });
});

describe('backslashed quotes', () => {
  it('reads them, and what they protect', async () => {
    const text = [
      '"Name","Items","City"',
      '"Haus \\"Zur Post\\", Hof","[{\\"name\\":\\"5\\\\\\" pipe\\"}]","Ulm"',
      '"C:\\data","He said ""no""","Bonn"',
    ].join('\n');
    expect(await read(text)).toMatchObject({
      dialect: ['backslash_quotes'],
      cells: [
        ['Name', 'Items', 'City'],
        ['Haus "Zur Post", Hof', '[{"name":"5\\" pipe"}]', 'Ulm'],
        ['C:\\data', 'He said "no"', 'Bonn'],
      ],
    });
  });

  it.each([
    ['a cell that ends with a backslash', '"Path","City"\n"C:\\","Ulm"\n"D:\\","Bonn"\n', ['C:\\', 'Ulm']],
    [
      'JSON with quotes of its own',
      'Items,City\n"[{""name"":""5\\"" pipe""}]",Ulm\n"[]",Bonn\n',
      ['[{"name":"5\\" pipe"}]', 'Ulm'],
    ],
  ])('does not take %s for one', async (_, text, second) => {
    const { dialect, cells } = await read(text);
    expect(dialect).toEqual([]);
    expect(cells[1]).toEqual(second);
  });

  it('reads them across the border of two blocks', async () => {
    const row = '"a \\"b\\", c","d"\n';
    const { cells } = await read(row.repeat(30_000));
    expect(cells).toHaveLength(30_000);
    expect(cells.every(([first, second]) => first === 'a "b", c' && second === 'd')).toBe(true);
  });
});

describe('wrappers', () => {
  it('keeps the text of a wrapper in one cell, and leaves formulas alone', async () => {
    const text = 'Phone,Address,Sum\n="0171, 2","=""a, b""",=A1&"x"\n="say ""hi, you""",="open, =1+1\n';
    expect((await read(text)).cells).toEqual([
      ['Phone', 'Address', 'Sum'],
      ['="0171, 2"', '="a, b"', '=A1&"x"'],
      ['="say ""hi, you"""', '="open', ' =1+1'],
    ]);
  });

  it('keeps it across the border of two blocks', async () => {
    const { cells } = await read('="0171, 2",x\n'.repeat(40_000));
    expect(cells.every(([first, second]) => first === '="0171, 2"' && second === 'x')).toBe(true);
  });
});

describe('other untidiness', () => {
  it.each([
    ['a trailing delimiter on each line', 'a;b;\n1;2;\n3;4;\n', ['1', '2', '']],
    ['a trailing delimiter in the header only', 'a;b;\n1;2\n3;4\n', ['1', '2']],
    ['mixed line ends', 'a;b\r\n1;2\n3;4\r5;6', ['1', '2']],
    ['tabs', 'a\tb\n1\t2\n3\t4\n', ['1', '2']],
  ])('reads %s', async (_, text, second) => {
    const { dialect, cells } = await read(text);
    expect(dialect).toEqual([]);
    expect(cells[1]).toEqual(second);
  });

  it('takes a chosen delimiter, and the one that the first line declares', async () => {
    expect((await read('a;b,c\n1;2,3\n', { delimiter: ',' })).cells[1]).toEqual(['1;2', '3']);
    expect(await read('sep=|\r\na;b|c\n1;2|3\n')).toMatchObject({
      dialect: ['separator_line'],
      cells: [
        ['a;b', 'c'],
        ['1;2', '3'],
      ],
    });
  });
});

it('takes a quoted cell of delimiters alone for a cell, not for a line', async () => {
  expect(await read('Name,Ref,Note\n",",,\n"a,b",c,d\n')).toMatchObject({
    dialect: [],
    cells: [
      ['Name', 'Ref', 'Note'],
      [',', '', ''],
      ['a,b', 'c', 'd'],
    ],
  });
});
