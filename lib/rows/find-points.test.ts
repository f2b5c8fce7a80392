import { describe, expect, it } from 'vitest';
import { type LogicalField, logicalFields } from '@/lib/fields/order-fields';
import { createReferenceData } from '@/lib/fields/reference-data';
import { packCities, parseCities } from '@/lib/geography/cities';
import { OrderChecker } from '@/lib/rows/check-orders';
import { compileRules } from '@/lib/shaping/compile-rules';
import { type ProfileInput, profileRulesSchema, rulesOfMappings } from '@/lib/shaping/profile-schema';

const place = (name: string, latitude: number, longitude: number, population = 1000) => ({
  latitude,
  longitude,
  population,
  names: [name],
  otherNames: [],
});
const germany = parseCities(
  packCities([
    place('Bochum', 51.48165, 7.21648, 385_729),
    place('Köln', 50.93333, 6.95, 963_395),
    place('Köln', 50.94, 6.96, 5000),
    place('Weiler', 47.5, 9.9),
    place('Weiler', 48.7, 9.6),
  ]),
);
const france = parseCities(packCities([place('Saint-Denis', 48.93564, 2.35387)]));
const lists = new Map([
  ['DE', germany],
  ['FR', france],
]);
const reference = createReferenceData((country) => lists.get(country));

const columns = [...logicalFields];
const good: Partial<Record<LogicalField, string>> = {
  pickup_full_address: 'Dock 4',
  pickup_latitude: '51.48',
  pickup_longitude: '7.21',
  pickup_city: 'Bochum',
  pickup_country: 'DE',
  delivery_full_address: 'Musterweg 5',
  delivery_latitude: '50.94',
  delivery_longitude: '6.95',
  delivery_city: 'Köln',
  delivery_country: 'Germany',
  delivery_contact_name: 'Erika Beispiel',
  delivery_contact_phone: '+49 171 3920001',
};
const mappings = Object.fromEntries(columns.map((field) => [field, field]));

function check(
  changes: Partial<Record<LogicalField, string>>,
  coordinates?: ProfileInput['coordinates'],
  fields: ProfileInput['fields'] = rulesOfMappings(mappings).fields,
) {
  const rules = profileRulesSchema.parse({ fields, coordinates });
  return checkBy(rules, changes);
}

function checkBy(
  rules: Parameters<typeof compileRules>[0],
  changes: Partial<Record<LogicalField, string>>,
  later: Partial<Record<LogicalField, string>>[] = [],
) {
  const checker = new OrderChecker(compileRules(rules, columns), { reference, columnCount: null });
  const rows = [{ ...good, ...changes }, ...later].map((row, index) => ({
    rowNumber: index + 2,
    cells: columns.map((field) => row[field] ?? ''),
    repeatOf: null,
  }));
  const { order, problems } = checker.check(rows);
  const codes = [...(problems?.values() ?? [])].flat().map(({ field, code }) => `${field} ${code}`);
  if (!order) return { problems: codes, warnings: [] };
  const { delivery_latitude: latitude, delivery_longitude: longitude } = order.draft;
  return {
    point: `${latitude} ${longitude}`,
    ...order.origins.delivery,
    warnings: order.warnings.map(({ field, code, params }) => ({ field, code, ...params })),
  };
}

const found = (point: string, source = 'notation', accuracyM: number | null = null) => ({
  point,
  source,
  accuracyM,
  warnings: [],
});

