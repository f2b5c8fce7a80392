import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Address, addressKeyOf, foldAddress, normaliseAddress } from '@/lib/geography/address-key';

const essen: Address = { fullAddress: 'Hauptstraße 5', city: 'Essen', country: 'DE', postcode: '45127' };

describe('the same address, written in another way', () => {
  test.each<[string, Partial<Address>]>([
    ['case', { fullAddress: 'HAUPTSTRASSE 5', city: 'ESSEN' }],
    ['short street', { fullAddress: 'Hauptstr. 5' }],
    ['street as a word of its own', { fullAddress: 'Haupt Str. 5' }],
    ['hyphen', { fullAddress: 'Haupt-Straße 5' }],
    ['spaces and line breaks', { fullAddress: ' Hauptstraße \n  5 ' }],
    ['a word for number', { fullAddress: 'Hauptstraße Nr. 5' }],
    ['postcode and city in the address', { fullAddress: 'Hauptstraße 5, 45127 Essen' }],
    ['city before the postcode', { fullAddress: 'Hauptstraße 5, Essen 45127' }],
    ['postcode in the address only', { fullAddress: 'Hauptstraße 5, 45127 Essen', postcode: null }],
    ['country before the postcode', { fullAddress: 'Hauptstraße 5, D-45127 Essen', postcode: 'D-45127' }],
    ['ISO code before the postcode', { fullAddress: 'Hauptstraße 5, de-45127 Essen' }],
    ['country before the postcode field alone', { postcode: 'D-45127' }],
    ['country code at the end', { fullAddress: 'Hauptstraße 5, 45127 Essen, DE' }],
    ['decomposed accents', { fullAddress: 'Hauptstraße 5'.normalize('NFD') }],
  ])('%s', (_, change) => {
    expect(normaliseAddress({ ...essen, ...change })).toBe(normaliseAddress(essen));
    expect(addressKeyOf({ ...essen, ...change })).toBe(addressKeyOf(essen));
  });

  test.each<[string, string, string, string]>([
    ['Müllerstraße 12 a', 'Muellerstr. 12A', 'Zürich', 'CH'],
    ['Rue de l’Étoile 7', 'rue de l etoile, 7', 'Paris', 'FR'],
    ['12 North Main Street', '12 N. Main St', 'Springfield', 'US'],
    ['Calle Mayor 5', 'C/ Mayor, 5', 'Madrid', 'ES'],
    ['ul. Łąkowa 3', 'Lakowa 3', 'Łódź', 'PL'],
    ['Kerkstraat 9', 'Kerkstr 9', 'Gent', 'BE'],
    ['Søndergade 4', 'Sondergade 4', 'København', 'DK'],
  ])('%s = %s', (one, other, city, country) => {
    const at = (fullAddress: string) => normaliseAddress({ fullAddress, city, country });
    expect(at(one)).not.toBeNull();
    expect(at(other)).toBe(at(one));
  });
});

/** Folds the whole text at once, as keys that are stored were made. */
function foldWhole(text: string): string[] {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

test('a text is folded part by part as it is folded as a whole', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.constantFrom(
      'é',
      'e\u0301',
      '=\u0338',
      ' \u0301',
      'ﬁ',
      '½',
      '5',
      '12a',
      'x ',
      ', ',
      '-',
      'Ω',
      '𝐀',
      '中',
      'İ',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join('').replace(/[ßæœøłđðþı]/giu, '');
      // Words with a short form are not meant here.
      const expected = foldWhole(text);
      fc.pre(foldAddress(expected.join(' '), '').join() === expected.join());
      expect(foldAddress(text, '')).toEqual(expected);
    }),
    { numRuns: 5000 },
  );
});

test('keys that are stored are still those of their addresses', () => {
  const keys = [
    essen,
    { ...essen, fullAddress: 'Müllerstraße 12 a' },
    { fullAddress: '12 Rd', city: 'Ås', country: 'NO' },
  ];
  expect(keys.map(addressKeyOf)).toEqual([
    '-2031293504875538375',
    '-1374206332617485357',
    '-4832887684021868896',
  ]);
});

describe('another address', () => {
  test.each<[string, Partial<Address>]>([
    ['another number', { fullAddress: 'Hauptstraße 6' }],
    ['a letter behind the number', { fullAddress: 'Hauptstraße 5a' }],
    ['a range', { fullAddress: 'Hauptstraße 5-7' }],
    ['another city', { city: 'Bochum' }],
    ['another country', { country: 'AT' }],
    ['another postcode', { postcode: '45128' }],
    ['no postcode', { postcode: null }],
    ['another street', { fullAddress: 'Hauptweg 5' }],
    ['an umlaut that is none', { fullAddress: 'Häuptstraße 5' }],
  ])('%s', (_, change) => {
    expect(normaliseAddress({ ...essen, ...change })).not.toBe(normaliseAddress(essen));
    expect(addressKeyOf({ ...essen, ...change })).not.toBe(addressKeyOf(essen));
  });

  test.each<[string, string, Omit<Address, 'fullAddress'>]>([
    ['Plot A-1201', 'Plot B-1201', { city: 'Noida', country: 'IN', postcode: '201301' }],
    ['Plot IN-1201', 'Plot 1201', { city: 'Noida', country: 'IN', postcode: '201301' }],
    ['Halle D-4512', 'Halle 4512', { city: 'Essen', country: 'DE', postcode: '45127' }],
    ['Halle D-45127', 'Halle 45127', { city: 'Essen', country: 'DE', postcode: '45128' }],
    ['Halle D-451278', 'Halle 451278', { city: 'Essen', country: 'DE', postcode: '45127' }],
    ['Halle A-45127, 45127 Essen', 'Halle B-45127, 45127 Essen', essen],
    ['Halle AD-45127, 45127 Essen', 'Halle A45127, 45127 Essen', essen],
  ])('%s is not %s', (one, other, place) => {
    expect(normaliseAddress({ ...place, fullAddress: one })).not.toBe(
      normaliseAddress({ ...place, fullAddress: other }),
    );
  });

  test('numbers that stand side by side stay apart', () => {
    const at = (fullAddress: string) => normaliseAddress({ fullAddress, city: 'Wien', country: 'AT' });
    expect(at('Gasse 5 12')).not.toBe(at('Gasse 51 2'));
  });
});

test('what is no address has no key: only the city, nothing, signs, a whole letter', () => {
  for (const fullAddress of ['', '  ', '- , -', 'Essen', '45127 Essen', 'Straße '.repeat(60)])
    expect(addressKeyOf({ ...essen, fullAddress })).toBeNull();
  expect(addressKeyOf({ ...essen, city: '?' })).toBeNull();
});

test('a key fits a signed 64-bit column, and fifty thousand of them differ', () => {
  const keys = new Set<string>();
  for (let number = 1; number <= 50_000; number++) {
    const key = addressKeyOf({ ...essen, fullAddress: `Hauptstraße ${number}` })!;
    expect(BigInt.asIntN(64, BigInt(key)).toString()).toBe(key);
    keys.add(key);
  }
  expect(keys.size).toBe(50_000);
});

test('any text gives the same key again, and no error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (fullAddress, city) => {
      const address = { ...essen, fullAddress, city };
      expect(addressKeyOf(address)).toBe(addressKeyOf(address));
    }),
  );
});
