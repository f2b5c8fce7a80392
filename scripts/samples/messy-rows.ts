/** One column of a row, changed. */
type Change = readonly [column: string, cell: string];

/** Typical mistakes in spreadsheets: at least one row for each code that a row of a file can fail with. */
const faults: readonly (readonly Change[])[] = [
  [['Recipient Name', '']],
  [['Drop Address', '   ']],
  [['Pickup City', '']],
  [['Pickup Lat', 'n/a']],
  [['Drop Lat', '95,2']],
  [['Drop Lat', '252.1']],
  [['Drop Lng', '-181']],
  [['Drop Lng', '13.40.5']],
  [['Drop Country', 'Absurdistan']],
  [['Pickup Country', 'XX']],
  [['Recipient Phone', '12345']],
  [['Recipient Phone', 'see notes']],
  [['COD', '-5,00']],
  [['COD', '12,5055']],
  [['COD', '1,234']],
  [['COD', '99999999999,00']],
  [['COD', 'twelve']],
  [['Items', '{"name":"Box"}']],
  [['Items', '[{"name":"","quantity":1}]']],
  [['Items', '[{"name":"Box","quantity":0}]']],
  [['Items', 'two boxes']],
  [['Recipient Name', 'N'.repeat(201)]],
  [['Recipient Name', 'Broken\u0007Bell']],
  [
    ['Recipient Name', ''],
    ['Drop Lat', 'north'],
    ['COD', '-1'],
  ],
];

/** What looks odd but is valid. */
const oddities: readonly (readonly Change[])[] = [
  [['Notes', 'Second floor\nRing twice\n\n"Meyer" on the door']],
  [['COD', '1.234,56']],
  [['COD', '€ 12,50']],
  [
    ['Drop Country', 'österreich'],
    ['Recipient Phone', '+43 1 58858 777'],
  ],
  [
    ['Drop Country', 'deu'],
    ['Recipient Phone', '0049 30 23125 333'],
  ],
  [['Recipient Name', '  Ann Lee  ']],
  [['Notes', '=HYPERLINK("https://example.com","Click")']],
  [['Reference', '0000042']],
  [['Drop Address', 'Gate 7; ring "Lager"']],
  [
    ['Drop Lat', '0'],
    ['Drop Lng', '0,5'],
  ],
];

/**
 * The messy sample: a title above the header, spaces around names, a repeated column name, blank rows, a nameless
 * column at the end, decimal commas, cells with line ends, repeated references, and every kind of bad row.
 * @param header names of the columns of `rows`
 * @param rows good rows
 */
export function messyRows(header: readonly string[], rows: readonly (readonly string[])[]): string[][] {
  const column = (name: string) => header.indexOf(name);
  const renumber = (row: readonly string[], reference: string) =>
    row.map((cell, index) => {
      if (index === column('Reference')) return reference;
      return /L(?:at|ng)$|^COD$/.test(header[index] ?? '') ? cell.replace('.', ',') : cell;
    });
  let count = 0;
  const next = (changes: readonly Change[] = []): string[] => {
    const base = rows[count % rows.length] ?? [];
    count += 1;
    const row = renumber(base, `ERP-${String(count).padStart(5, '0')}`);
    for (const [name, cell] of changes) row[column(name)] = cell;
    return row;
  };

  const good = Array.from({ length: 18 }, () => next());
  const repeated = [good[2], good[5]].map((row) => [...(row ?? [])]);
  const body = [
    ...good.slice(0, 6),
    [],
    ...oddities.map(next),
    ['', '', ''],
    ...faults.slice(0, 12).map(next),
    ...repeated,
    [],
    ...good.slice(6),
    ...faults.slice(12).map(next),
    ['Total', ...Array<string>(header.length - 1).fill('')],
  ];
  const names = header.map((name, index) => (index % 5 === 2 ? ` ${name} ` : name));
  const width = header.length + 2;
  const fill = (row: readonly string[], last: string) => [
    ...row,
    ...Array<string>(Math.max(0, header.length - row.length)).fill(''),
    last,
    '',
  ];
  return [
    ['Export of the ERP, Saturday morning', ...Array<string>(width - 1).fill('')],
    [],
    fill(names, 'Notes'),
    ...body.map((row, index) => (row.length === 0 ? [] : fill(row, index % 9 === 4 ? 'checked' : ''))),
  ];
}
