import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { packCities, parseCities } from '@/lib/geography/cities';
import { foldPlaceName } from '@/lib/geography/fold-place-name';

const place = (names: string[], latitude = 1, longitude = 2, population = 0) => ({
  names,
  latitude,
  longitude,
  population,
});

test('finds every place by each of its names, and by no other', () => {
  // Few letters, so that names begin with one another and are shared.
  const name = fc.string({
    unit: fc.constantFrom('a', 'b', 'ß', 'я', '東', '1'),
    minLength: 1,
    maxLength: 4,
  });
  const places = fc.array(fc.array(name, { minLength: 1, maxLength: 4 }), { maxLength: 12 });
  fc.assert(
    fc.property(places, name, (names, asked) => {
      const cities = parseCities(packCities(names.map((one, index) => place(one, index, index + 1, index))));
      for (const wanted of [asked, ...names.flat()]) {
        const expected = names.flatMap((one, index) =>
          one.some((other) => foldPlaceName(other) === foldPlaceName(wanted))
            ? [{ latitude: index, longitude: index + 1, population: index }]
            : [],
        );
        const found = cities.find(wanted);
        expect(found).toMatchObject(expected.reverse());
        expect(found).toHaveLength(expected.length);
      }
    }),
  );
});

it('takes the spellings of a name for one', () => {
  const cities = parseCities(packCities([place(["'s-Hertogenbosch", 'Łódź', 'Aßlar'])]));
  for (const name of ['s Hertogenbosch', 'LODZ', 'lódź', 'Asslar']) expect(cities.find(name)).toHaveLength(1);
  for (const name of ['', ' ', '-', 'Hertogenbosch']) expect(cities.find(name)).toEqual([]);
});

it('measures the distance to the nearest place of a name, from its edge', () => {
  const cities = parseCities(
    packCities([
      place(['Bonn'], 50.73438, 7.09549, 313_125),
      place(['Bonn'], 47, 7),
      place(['Ulm'], 48.4, 10),
    ]),
  );
  const nearest = cities.nearest('Bonn', { latitude: 50.93333, longitude: 6.95 });
  expect(nearest?.km).toBeCloseTo(24.4, 1);
  expect(nearest?.kmOutside).toBeCloseTo(24.4 - 9.98, 1);
  expect(cities.nearest('Bonn', { latitude: 50.75, longitude: 7.1 })?.kmOutside).toBe(0);
  expect(cities.nearest('Köln', { latitude: 50, longitude: 7 })).toBeNull();
});

test('finds the same nearest place as a look at each of them', () => {
  const degrees = fc.integer({ min: -60, max: 60 });
  const towns = fc.array(fc.tuple(degrees, degrees, fc.constantFrom(0, 1e5, 1e7)), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(towns, degrees, degrees, (all, latitude, longitude) => {
      const point = { latitude, longitude };
      const nearestOf = (some: typeof all) =>
        parseCities(
          packCities(some.map(([north, east, size]) => place(['Weiler'], north, east, size))),
        ).nearest('Weiler', point)?.kmOutside;
      const each = all.map((town) => nearestOf([town]) ?? Infinity);
      expect(nearestOf(all)).toBe(Math.min(...each));
    }),
  );
});

it('measures across the antimeridian', () => {
  const cities = parseCities(packCities([place(['Suva'], -18, 179.9)]));
  expect(cities.nearest('Suva', { latitude: -18, longitude: -179.9 })?.km).toBeCloseTo(21.2, 1);
});
