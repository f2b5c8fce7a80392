import { describe, expect, it } from 'vitest';
import { parsePart } from '@/lib/http/find-problems';
import { createImportBody } from '@/lib/imports/import-schemas';
import { languages } from '@/lib/languages/language';
import { createProfileBody, profileContentSchema, updateProfileBody } from '@/lib/profiles/profile-schemas';
import { rulesOfMappings } from '@/lib/shaping/profile-schema';
import { sampleMappings } from '@/lib/testing/sample-orders';

/** Of the sample's columns, without its packages. */
const fields = Object.fromEntries(
  Object.entries(rulesOfMappings(sampleMappings).fields).filter(([field]) => field !== 'package_items'),
);
/** A column called `__proto__`, as JSON has it. */
const unusable = { column: '__proto__' };

const useless: [name: string, rules: object, problem: { code: string; path: string }][] = [
  [
    'continued rows without order columns',
    { order_continues: true },
    at('needs_order_columns', 'order_continues'),
  ],
  [
    'an empty package set',
    { packages: { sets: [{ name: 'Box' }, {}] } },
    at('empty_package_set', 'packages.sets.1'),
  ],
  [
    'two replacements of a value',
    { replacements: { delivery_country: [of('D', 'DE'), of('A', 'AT'), of(' d', 'DK')] } },
    at('repeated_replacement', 'replacements.delivery_country.2.from'),
  ],
  ['an unknown charset', { charset: 'klingon' }, at('unknown_charset', 'charset')],
  [
    'a column name that would get lost',
    { skip: { values: [{ ...unusable, values: ['x'] }] } },
    at('unusable_column_name', 'skip.values.0.column'),
  ],
];

function at(code: string, path: string) {
  return { code, path };
}

function of(from: string, to: string) {
  return { from, to };
}

function problemsOf(
  schema: Parameters<typeof parsePart>[0],
  body: object,
  language: (typeof languages)[number] = 'en',
) {
  return parsePart(schema, body, { place: 'body', language }).problems ?? [];
}

describe.each(useless)('%s', (_, rules, { code, path }) => {
  it('is refused in a profile, saved or sent with an import, in words', () => {
    const sent = { fields, ...rules };
    for (const [found, root] of [
      [problemsOf(createProfileBody, { name: 'Shop', rules: sent }), 'rules'],
      [problemsOf(updateProfileBody, { rules: sent }), 'rules'],
      [
        problemsOf(createImportBody, { profile: sent }).filter(({ code: other }) => other !== 'required'),
        'profile',
      ],
    ] as const) {
      expect(found.map((problem) => at(problem.code, problem.path))).toEqual([at(code, `${root}.${path}`)]);
    }
    const messages = languages.map(
      (language) => problemsOf(updateProfileBody, { rules: sent }, language)[0]!.message,
    );
    expect(new Set(messages).size).toBe(languages.length);
    for (const message of messages) expect(message).not.toMatch(/[{}?]|^\w+$/);
  });
});

it('says which charsets there are, and which column is meant', () => {
  const messageOf = (rules: object) =>
    problemsOf(updateProfileBody, { rules: { fields, ...rules } })[0]!.message;
  expect(messageOf({ charset: 'klingon' })).toMatch(/“klingon”.*WHATWG Encoding.*utf-8.*leave it out/);
  expect(messageOf({ order_columns: ['__proto__'] })).toContain('cannot be mapped: __proto__');
});

it('the row numbers of one file are refused in a saved profile, and taken with an import', () => {
  const rules = { fields, skip: { rows: [2] } };
  const refused = [at('rows_in_saved_profile', 'rules.skip.rows')];
  for (const found of [
    problemsOf(createProfileBody, { name: 'Shop', rules }),
    problemsOf(updateProfileBody, { rules }),
  ]) {
    expect(found.map(({ code, path }) => at(code, path))).toEqual(refused);
  }
  expect(problemsOf(createImportBody, { profile: rules }).filter(({ code }) => code !== 'required')).toEqual(
    [],
  );
});

it('what has been stored before it was refused can still be read', () => {
  const rules = { fields, order_continues: true, packages: { sets: [{}] }, skip: { rows: [2] } };
  expect(profileContentSchema.parse({ rules }).rules).toMatchObject(rules);
});

it('unknown keys are refused when a profile is made, but not the names in the file of an exported one', () => {
  const body = { name: 'Shop', rules: { fields }, customer_name: 'Alder', delivery_service_name: null };
  expect(problemsOf(createProfileBody, body)).toEqual([]);
  expect(problemsOf(createProfileBody, { ...body, colums: [] })).toMatchObject([
    at('unrecognized_key', 'colums'),
  ]);
});
