import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitSizeOf, unitSizes } from '@/lib/fields/unit-size';
import type { DeliveryPackage } from '@/lib/fields/kinds/parse-package-items';

function parcel(parts: Partial<DeliveryPackage>): DeliveryPackage {
  return {
    name: 'Box',
    quantity: 1,
    weight_kg: null,
    length_cm: null,
    width_cm: null,
    height_cm: null,
    ...parts,
  };
}

describe('unitSizeOf', () => {
  it.each([
    ['no packages', [], 'small'],
    ['a package that says nothing', [parcel({})], 'small'],
    ['just 5 kg', [parcel({ weight_kg: 5 })], 'small'],
    ['a little more', [parcel({ weight_kg: 5.001 })], 'medium'],
    ['just 15 kg', [parcel({ weight_kg: 7.5, quantity: 2 })], 'medium'],
    ['just 30 kg', [parcel({ weight_kg: 15, quantity: 2 })], 'large'],
    ['more than 30 kg', [parcel({ weight_kg: 30.1 })], 'xlarge'],
    [
      'a light but bulky box: 60*40*40/5000 = 19.2 kg',
      [parcel({ weight_kg: 2, length_cm: 60, width_cm: 40, height_cm: 40 })],
      'large',
    ],
    [
      'weight where it is more than the volume',
      [parcel({ weight_kg: 12, length_cm: 10, width_cm: 10, height_cm: 10 })],
      'medium',
    ],
    ['one length unknown: no volume', [parcel({ length_cm: 300, width_cm: 300 })], 'small'],
    [
      'the larger of both per package, not of the sums',
      [parcel({ weight_kg: 10 }), parcel({ length_cm: 50, width_cm: 50, height_cm: 40 })],
      'large',
    ],
    ['fifty times 0.1 kg', Array.from({ length: 50 }, () => parcel({ weight_kg: 0.1 })), 'small'],
  ])('%s', (_, packages, size) => {
    expect(unitSizeOf(packages)).toBe(size);
  });

  it('never shrinks when a package is added, and does not depend on their order', () => {
    const some = fc
      .record({
        quantity: fc.integer({ min: 1, max: 9 }),
        weight_kg: fc.double({ min: 0, max: 9, noNaN: true }),
        length_cm: fc.nat(60),
        width_cm: fc.nat(60),
        height_cm: fc.nat(60),
      })
      .map(parcel);
    fc.assert(
      fc.property(fc.array(some, { maxLength: 5 }), some, (packages, more) => {
        const before = unitSizes.indexOf(unitSizeOf(packages));
        expect(unitSizes.indexOf(unitSizeOf([...packages, more]))).toBeGreaterThanOrEqual(before);
        expect(unitSizes.indexOf(unitSizeOf(packages.toReversed()))).toBe(before);
      }),
    );
  });
});
