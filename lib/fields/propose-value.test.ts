import { describe, expect, test } from 'vitest';
import { editDistance } from '@/lib/fields/edit-distance';
import type { LogicalField } from '@/lib/fields/order-fields';
import { proposeValue } from '@/lib/fields/propose-value';
import { countryIndex } from '@/lib/fields/kinds/parse-country';
import { readField } from '@/lib/fields/read-field';
import { createReferenceData } from '@/lib/fields/reference-data';
import { languages, localeOf } from '@/lib/languages/language';
import type { RowProblemCode } from '@/lib/fields/row-problem';

const reference = createReferenceData();
const propose = (field: LogicalField, code: RowProblemCode, text: string, locale = 'en-GB') =>
  proposeValue({ field, code, text }, reference, locale);

describe('proposals', () => {
  test.each([
    ['Deutchland', 'Germany'],
    ['Germnay', 'Germany'],
    ['Österreih', 'Austria'],
    ['Frnace', 'France'],
    ['Polsak', 'Poland'],
    // Nothing is near, or two countries are.
    ['Absurdistan', null],
    ['Berlin', null],
    ['DX', null],
    ['', null],
  ])('the country “%s” is %s', (text, country) => {
    expect(propose('delivery_country', 'unknown_country', text)).toBe(country);
  });

  test.each([
    ['de', 'Deutschland'],
    ['fr', 'Allemagne'],
    ['es', 'Alemania'],
    ['ar-u-nu-latn', 'ألمانيا'],
  ])('it is named as the reader names it: %s', (locale, country) => {
    expect(propose('delivery_country', 'unknown_country', 'Deutchland', locale)).toBe(country);
  });

  test.each(languages)('%s: names that are proposed are read as the country', (language) => {
    const names = new Intl.DisplayNames(localeOf[language], { type: 'region' });
    const some = [...new Set(countryIndex().values())].filter((_, at) => at % 10 === 0);
    const unread = some.filter((code) => {
      const proposed = propose(
        'delivery_country',
        'unknown_country',
        `${names.of(code)}x`,
        localeOf[language],
      );
      return proposed !== null && typeof readField('delivery_country', proposed, { reference }) !== 'string';
    });
    expect(unread).toEqual([]);
  });

  test('a country of one name only is proposed: Iran and Iraq are as near to Irat', () => {
    expect(propose('delivery_country', 'unknown_country', 'Irax')).not.toBe('Iran');
  });

  test.each([
    ['delivery_latitude', 'invalid_number', '52.5O', '52.50'],
    ['cod_amount', 'invalid_number', '12.5O EURO', '12.50 EURO'],
    ['delivery_latitude', 'invalid_number', 'north', null],
    ['cod_amount', 'invalid_number', '50%', null],
    ['delivery_contact_phone', 'invalid_phone', '+49 3O 1234567', '+49 30 1234567'],
  ] as const)('%s: what was meant by %s %s', (field, code, text, value) => {
    expect(propose(field, code, text)).toBe(value);
  });

  test('a word for a priority with a letter wrong', () => {
    expect(propose('priority', 'unknown_priority', 'urgnet')).toBe('high');
    expect(propose('priority', 'unknown_priority', 'whenever')).toBeNull();
  });

  test('a day that can be read in one order only, and none that can be read in two', () => {
    expect(propose('delivery_date', 'invalid_date', '13/05/2026')).toBe('2026-05-13');
    expect(propose('delivery_date', 'invalid_date', '03/05/2026')).toBeNull();
  });
});

test('letters added, left out, changed and swapped count one each', () => {
  expect(editDistance('abcd', 'abdc', 3)).toBe(1);
  expect(editDistance('kitten', 'sitting', 3)).toBe(3);
  expect(editDistance('kitten', 'sitting', 2)).toBe(Infinity);
  expect(editDistance('', 'ab', 2)).toBe(2);
});
