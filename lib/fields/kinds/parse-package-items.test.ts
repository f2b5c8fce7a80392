import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packageLimits, packageMeasures, parsePackageItems } from '@/lib/fields/kinds/parse-package-items';

const nothing = { weight_kg: null, length_cm: null, width_cm: null, height_cm: null };

describe('parsePackageItems', () => {
  it('reads packages, with a default quantity of one', () => {
    expect(
      parsePackageItems(
        '[{"name":" Box ","weight_kg":1.5,"sku":"A1"}, {"name":"Bag","quantity":"3","width_cm":"20.5"}]',
      ),
    ).toEqual({
      packages: [
        { ...nothing, name: 'Box', quantity: 1, weight_kg: 1.5 },
        { ...nothing, name: 'Bag', quantity: 3, width_cm: 20.5 },
      ],
    });
    expect(parsePackageItems('[]')).toEqual({ packages: [] });
  });

  it.each<[string, object]>([
    ['Box', { reason: 'not_json' }],
    ['[{“name”:“Box”}]', { reason: 'not_json' }],
    ['[{"name":"Box"}', { reason: 'not_json' }],
    ['{"name":"Box"}', { reason: 'not_a_list' }],
    ['null', { reason: 'not_a_list' }],
    ['5', { reason: 'not_a_list' }],
    ['["Box"]', { reason: 'not_an_object', item: 1 }],
    ['[{"name":"Box"},[]]', { reason: 'not_an_object', item: 2 }],
    ['[{"name":"Box"},{"quantity":1}]', { reason: 'missing', item: 2, key: 'name' }],
    ['[{"name":"  "}]', { reason: 'missing', item: 1, key: 'name' }],
    ['[{"name":7}]', { reason: 'not_text', item: 1, key: 'name' }],
    [`[{"name":"${'x'.repeat(201)}"}]`, { reason: 'too_long', item: 1, key: 'name' }],
    ['[{"name":"a\\u0000b"}]', { reason: 'bad_character', item: 1, key: 'name' }],
    ['[{"name":"\\ud800"}]', { reason: 'bad_character', item: 1, key: 'name' }],
    ['[{"name":"Box","quantity":0}]', { reason: 'out_of_range', item: 1, key: 'quantity' }],
    ['[{"name":"Box","quantity":100001}]', { reason: 'out_of_range', item: 1, key: 'quantity' }],
    ['[{"name":"Box","quantity":1.5}]', { reason: 'not_whole', item: 1, key: 'quantity' }],
    ['[{"name":"Box","quantity":"two"}]', { reason: 'not_a_number', item: 1, key: 'quantity' }],
    ['[{"name":"Box","quantity":true}]', { reason: 'not_a_number', item: 1, key: 'quantity' }],
    ['[{"name":"Box","weight_kg":-1}]', { reason: 'out_of_range', item: 1, key: 'weight_kg' }],
    ['[{"name":"Box","weight_kg":1e999}]', { reason: 'not_a_number', item: 1, key: 'weight_kg' }],
    ['[{"name":"Box","length_cm":"1,5"}]', { reason: 'not_a_number', item: 1, key: 'length_cm' }],
    ['[{"name":"Box","height_cm":{}}]', { reason: 'not_a_number', item: 1, key: 'height_cm' }],
    ['[{"name":"Box","weight":30}]', { reason: 'unknown_key', item: 1, key: 'weight' }],
    ['[{"name":"Box","Quantity":30}]', { reason: 'unknown_key', item: 1, key: 'Quantity' }],
    ['[{"name":"Box","qty\\u0000\\ud800":30}]', { reason: 'unknown_key', item: 1, key: 'qty??' }],
    [JSON.stringify(Array.from({ length: 201 }, () => ({ name: 'x' }))), { reason: 'too_many_items' }],
  ])('refuses %s', (text, fault) => {
    expect(parsePackageItems(text)).toEqual({ fault });
  });

  it('treats a key that looks like a prototype as text', () => {
    expect(parsePackageItems('[{"__proto__":{"name":"Box"}}]').fault).toEqual({
      reason: 'missing',
      item: 1,
      key: 'name',
    });
    expect(parsePackageItems('[{"name":"Box","__proto__":{"quantity":9}}]').packages?.[0]?.quantity).toBe(1);
  });

  it('reads back what a program wrote', () => {
    const measure = fc.option(
      fc.double({ min: 0, max: packageLimits.measure, noNaN: true }).map((value) => value + 0),
    );
    const item = fc.record({
      name: fc
        .string({ minLength: 1, maxLength: 50, unit: 'grapheme' })
        .filter((name) => /^\P{C}+$/u.test(name) && name.trim() === name),
      quantity: fc.integer({ min: 1, max: packageLimits.quantity }),
      weight_kg: measure,
      length_cm: measure,
      width_cm: measure,
      height_cm: measure,
    });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 5 }), (packages) => {
        expect(parsePackageItems(JSON.stringify(packages))).toEqual({ packages });
      }),
    );
  });

  it('never throws, and never returns a number that is not finite', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc
            .array(fc.record({ name: fc.string(), quantity: fc.anything(), weight_kg: fc.anything() }))
            .map((list) => safeJson(list)),
        ),
        (text) => {
          for (const item of parsePackageItems(text).packages ?? []) {
            expect(Number.isInteger(item.quantity)).toBe(true);
            for (const key of packageMeasures)
              expect(item[key] === null || Number.isFinite(item[key])).toBe(true);
          }
        },
      ),
    );
  });
});

/** JSON of any value that has one; what JSON cannot represent (a bigint, a cycle) is not a cell. */
function safeJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '';
  }
}