describe('coordinates in another notation', () => {
  it.each([
    ['each in its cell', "50° 56.4' N", "6° 57' E", found('50.94 6.95')],
    ['one in its cell', '50.94', "6° 57'", found('50.94 6.95')],
    ['swapped, with letters', "E 6° 57'", "N 50° 56.4'", found('50.94 6.95')],
    ['both in the first cell', '50.94, 6.95', '', found('50.94 6.95')],
    ['both in the second cell', '', '50.94, 6.95', found('50.94 6.95')],
    ['both in both cells', '50.94, 6.95', '50.94, 6.95', found('50.94 6.95')],
    ['both in the first cell, and one again', '50.94, 6.95', '6.95', found('50.94 6.95')],
    ['a link', 'https://maps.google.com/?q=50.94,6.95', 'n/a', found('50.94 6.95')],
    ['with its accuracy', 'geo:50.94,6.95;u=35', '', found('50.94 6.95', 'notation', 35)],
  ])('%s', (_, latitude, longitude, expected) => {
    expect(check({ delivery_latitude: latitude, delivery_longitude: longitude })).toEqual(expected);
  });

  it.each([
    ['two points', '50.94, 6.95', '50.95, 6.95'],
    ['a point, and another longitude', '50.94, 6.95', '7.95'],
    ['a point, and a word', '50.94, 6.95', 'Köln'],
    ['one coordinate', "50° 56.4' N", ''],
  ])('is not guessed from %s', (_, latitude, longitude) => {
    const { problems } = check({ delivery_latitude: latitude, delivery_longitude: longitude });
    expect(problems).not.toEqual([]);
    expect(problems).toBeDefined();
  });

  it('is refused by mappings alone, as the seed says', () => {
    const changes = { delivery_latitude: "50° 56.4' N", delivery_longitude: "6° 57' E" };
    expect(checkBy(rulesOfMappings(mappings), changes)).toMatchObject({
      problems: ['delivery_latitude invalid_number', 'delivery_longitude invalid_number'],
    });
  });

  it('is refused where the profile says so', () => {
    expect(check({ delivery_latitude: '50.94, 6.95' }, { notations: false })).toMatchObject({
      problems: ['delivery_latitude invalid_number'],
    });
  });

  it.each(['50.94, 6.95', "N 50° 56.4' E 6° 57'", 'https://maps.google.com/?q=50.94,6.95'])(
    'may stand in a column of which each field takes its part: %s',
    (cell) => {
      const column = 'delivery_latitude';
      const fields = {
        ...rulesOfMappings(mappings).fields,
        delivery_latitude: { column, part: 'latitude' as const },
        delivery_longitude: { column, part: 'longitude' as const },
      };
      expect(check({ delivery_latitude: cell }, {}, fields)).toMatchObject({ point: '50.94 6.95' });
    },
  );

  it('is the same in each row of an order', () => {
    const rules = profileRulesSchema.parse({
      fields: rulesOfMappings(mappings).fields,
      order_columns: ['external_reference_id'],
    });
    const first = { delivery_latitude: "50° 56.4' N", delivery_longitude: "6° 57' E" };
    const later = { delivery_latitude: '50.94', delivery_longitude: "6° 57' E" };
    expect(checkBy(rules, first, [later, {}])).toMatchObject({ point: '50.94 6.95', source: 'notation' });
    const other = { delivery_latitude: "50° 56.5' N" };
    expect(checkBy(rules, first, [other])).toMatchObject({
      problems: ['delivery_latitude contradicts_first_row', 'external_reference_id order_failed'],
    });
  });
});

describe('the centre of the city', () => {
  const blank = { delivery_latitude: '', delivery_longitude: '' };

  it('stands for a point that is blank', () => {
    expect(check({ ...blank, delivery_city: 'Bochum' }, { city_centre: true })).toEqual({
      point: '51.48165 7.21648',
      source: 'city',
      accuracyM: 10_000,
      warnings: [{ field: 'delivery_latitude', code: 'coordinates_approximate', accuracy: 10_000 }],
    });
  });

  it('takes places within one another for one', () => {
    expect(check({ ...blank, delivery_city: 'koln' }, { city_centre: true })).toMatchObject({
      point: '50.93333 6.95',
    });
  });

  it.each([
    ['it is not chosen', { delivery_city: 'Bochum' }, {}],
    ['there are two of that name', { delivery_city: 'Weiler' }, { city_centre: true }],
    ['the name is unknown', { delivery_city: 'Nirgends' }, { city_centre: true }],
    ['the country has no list', { delivery_city: 'Bochum', delivery_country: 'AT' }, { city_centre: true }],
  ])('does not when %s', (_, changes, coordinates) => {
    expect(check({ ...blank, ...changes }, coordinates)).toMatchObject({
      problems: ['delivery_latitude required_field_missing', 'delivery_longitude required_field_missing'],
    });
  });

  it('does not replace what stands in a cell', () => {
    expect(check({ delivery_latitude: '', delivery_longitude: '6.95' }, { city_centre: true })).toMatchObject(
      {
        problems: ['delivery_latitude required_field_missing'],
      },
    );
    expect(
      check({ delivery_latitude: '#N/A', delivery_longitude: '' }, { city_centre: true }),
    ).toHaveProperty('problems');
  });
});

