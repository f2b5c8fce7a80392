import { describe, expect, it } from 'vitest';
import { failureMessage } from '@/lib/messages/file-problems';
import { directionOf, languages, pickLanguage } from '@/lib/languages/language';
import { speak } from '@/lib/messages/catalogues/speak';
import { messageForRowProblem } from '@/lib/messages/row-problems';
import { messageForRowWarning } from '@/lib/messages/row-warnings';
import { fileProblemCodes } from '@/lib/table-files/file-problem';
import { logicalFields } from '@/lib/fields/order-fields';
import { createReferenceData } from '@/lib/fields/reference-data';
import { validateRow } from '@/lib/rows/validate-row';

describe('pickLanguage', () => {
  it.each([
    ['de', 'fr', 'de'],
    ['DE-at', null, 'de'],
    ['', 'fr-CH, en;q=0.8', 'fr'],
    ['xx', 'es', 'es'],
    [null, 'xx, en;q=0.5, ar;q=0.9', 'ar'],
    [null, 'de;q=0.8, fr;q=0.8', 'de'],
    [null, 'de;q=0, fr;q=0.1', 'fr'],
    [null, 'de;q=nonsense, fr;q=0.5', 'de'],
    [null, '*', 'en'],
    [undefined, undefined, 'en'],
    ['constructor', ';;,,=', 'en'],
  ])('picks from %j and %j: %s', (parameter, header, language) => {
    expect(pickLanguage(parameter, header)).toBe(language);
  });

  it('uses the given fallback, and Arabic is written from right to left', () => {
    expect(pickLanguage(null, 'xx', 'ar')).toBe('ar');
    expect(languages.filter((language) => directionOf(language) === 'rtl')).toEqual(['ar']);
  });
});

describe('sentences', () => {
  it('say what is wrong, where, and what to do', () => {
    const problem = {
      field: 'pickup_latitude',
      code: 'latitude_out_of_range',
      params: { value: '252.1', min: -90, max: 90 },
    } as const;
    expect(messageForRowProblem(problem, speak('en'))).toBe(
      'Pickup latitude: A latitude must be between -90 and 90, but the cell says 252.1. Check whether latitude and longitude are swapped.',
    );
    expect(messageForRowProblem(problem, speak('fr'))).toMatch(
      /^Latitude d’enlèvement\u202f: Une latitude doit être comprise entre -90 et 90/,
    );
  });

  it('leave no placeholder unfilled for any problem that a row can have', () => {
    const reference = createReferenceData();
    const bad: Record<string, string[]> = {
      pickup_city: ['', 'x'.repeat(200), 'a\u0000'],
      delivery_latitude: ['x', '91', '1e999'],
      delivery_longitude: ['181'],
      delivery_country: ['?'],
      delivery_contact_phone: ['x', '4.9E+11', '+49 30 123456 ext. 5'],
      cod_amount: ['x', '1,234', '1e3', '-1', '1.555', '99999999999'],
      package_items: [
        'x',
        '{}',
        '[1]',
        '[{}]',
        '[{"name":1}]',
        '[{"name":"\\u0000"}]',
        `[{"name":"${'x'.repeat(201)}"}]`,
        '[{"name":"x","quantity":0}]',
        '[{"name":"x","quantity":1.5}]',
        '[{"name":"x","weight_kg":"x"}]',
        '[{"name":"x","weight":1}]',
        `[${'{},'.repeat(200)}{}]`,
      ],
    };
    const said = new Set<string>();
    for (const [field, cells] of Object.entries(bad)) {
      for (const cell of cells) {
        const { problems } = validateRow(
          logicalFields.map((name) => (name === field ? cell : '+43 1 5123456')),
          { reference },
        );
        const problem = problems?.find((found) => found.field === field);
        for (const language of languages) {
          const message = messageForRowProblem(problem!, speak(language));
          expect(message).not.toMatch(/[{]\w+[}]|\?$|undefined/);
          said.add(message);
        }
      }
    }
    expect(said.size).toBeGreaterThan(25 * languages.length);
  });

  it('write lists and missing parameters in the manner of the language', () => {
    const say = speak('de');
    expect(
      say('answers.errors.method_not_allowed', { method: 'HEAD', allowed: ['GET', 'POST', 'PUT'] }),
    ).toBe('Die Methode HEAD ist hier nicht erlaubt. Erlaubt: GET, POST und PUT.');
    expect(say('answers.errors.job_already_terminal')).toContain('(?)');
    expect(() => say('answers.errors.no_such_code' as never)).toThrow('answers.errors.no_such_code');
  });

  it('have a message for an unknown reason', () => {
    const problem = {
      field: 'cod_amount',
      code: 'invalid_number',
      params: { value: 'x', reason: 'of a later version' },
    } as const;
    expect(messageForRowProblem(problem, speak('en'))).toContain('“x” is not a number');
  });
});

describe('warnings', () => {
  it('name the country, whose code they are given', () => {
    const warning = {
      field: 'delivery_latitude',
      code: 'coordinates_outside_country',
      params: { latitude: 48.2, longitude: 16.36, country: 'DE' },
    } as const;
    const said = languages.map((language) => messageForRowWarning(warning, speak(language)));
    for (const [index, name] of ['Germany', 'Deutschland', 'Allemagne', 'Alemania', 'ألمانيا'].entries())
      expect(said[index]).toContain(name);
    expect(said.join()).not.toMatch(/\bDE\b/);
  });
});

describe('failureMessage', () => {
  it('has a message for every file code, and for an unknown one', () => {
    const texts = [...fileProblemCodes, 'file_missing', 'processing_failed'].flatMap((code) =>
      languages.map((language) =>
        failureMessage(
          code,
          { limit: 5, row_number: 2, column: 3, missing: 'City', sheet: 'Stops', sheets: 'Orders' },
          speak(language),
        ),
      ),
    );
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.filter((text) => /[{}?]/.test(text))).toEqual([]);
    expect(failureMessage('too_many_rows', { limit: 250000 }, speak('en'))).toContain(
      'more than 250000 rows',
    );
    expect(failureMessage('mapped_columns_missing', null, speak('en'))).toContain('Missing: ?');
    expect(failureMessage('of_a_later_version', undefined, speak('de'))).toBe(
      failureMessage('processing_failed', {}, speak('de')),
    );
  });
});
