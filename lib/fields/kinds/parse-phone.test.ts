import fc from 'fast-check';
import {
  getCountries,
  getCountryCallingCode,
  parsePhoneNumberFromString,
  type CountryCode,
} from 'libphonenumber-js/min';
import examples from 'libphonenumber-js/mobile/examples';
import { describe, expect, it } from 'vitest';
import { parseOrdinaryPhone, parsePhone } from '@/lib/fields/kinds/parse-phone';

describe('parsePhone', () => {
  it.each([
    ['+43 1 5123456', 'AT', '+4315123456'],
    ['+49 (0)30 123456', 'AT', '+4930123456'],
    ['0151 12345678', 'DE', '+4915112345678'],
    ['0151/123 456-78', 'DE', '+4915112345678'],
    ['004915112345678', 'DE', '+4915112345678'],
    ['004915112345678', 'US', '+4915112345678'],
    ['0081 90 2593 9661', 'JP', '+819025939661'],
    ['00819025939661', 'JP', '+819025939661'],
    ['tel:0081 90 2593 9661', 'JP', '+819025939661'],
    ['4915112345678', 'DE', '+4915112345678'],
    ['4915112345678.0', 'DE', '+4915112345678'],
    ['971501234567', 'AE', '+971501234567'],
    ['050 123 4567', 'AE', '+971501234567'],
    ['501234567', 'AE', '+971501234567'],
    ['+٩٧١٥٠١٢٣٤٥٦٧', 'AE', '+971501234567'],
    ['\u202a+971 50 123 4567\u202c', 'AE', '+971501234567'],
    ['(202) 555-0123', 'US', '+12025550123'],
    ['07911 123456', 'GB', '+447911123456'],
    ['tel:+43-1-5123456', 'AT', '+4315123456'],
    ["'+4315123456", 'AT', '+4315123456'],
    ['+4315123456', undefined, '+4315123456'],
    ['004315123456', undefined, '+4315123456'],
    ['06 12 34 56 78', 'FR', '+33612345678'],
    ['9123456789', 'IN', '+919123456789'],
  ])('reads %j of %s as %s', (text, country, e164) => {
    expect(parsePhone(text, country)).toEqual({ e164 });
  });

  it.each([
    ['call me', 'US', 'not_a_phone'],
    ['12', 'DE', 'not_a_phone'],
    ['+', 'DE', 'not_a_phone'],
    ['+999 123456789', 'DE', 'not_a_phone'],
    ['0151/12345678, 030/123456', 'DE', 'not_a_phone'],
    ['Anna +43 1 5123456', 'AT', 'not_a_phone'],
    ['000000000', 'DE', 'not_a_phone'],
    ['4.91512E+11', 'DE', 'exponent'],
    ['4,91512E+11', 'DE', 'exponent'],
    ['+49 30 123456 ext. 5', 'DE', 'extension'],
    ['0049 30 123456 ext. 5', 'JP', 'extension'],
    ['00999 123456789', undefined, 'not_a_phone'],
    ['030 123456', undefined, 'country_needed'],
    ['(030) 123456', 'AQ', 'country_needed'],
    ['call me', undefined, 'not_a_phone'],
  ])('refuses %j of %s: %s', (text, country, fault) => {
    expect(parsePhone(text, country)).toEqual({ fault });
  });

  it('reads the example number of every country, national and international, with and without the +', () => {
    for (const country of getCountries()) {
      const number = parsePhoneNumberFromString(examples[country], country)!;
      for (const text of [
        number.number,
        number.formatNational(),
        number.formatInternational(),
        number.number.slice(1),
      ]) {
        expect(parsePhone(text, country), `${country} ${text}`).toEqual({ e164: number.number });
      }
    }
  });
});

describe('the patterns tried before the library', () => {
  const separator = fc.constantFrom('', '', '', ' ', '-', '.', '/', ') ');
  const digit = fc.tuple(fc.integer({ min: 0, max: 9 }), separator).map(([value, mark]) => `${value}${mark}`);
  const digits = fc.array(digit, { minLength: 4, maxLength: 15 });
  /** A number of valid length that begins like a real one of its country, so that many samples are valid. */
  const likely = fc
    .tuple(fc.constantFrom(...getCountries()), fc.integer({ min: 1, max: 6 }), digits)
    .map(([home, kept, list]) => ({
      home,
      text: examples[home].slice(0, kept) + list.slice(0, Math.max(1, examples[home].length - kept)).join(''),
    }));
  const unlikely = fc.record({
    home: fc.constantFrom(...getCountries()),
    text: digits.map((list) => list.join('')),
  });

  function libraryReads(text: string, defaultCountry: CountryCode) {
    const phone = parsePhoneNumberFromString(text, { defaultCountry, extract: false });
    return phone?.isValid() && !phone.ext ? phone.number : undefined;
  }

  it('never give a different number than the library', () => {
    let answered = 0;
    fc.assert(
      fc.property(
        fc.oneof(likely, likely, unlikely),
        fc.constantFrom('', '0', '+', '00'),
        ({ home, text }, start) => {
          const written =
            start === '+' || start === '00' ? `${start}${getCountryCallingCode(home)}${text}` : start + text;
          const fast = parseOrdinaryPhone(written, home);
          if (fast === undefined) return;
          answered++;
          const asInternational = written.replace(/^00/, '+');
          expect(fast, written).toBe(libraryReads(asInternational, home));
        },
      ),
      { numRuns: 60_000 },
    );
    expect(answered).toBeGreaterThan(2500);
  });

  it('handle the example numbers of nearly all countries', () => {
    const answered = getCountries().filter((home) => {
      const number = parsePhoneNumberFromString(examples[home], home)!;
      return parseOrdinaryPhone(number.formatInternational(), undefined) === number.number;
    });
    expect(answered.length).toBeGreaterThan(220);
  });
});
