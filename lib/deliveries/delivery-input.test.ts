import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { deliveryInputSchema } from '@/lib/deliveries/delivery-input';
import { logicalFields, requiredFields } from '@/lib/fields/order-fields';
import { createReferenceData } from '@/lib/fields/reference-data';
import { validateRow } from '@/lib/rows/validate-row';

const reference = createReferenceData();
const id = '0198f5a2-7b1c-7c3e-9a51-0f2d3c4b5a69';

const body = {
  customer_id: id,
  delivery_service_id: id,
  payer_type: 'sender',
  payment_method: 'cod',
  pickup_full_address: '12 Dock Rd',
  pickup_latitude: 25.2048,
  pickup_longitude: 55.2708,
  pickup_city: 'Dubai',
  pickup_country: 'AE',
  delivery_full_address: 'Stephansplatz 1',
  delivery_latitude: 48.208492,
  delivery_longitude: 16.373,
  delivery_city: 'Wien',
  delivery_country: 'AT',
  delivery_contact_name: 'Zoë',
  delivery_contact_phone: '01 5123456',
};

/** The field and code of every problem, in the order of the fields. */
function problemsOf(input: object): string[] {
  const result = deliveryInputSchema.safeParse(input);
  const found = (result.error?.issues ?? []).map((issue) =>
    issue.code === 'custom'
      ? `${issue.params?.field} ${issue.params?.code}`
      : `${issue.path.join('.')} ${issue.code}`,
  );
  return found.sort((one, other) => rank(one) - rank(other));
}

function rank(problem: string): number {
  return logicalFields.findIndex((field) => problem.startsWith(`${field} `));
}

describe('deliveryInputSchema', () => {
  it('returns a draft with the IDs', () => {
    expect(
      deliveryInputSchema.parse({ ...body, cod_amount: '12,5', packages: [{ name: 'Box', weight_kg: 20 }] }),
    ).toEqual({
      ...body,
      pickup_latitude: '25.2048',
      pickup_longitude: '55.2708',
      delivery_latitude: '48.208492',
      delivery_longitude: '16.373',
      delivery_contact_phone: '+4315123456',
      external_reference_id: null,
      metadata: null,
      source_version: null,
      cod_amount: '12.50',
      package_special_instructions: null,
      ...{ pickup_postcode: null, delivery_postcode: null, delivery_date: null, service_minutes: null },
      ...{ delivery_time_from: null, delivery_time_to: null, priority: null },
      packages: [
        { name: 'Box', quantity: 1, weight_kg: 20, length_cm: null, width_cm: null, height_cm: null },
      ],
      unit_size: 'large',
      cod_currency: null,
    });
  });

  it('reports all problems at once, including the phone', () => {
    const wrong = {
      ...body,
      customer_id: 'x',
      pickup_city: ' ',
      pickup_country: 7,
      delivery_latitude: 91,
      delivery_contact_phone: '12',
      cod_amount: -1,
      packages: [{ name: 'Box' }, { name: '' }],
    };
    expect(problemsOf(wrong)).toEqual([
      'customer_id invalid_format',
      'pickup_city required_field_missing',
      'pickup_country invalid_type',
      'delivery_latitude latitude_out_of_range',
      'delivery_contact_phone invalid_phone',
      'cod_amount negative_amount',
      'package_items invalid_package_items',
    ]);
    const paths = deliveryInputSchema.safeParse(wrong).error?.issues.map((issue) => issue.path.join('.'));
    expect(paths).toContain('packages.1.name');
    expect(paths).toContain('delivery_contact_phone');
  });

  it('refuses non-objects, and reports every missing required field', () => {
    for (const value of [null, [], 'x', 5]) expect(deliveryInputSchema.safeParse(value).success).toBe(false);
    expect(problemsOf({}).filter((problem) => rank(problem) >= 0)).toEqual(
      requiredFields.map((field) => `${field} invalid_type`),
    );
  });

  it('can be converted to JSON Schema for the API document', () => {
    const schema = z.toJSONSchema(deliveryInputSchema, { io: 'input' });
    expect(schema.required).toEqual([
      'customer_id',
      'delivery_service_id',
      'payer_type',
      'payment_method',
      ...requiredFields,
    ]);
    expect(schema.properties?.pickup_city).toMatchObject({ type: 'string', maxLength: 120 });
    expect(schema.properties?.pickup_latitude).toMatchObject({ type: 'number', minimum: -90, maximum: 90 });
  });

  it('accepts and refuses exactly the same values as a row', () => {
    const text = fc.oneof(
      fc.constantFrom(
        'Dubai',
        ' Wien ',
        '',
        '  ',
        'AE',
        'Österreich',
        'Kongo',
        '+43 1 5123456',
        '01 5123456',
        '0501234567',
        '4.9E+11',
        'x'.repeat(130),
        'x'.repeat(600),
        'a\u0000',
        '12,50',
        '1,234',
        '-3',
        '12.345',
        '€ 5',
      ),
      fc.string({ unit: 'binary', maxLength: 20 }),
    );
    const degrees = fc.oneof(
      fc.double({ min: -200, max: 200, noNaN: true }),
      fc.constantFrom(0, -0, 90, -90, 180, 1e-7, 90.0000001),
    );
    const amount = fc.oneof(
      fc.double({ min: -10, max: 1e11, noNaN: true }),
      fc.nat(10_000).map((cents) => cents / 100),
      text,
    );
    const measure = fc.option(fc.oneof(fc.double({ min: -1, max: 100, noNaN: true }), fc.constant(1e6)), {
      nil: undefined,
      freq: 3,
    });
    const parcel = fc.record({
      name: fc.string({ maxLength: 5, unit: 'binary' }),
      quantity: fc.option(fc.integer({ min: -1, max: 5 })),
      weight_kg: measure,
      length_cm: measure,
      width_cm: measure,
      height_cm: measure,
    });
    const changes = fc.record({
      pickup_full_address: text,
      pickup_latitude: degrees,
      pickup_longitude: degrees,
      pickup_city: text,
      pickup_country: text,
      delivery_country: text,
      delivery_latitude: degrees,
      delivery_contact_name: text,
      delivery_contact_phone: text,
      external_reference_id: fc.option(text),
      cod_amount: fc.option(amount),
      package_special_instructions: fc.option(text),
      packages: fc.option(fc.array(parcel, { maxLength: 3 })),
    });
    const names = [...logicalFields, 'packages'];
    let accepted = 0;
    fc.assert(
      fc.property(changes, fc.subarray(names, { maxLength: 4 }), (changed, chosen) => {
        const kept = Object.entries(changed).filter(([name]) => chosen.includes(name));
        const input: Record<string, unknown> = { ...body, ...Object.fromEntries(kept) };
        const cells = logicalFields.map((field) => {
          if (field === 'package_items') return input.packages ? JSON.stringify(input.packages) : undefined;
          const value = input[field];
          return value === undefined || value === null ? undefined : String(value);
        });
        const { draft, problems } = validateRow(cells, { reference });
        expect(problemsOf(input)).toEqual((problems ?? []).map(({ field, code }) => `${field} ${code}`));
        if (!draft) return;
        accepted++;
        expect(deliveryInputSchema.parse(input)).toMatchObject(draft);
      }),
      { numRuns: 2000 },
    );
    expect(accepted).toBeGreaterThan(100);
  });
});
