import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldIndex, logicalFields, requiredFields, type LogicalField } from '@/lib/fields/order-fields';
import { createReferenceData } from '@/lib/fields/reference-data';
import { isRowProblemCode, rowProblemCodes } from '@/lib/fields/row-problem';
import { validateRow } from '@/lib/rows/validate-row';

const reference = createReferenceData();

const good: Record<LogicalField, string> = {
  pickup_full_address: ' 12 Dock Rd, Gate 3 ',
  pickup_latitude: '25.2048',
  pickup_longitude: '55,2708',
  pickup_city: 'Dubai',
  pickup_country: 'UAE',
  delivery_full_address: 'Stephansplatz 1\n1010 Wien',
  delivery_latitude: '48.208492',
  delivery_longitude: '16.373',
  delivery_city: 'Wien',
  delivery_country: 'Österreich',
  delivery_contact_name: 'Zoë Müller',
  delivery_contact_phone: '01 5123456',
  external_reference_id: '  00042 ',
  cod_amount: '€ 12,5',
  package_special_instructions: 'Ring twice',
  package_items: '[{"name":"Box","quantity":2,"weight_kg":4}]',
  pickup_postcode: ' ',
  delivery_postcode: ' 1010 ',
  delivery_date: '5 March 2026',
  delivery_time_from: '8 am',
  delivery_time_to: '12:30',
  service_minutes: '15 min',
  priority: 'Hoch',
};

function check(changes: Partial<Record<LogicalField, string | undefined>> = {}) {
  const row: Partial<Record<LogicalField, string>> = { ...good, ...changes };
  return validateRow(
    logicalFields.map((field) => row[field]),
    { reference },
  );
}

describe('the table of fields', () => {
  it('has the fields and the order of the API document', () => {
    expect(logicalFields).toHaveLength(23);
    expect(requiredFields).toEqual(logicalFields.slice(0, 12));
    expect(logicalFields.map((field) => fieldIndex[field])).toEqual(logicalFields.map((_, index) => index));
  });
});

