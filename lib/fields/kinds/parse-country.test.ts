import { getAlpha2Codes } from 'i18n-iso-countries/index.js';
import { describe, expect, it } from 'vitest';
import { countryNames } from '@/lib/fields/kinds/country-names';
import { buildCountryIndex, createCountryLookup } from '@/lib/fields/kinds/parse-country';

const countryCode = createCountryLookup(buildCountryIndex());

describe('country look-up', () => {
  it.each([
    ['de', 'DE'],
    ['DEU', 'DE'],
    ['Deutschland', 'DE'],
    ['ALLEMAGNE', 'DE'],
    ['Alemania', 'DE'],
    ['Germania', 'DE'],
    ['Almanya', 'DE'],
    ['Niemcy', 'DE'],
    ['ألمانيا', 'DE'],
    ['المانيا', 'DE'],
    ['ÖSTERREICH', 'AT'],
    ['osterreich', 'AT'],
    ['UK', 'GB'],
    ['U.K.', 'GB'],
    ['England', 'GB'],
    ['USA', 'US'],
    ['u.s.a.', 'US'],
    ['Vereinigte Staaten', 'US'],
    ['UAE', 'AE'],
    ['VAE', 'AE'],
    ['الإمارات العربية المتحدة', 'AE'],
    ['\u200fالامارات\u200f', 'AE'],
    ['KSA', 'SA'],
    ['السعودية', 'SA'],
    ['TÜRKİYE', 'TR'],
    ['Türkiye', 'TR'],
    ['The Netherlands', 'NL'],
    ['Pays-Bas', 'NL'],
    ['Holland', 'NL'],
    ["Cote d'Ivoire", 'CI'],
    ['CÔTE D’IVOIRE', 'CI'],
    ['Bosnia & Herzegovina', 'BA'],
    ['España', 'ES'],
    ['Brasil', 'BR'],
    ['日本', 'JP'],
    ['Россия', 'RU'],
  ])('knows %s as %s', (text, code) => {
    expect(countryCode(text)).toBe(code);
  });

  it.each(['Kongo', 'Congo', 'Narnia', 'XX', 'D', '49', 'Berlin', '', '  ', 'constructor', '__proto__'])(
    'does not guess at %j',
    (text) => {
      expect(countryCode(text)).toBeUndefined();
    },
  );

  it('knows every code, and never resolves a name to another country than its list', () => {
    for (const [alpha2, alpha3] of Object.entries(getAlpha2Codes())) {
      expect(countryCode(alpha2.toLowerCase())).toBe(alpha2);
      expect(countryCode(alpha3)).toBe(alpha2);
    }
    let known = 0;
    let all = 0;
    for (const names of countryNames) {
      for (const [alpha2, written] of Object.entries(names)) {
        for (const name of [written].flat()) {
          const found = countryCode(name.toUpperCase());
          expect([alpha2, undefined], name).toContain(found);
          all++;
          if (found) known++;
        }
      }
    }
    // All except names that two countries share in some language.
    expect(known / all).toBeGreaterThan(0.995);
  });

  it('caches results within a limit', () => {
    for (let index = 0; index < 5000; index++) countryCode(`nowhere ${index}`);
    expect(countryCode('France')).toBe('FR');
    expect(countryCode('nowhere 1')).toBeUndefined();
  });
});
