import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalRecord, parseCanonical } from '@/lib/import-files/canonical-csv';
import type { RowOutcomes } from '@/lib/import-files/order-tasks';
import { planFile } from '@/lib/import-files/plan-file';
import { reportChunk, reportHeaders } from '@/lib/import-files/report-chunk';
import { csvRecord } from '@/lib/table-files/csv/write-csv';
import { escapeFormula } from '@/lib/table-files/csv/escape-formula';
import { testLimits } from '@/lib/testing/read-rows';
import { compileRules } from '@/lib/shaping/compile-rules';
import { profileRulesSchema, rulesOfMappings } from '@/lib/shaping/profile-schema';

const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const encode = (rows: string[][], first = 2) =>
  new TextEncoder().encode(
    rows.map((cells, index) => canonicalRecord({ rowNumber: first + index, repeatOf: null, cells })).join(''),
  );
const noPhone = { field: 'delivery_contact_phone', code: 'required_field_missing' } as const;
const tooFar = {
  field: 'delivery_latitude',
  code: 'latitude_out_of_range',
  params: { value: '95' },
} as const;

describe('reports', () => {
  it('writes the original columns in their order and spelling, plus the added ones', () => {
    const columns = [' Name ', 'Note', 'Note', ''];
    const outcomes: RowOutcomes = {
      succeeded: [{ rowNumber: 2, deliveryId: 'id-2' }],
      failed: [{ rowNumber: 3, problems: [tooFar, noPhone] }],
    };
    const bytes = encode([
      ['Ann', 'a, b', '=1+1'],
      ['Bob', '+49 30 1', '-5', 'extra'],
    ]);
    const result = reportChunk({ bytes, columns, outcomes, language: 'en' });
    const headers = reportHeaders(columns);
    expect(decode(headers.success)).toBe('\ufeff Name ,Note,Note,,delivery_id\r\n');
    expect(decode(result.success)).toBe(`Ann,"a, b",'=1+1,,id-2\r\n`);
    expect(decode(headers.failed)).toBe(
      '\ufeff Name ,Note,Note,,row_number,error_field,error_code,error_message\r\n',
    );
    expect(decode(result.failed)).toMatch(
      /^Bob,\+49 30 1,-5,extra,3,delivery_latitude,latitude_out_of_range,".*95.*[Pp]hone.*"\r\n$/,
    );
  });

  it('writes messages in the language of the job', () => {
    const outcomes: RowOutcomes = { succeeded: [], failed: [{ rowNumber: 2, problems: [noPhone] }] };
    const texts = (['en', 'de', 'ar'] as const).map((language) =>
      decode(reportChunk({ bytes: encode([['x']]), columns: ['Name'], outcomes, language }).failed),
    );
    expect(new Set(texts).size).toBe(3);
  });

  it('says which value of which column has left a row out', () => {
    const columns = ['Name', ' Status ', 'Kind'];
    const rules = profileRulesSchema.parse({
      fields: {},
      skip: {
        values: [
          { column: 'Status', values: ['cancelled', ''] },
          { column: 'Kind', values: ['parcel'], except: true },
        ],
      },
    });
    const rows = [
      ['A', 'CANCELLED', 'parcel'],
      ['B', '', 'parcel'],
      ['C', 'new', `=${'x'.repeat(200)}`],
      ['D', 'new', 'parcel'],
    ];
    const bytes = new TextEncoder().encode(
      rows
        .map((cells, index) =>
          canonicalRecord({ rowNumber: index + 2, repeatOf: null, cells, skip: 'value' }),
        )
        .join(''),
    );
    const { skippedValues } = compileRules(rules, columns);
    const outcomes = { succeeded: [], failed: [] };
    const { skipped } = reportChunk({ bytes, columns, outcomes, language: 'en', skippedValues });
    const messages = decode(skipped)
      .trim()
      .split('\r\n')
      .map((text) => text.replace(/^.*,\d+,value,/, ''));
    expect(messages).toEqual([
      'The profile leaves this row out because of “CANCELLED” in the column “ Status ”.',
      'The profile leaves this row out because the column “ Status ” is empty.',
      `The profile leaves this row out because of “=${'x'.repeat(99)}…” in the column “Kind”.`,
      '"The profile leaves out the first row of this order, and its later rows with it."',
    ]);
  });

  it('requires exactly one outcome for each row', () => {
    const task = { bytes: encode([['x']]), columns: ['Name'], language: 'en' } as const;
    expect(() => reportChunk({ ...task, outcomes: { succeeded: [], failed: [] } })).toThrow(
      'Row 2 has no outcome',
    );
    const both = {
      succeeded: [{ rowNumber: 2, deliveryId: 'id' }],
      failed: [{ rowNumber: 2, problems: [noPhone] }],
    };
    expect(() => reportChunk({ ...task, outcomes: both })).toThrow('Row 2 has two outcomes');
  });

  it('replaces the columns that it added the time before', () => {
    const added = ['row_number', 'error_field', 'error_code', 'error_message'];
    expect(decode(reportHeaders(['Name', ...added]).failed)).toBe(`\ufeffName,${added.join(',')}\r\n`);
    expect(decode(reportHeaders(['Name', ...added]).success)).toBe('\ufeffName,delivery_id\r\n');
    // A column of the sender's own with the same name is kept.
    expect(decode(reportHeaders(['row_number', 'Name']).failed)).toBe(
      `\ufeffrow_number,Name,${added.join(',')}\r\n`,
    );
    const outcomes: RowOutcomes = { succeeded: [], failed: [{ rowNumber: 2, problems: [noPhone] }] };
    const bytes = encode([['x', '9', 'old', 'old', 'old']]);
    const { failed } = reportChunk({ bytes, columns: ['Name', ...added], outcomes, language: 'en' });
    expect(decode(failed)).toMatch(/^x,2,delivery_contact_phone,required_field_missing,/);
    expect(decode(failed)).not.toContain('old');
    const good: RowOutcomes = { succeeded: [{ rowNumber: 2, deliveryId: 'id' }], failed: [] };
    const { success } = reportChunk({ bytes, columns: ['Name', ...added], outcomes: good, language: 'en' });
    expect(decode(success)).toBe('x,id\r\n');
  });

  it('gives a row without any cell as many as the file has columns', () => {
    const succeeded = [{ rowNumber: 2, deliveryId: 'id' }];
    const task = { columns: ['One', 'Two'], outcomes: { succeeded, failed: [] }, language: 'en' } as const;
    expect(decode(reportChunk({ ...task, bytes: encode([[]]) }).success)).toBe(',,id\r\n');
  });

  it('guards every cell of the success file that needs it, though most rows are taken over as they are', () => {
    const piece = fc.constantFrom(
      ...[
        'a',
        'ü',
        '漢',
        '"',
        ',',
        ';',
        '\n',
        '\r',
        "'",
        '=',
        '+',
        '-',
        '@',
        '＝',
        '⁺',
        '1',
        '12',
        '\t',
        ' ',
        '\u00a0',
        '\u{e0001}',
      ],
      ...['\u200e', '\ufeff', '+49 30 1', '-5.2', '(30)', '1,=2', '+1,-', ';+1,a', 'e5', '.'],
    );
    const cell = fc.array(piece, { maxLength: 5 }).map((parts) => parts.join(''));
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(rows, (cells) => {
        const columns = ['One', 'Two', 'Three', 'Four'];
        const succeeded = cells.map((_, index) => ({ rowNumber: index + 2, deliveryId: `id-${index}` }));
        const outcomes: RowOutcomes = { succeeded, failed: [] };
        const { success } = reportChunk({ bytes: encode(cells), columns, outcomes, language: 'en' });
        const expected = cells.map((row, index) => {
          const padded = [...row, ...Array<string>(4 - row.length).fill('')];
          return `${csvRecord([...padded.map(escapeFormula), `id-${index}`])}\r\n`;
        });
        expect(decode(success)).toBe(expected.join(''));
      }),
      { numRuns: 3000 },
    );
  });

  it('restores the exact values when a download is imported again', () => {
    const cell = fc
      .array(fc.constantFrom('a', 'ü', '"', ',', ';', '\n', "'", '=', '+', '-', '@', '1', '\t', ' '), {
        maxLength: 6,
      })
      .map((parts) => parts.join(''));
    const rows = fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1, maxLength: 12 });
    return fc.assert(
      fc.asyncProperty(rows, async (cells) => {
        const columns = ['Name', 'One', '=Two'];
        const outcomes: RowOutcomes = {
          succeeded: [],
          failed: cells.map((_, index) => ({ rowNumber: index + 2, problems: [noPhone] })),
        };
        const report = reportChunk({ bytes: encode(cells), columns, outcomes, language: 'en' });
        const written: Uint8Array<ArrayBuffer>[] = [];
        const plan = await planFile({
          blob: new Blob([reportHeaders(columns).failed as Uint8Array<ArrayBuffer>, report.failed]),
          rules: rulesOfMappings({ Name: 'delivery_contact_name', '=Two': 'delivery_city' }),
          chunkRows: 100,
          limits: testLimits,
          write: (bytes) => void written.push(bytes as Uint8Array<ArrayBuffer>),
        });
        const canonical = new Uint8Array(await new Blob(written).arrayBuffer());
        expect(plan.columns.slice(0, 3)).toEqual(columns);
        expect(parseCanonical(canonical, 7).map((row) => row.cells.slice(0, 3))).toEqual(cells);
      }),
      { numRuns: 200 },
    );
  });
});