describe('validateRow', () => {
  it('makes a draft of a good row', () => {
    expect(check()).toEqual({
      problems: null,
      draft: {
        pickup_full_address: '12 Dock Rd, Gate 3',
        pickup_latitude: '25.2048',
        pickup_longitude: '55.2708',
        pickup_city: 'Dubai',
        pickup_country: 'AE',
        delivery_full_address: 'Stephansplatz 1\n1010 Wien',
        delivery_latitude: '48.208492',
        delivery_longitude: '16.373',
        delivery_city: 'Wien',
        delivery_country: 'AT',
        delivery_contact_name: 'Zoë Müller',
        delivery_contact_phone: '+4315123456',
        external_reference_id: '00042',
        cod_amount: '12.50',
        package_special_instructions: 'Ring twice',
        packages: [
          { name: 'Box', quantity: 2, weight_kg: 4, length_cm: null, width_cm: null, height_cm: null },
        ],
        pickup_postcode: null,
        delivery_postcode: '1010',
        delivery_date: '2026-03-05',
        delivery_time_from: '08:00',
        delivery_time_to: '12:30',
        service_minutes: '15',
        priority: 'high',
        unit_size: 'medium',
        cod_currency: 'EUR',
      },
    });
  });

  it('treats optional fields that are blank or unmapped as absent', () => {
    for (const blank of ['', ' \t\n', '\u200b', undefined]) {
      const { draft } = check({
        external_reference_id: blank,
        cod_amount: blank,
        package_special_instructions: blank,
        package_items: blank,
      });
      expect(draft).toMatchObject({
        external_reference_id: null,
        cod_amount: null,
        package_special_instructions: null,
        packages: [],
        unit_size: 'small',
        cod_currency: null,
      });
    }
  });

  it.each<[LogicalField, string, object]>([
    ['pickup_city', '  ', { code: 'required_field_missing' }],
    ['pickup_city', '-', { code: 'required_field_missing', params: { reason: 'says_nothing', value: '-' } }],
    ['pickup_city', '\u200e\u200b', { code: 'required_field_missing' }],
    ['pickup_city', 'x'.repeat(121), { code: 'text_too_long', params: { limit: 120, length: 121 } }],
    ['pickup_full_address', 'x'.repeat(501), { code: 'text_too_long', params: { limit: 500, length: 501 } }],
    [
      'delivery_contact_name',
      'a\u0000b',
      { code: 'invalid_characters', params: { character: 'U+0000', position: 2 } },
    ],
    [
      'delivery_contact_name',
      'ab\ud83d',
      { code: 'invalid_characters', params: { character: 'U+D83D', position: 3 } },
    ],
    [
      'delivery_contact_name',
      '\u0007ab\ud83d',
      { code: 'invalid_characters', params: { character: 'U+0007', position: 1 } },
    ],
    [
      'delivery_contact_name',
      'Jos\ufffd',
      { code: 'invalid_characters', params: { character: 'U+FFFD', position: 4, reason: 'letter_lost' } },
    ],
    [
      'delivery_latitude',
      '252.1',
      { code: 'latitude_out_of_range', params: { value: '252.1', min: -90, max: 90 } },
    ],
    [
      'delivery_longitude',
      '-200',
      { code: 'longitude_out_of_range', params: { value: '-200', min: -180, max: 180 } },
    ],
    [
      'delivery_latitude',
      'north',
      { code: 'invalid_number', params: { value: 'north', reason: 'not_a_number' } },
    ],
    ['pickup_country', 'Narnia', { code: 'unknown_country', params: { value: 'Narnia' } }],
    [
      'delivery_contact_phone',
      '12',
      { code: 'invalid_phone', params: { value: '12', reason: 'not_a_phone', country: 'AT' } },
    ],
    ['cod_amount', '1,234', { code: 'invalid_number', params: { value: '1,234', reason: 'ambiguous' } }],
    ['cod_amount', '-1', { code: 'negative_amount', params: { value: '-1' } }],
    ['cod_amount', '1.555', { code: 'too_many_decimals', params: { value: '1.555', limit: 2 } }],
    [
      'cod_amount',
      '10000000000',
      { code: 'amount_too_large', params: { value: '10000000000', max: '9999999999.99' } },
    ],
    [
      'package_items',
      '[{}]',
      { code: 'invalid_package_items', params: { reason: 'missing', item: 1, key: 'name' } },
    ],
  ])('refuses %s %j', (field, cell, problem) => {
    expect(check({ [field]: cell })).toEqual({ draft: null, problems: [{ field, ...problem }] });
  });

  it('allows a text exactly at its limit, with tabs and newlines', () => {
    expect(check({ pickup_city: ` ${'x'.repeat(120)} ` }).problems).toBeNull();
    expect(check({ package_special_instructions: 'a\tb\r\nc' }).problems).toBeNull();
    expect(check({ delivery_contact_name: '👩‍🚀 ok' }).draft?.delivery_contact_name).toBe('👩‍🚀 ok');
  });

  it('reports all problems of a row, in the order of the fields', () => {
    const { problems } = validateRow(['', 'x', '200', '', 'Narnia', 'a', '91'], { reference });
    expect(problems?.map(({ field, code }) => `${field} ${code}`)).toEqual([
      'pickup_full_address required_field_missing',
      'pickup_latitude invalid_number',
      'pickup_longitude longitude_out_of_range',
      'pickup_city required_field_missing',
      'pickup_country unknown_country',
      'delivery_latitude latitude_out_of_range',
      'delivery_longitude required_field_missing',
      'delivery_city required_field_missing',
      'delivery_country required_field_missing',
      'delivery_contact_name required_field_missing',
      'delivery_contact_phone required_field_missing',
    ]);
  });

  it('does not report a national phone when the country is invalid', () => {
    const only = (phone: string) =>
      check({ delivery_country: '?', delivery_contact_phone: phone }).problems?.map(({ code }) => code);
    expect(only('01 5123456')).toEqual(['unknown_country']);
    expect(only('+43 1 5123456')).toEqual(['unknown_country']);
    expect(only('call me')).toEqual(['unknown_country', 'invalid_phone']);
  });

  it('shows at most 80 characters of a bad cell, without splitting a character', () => {
    const { problems } = check({ pickup_country: 'N'.repeat(79) + '😀😀' });
    expect(problems?.[0]?.params?.value).toBe('N'.repeat(79) + '…');
  });

  it('ignores cells beyond the fields', () => {
    expect(validateRow([...logicalFields.map((field) => good[field]), 'more'], { reference })).toEqual(
      check(),
    );
  });

  // Any text that a file can hold; half of the samples are almost valid.
  const cell = fc.oneof(
    fc.constantFrom(...Object.values(good)),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({
      unit: fc.constantFrom('\ud800', '\udc00', '\u0000', 'a', '1', ',', '.', '-'),
      maxLength: 12,
    }),
    fc.constant(undefined),
  );
  const row = fc.array(cell, { maxLength: 17 });

  it('gives a verdict on anything, with problems that PostgreSQL can store as JSON', () => {
    fc.assert(
      fc.property(row, (cells) => {
        const { draft, problems } = validateRow(cells, { reference });
        expect(draft === null).toBe(problems !== null);
        const order = problems?.map(({ field }) => fieldIndex[field]) ?? [];
        expect(order).toEqual([...new Set(order)].sort((one, other) => one - other));
        for (const { code, params } of problems ?? []) {
          expect(isRowProblemCode(code)).toBe(true);
          for (const value of Object.values(params ?? {})) {
            expect(String(value).isWellFormed() && !String(value).includes('\0')).toBe(true);
          }
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('returns the same draft when a draft is read again', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...logicalFields), cell), { maxLength: 3 }),
        (changes) => {
          const { draft } = check(Object.fromEntries(changes));
          if (!draft) return;
          const written: Record<string, unknown> = {
            ...draft,
            package_items: JSON.stringify(draft.packages),
          };
          const cells = logicalFields.map((field) => {
            const value = written[field];
            return typeof value === 'string' ? value : undefined;
          });
          // The currency stands beside the amount in the draft.
          const again = { draft: { ...draft, cod_currency: null }, problems: null };
          expect(validateRow(cells, { reference })).toEqual(again);
        },
      ),
    );
  });

  it('has no duplicate codes', () => {
    expect(new Set(rowProblemCodes).size).toBe(rowProblemCodes.length);
  });
});
