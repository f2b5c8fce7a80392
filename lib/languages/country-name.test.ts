import { expect, test } from 'vitest';
import { countryName } from '@/lib/languages/country-name';

test('a country has its name in each language; what is no code stays as it is', () => {
  expect(countryName('DE', 'en-GB')).toBe('Germany');
  expect(countryName('DE', 'fr')).toBe('Allemagne');
  expect(countryName('AE', 'ar-u-nu-latn')).toBe('الإمارات العربية المتحدة');
  expect(countryName('Absurdistan', 'de')).toBe('Absurdistan');
});
