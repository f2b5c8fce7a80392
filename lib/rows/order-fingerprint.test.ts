import { expect, test } from 'vitest';
import { comparableTexts, comparedFields, fingerprintOf } from '@/lib/rows/order-fingerprint';
import { columnOf, logicalFields } from '@/lib/fields/order-fields';

const nothing = Object.fromEntries(logicalFields.map((field) => [columnOf(field), null])) as never;
const asSent = { pickup: 'file', delivery: 'file' } as const;

test('numbers and packages have one spelling, whatever the order of the keys', () => {
  const box = { name: 'Box', quantity: 2, weight_kg: 3.5, length_cm: null, width_cm: 2, height_cm: null };
  const one = comparableTexts(
    { ...(nothing as object), delivery_latitude: '48.200000', packages: [box] } as never,
    asSent,
  );
  const other = comparableTexts(
    {
      ...(nothing as object),
      delivery_latitude: '48.2',
      packages: [Object.fromEntries(Object.entries(box).reverse())],
    } as never,
    asSent,
  );
  expect(one).toEqual(other);
  expect(one[comparedFields.indexOf('package_items')]).toBe('2 × Box 3.5 kg ? × 2 × ? cm');
});

test('a point that the file did not give is not compared', () => {
  const fields = { ...(nothing as object), delivery_latitude: '48.2' } as never;
  const found = comparableTexts(fields, { pickup: 'file', delivery: 'geocoder' });
  expect(found.every((text) => text === '')).toBe(true);
});

test('fingerprints differ where texts do, also where only the border between two texts moves', () => {
  expect(fingerprintOf(['ab', 'c'])).not.toBe(fingerprintOf(['a', 'bc']));
  expect(fingerprintOf(['ab', ''])).not.toBe(fingerprintOf(['', 'ab']));
  const many = new Set(
    Array.from({ length: 100_000 }, (_, index) => fingerprintOf(['Street', String(index)])),
  );
  expect(many.size).toBe(100_000);
  expect([...many].every(Number.isSafeInteger)).toBe(true);
});