describe('a city that is not certain', () => {
  const reasonsOf = (changes: Partial<Record<LogicalField, string>>, city_centre: boolean) => {
    const rules = profileRulesSchema.parse({
      fields: rulesOfMappings(mappings).fields,
      coordinates: { city_centre },
    });
    const checker = new OrderChecker(compileRules(rules, columns), { reference, columnCount: null });
    const cells = columns.map((field) => ({ ...good, ...changes })[field] ?? '');
    const { problems } = checker.check([{ rowNumber: 2, cells, repeatOf: null }]);
    return problems?.get(2)?.map(({ field, params }) => [field, params]);
  };
  const blank = { delivery_latitude: '', delivery_longitude: '' };

  it.each(['Weiler', 'Nowhere'])('is named where its centre was to stand in: %s', (city) => {
    const params = { reason: 'city_not_certain', city };
    expect(reasonsOf({ ...blank, delivery_city: city }, true)).toEqual([
      ['delivery_latitude', params],
      ['delivery_longitude', params],
    ]);
    expect(reasonsOf({ ...blank, delivery_city: city }, false)).toEqual([
      ['delivery_latitude', undefined],
      ['delivery_longitude', undefined],
    ]);
  });
});

describe('a point far from its city', () => {
  it('is a warning that says how far', () => {
    const { warnings } = check({ delivery_latitude: '48.14', delivery_longitude: '11.58' });
    expect(warnings).toEqual([
      {
        field: 'delivery_latitude',
        code: 'coordinates_far_from_city',
        latitude: 48.14,
        longitude: 11.58,
        city: 'Köln',
        distance: 456,
      },
    ]);
  });

  it.each([
    [
      'near one of several places of that name',
      { delivery_city: 'Weiler', delivery_latitude: '48.9', delivery_longitude: '9.5' },
    ],
    ['in the surroundings of a large city', { delivery_latitude: '50.6', delivery_longitude: '7.5' }],
    [
      'with a city that is unknown',
      { delivery_city: 'Nirgends', delivery_latitude: '48.14', delivery_longitude: '11.58' },
    ],
    [
      'in a country without a list',
      { delivery_country: 'AT', delivery_latitude: '48.2', delivery_longitude: '16.4' },
    ],
  ])('is none %s', (_, changes) => {
    expect(check(changes)).toMatchObject({ warnings: [] });
  });

  it('is none overseas, whose places have a list of their own', () => {
    const overseas = { delivery_country: 'FR', delivery_city: 'Saint-Denis' };
    expect(check({ ...overseas, delivery_latitude: '-20.88', delivery_longitude: '55.45' }).warnings).toEqual(
      [],
    );
    expect(
      check({ ...overseas, delivery_latitude: '43.3', delivery_longitude: '5.4' }).warnings,
    ).toMatchObject([{ code: 'coordinates_far_from_city' }]);
  });

  it('is not told twice of a point in another country', () => {
    const { warnings } = check({ delivery_latitude: '41.4', delivery_longitude: '2.17' });
    expect(warnings?.map(({ code }) => code)).toEqual(['coordinates_outside_country']);
  });
});

describe('swapped coordinates', () => {
  const swapped = { delivery_latitude: '6.95', delivery_longitude: '50.94' };

  it('are swapped back where the rules say so, and the delivery says so', () => {
    expect(check(swapped)).toMatchObject({
      point: '6.95 50.94',
      source: 'file',
      warnings: [{ field: 'delivery_latitude', code: 'coordinates_swapped' }],
    });
    expect(check(swapped, { swap_back: true })).toEqual(found('50.94 6.95', 'swapped'));
  });

  it('are checked again: what was swapped back may be far from its city', () => {
    expect(
      check({ ...swapped, delivery_city: 'Bochum', delivery_longitude: '52.5' }, { swap_back: true }),
    ).toMatchObject({
      point: '52.5 6.95',
      source: 'swapped',
      warnings: [{ code: 'coordinates_far_from_city' }],
    });
  });

  it('are swapped back where the longitude is no latitude, but only into the country of the row', () => {
    const inJapan = { delivery_latitude: '139.69', delivery_longitude: '35.68', delivery_country: 'JP' };
    expect(check(inJapan)).toMatchObject({ problems: ['delivery_latitude latitude_out_of_range'] });
    expect(check(inJapan, { swap_back: true })).toEqual(found('35.68 139.69', 'swapped'));
    expect(check({ ...inJapan, delivery_country: 'DE' }, { swap_back: true })).toMatchObject({
      problems: ['delivery_latitude latitude_out_of_range'],
    });
  });

  it('stay as they are where they lie in their country', () => {
    expect(check({}, { swap_back: true })).toEqual(found('50.94 6.95', 'file'));
  });
});
