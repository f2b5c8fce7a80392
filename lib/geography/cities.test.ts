import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { packCities, parseCities } from '@/lib/geography/cities';
import { foldPlaceName } from '@/lib/geography/fold-place-name';

const place = (names: string[], latitude = 1, longitude = 2, population = 0, otherNames: string[] = []) => ({
  names,
  otherNames,
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

const centreOf = (name: string, ...places: Parameters<typeof packCities>[0][number][]) =>
  parseCities(packCities(places)).centreOf(name)?.latitude ?? null;

it('finds no centre for a name of two places, unless they lie within the same circle', () => {
  expect(centreOf('Neustadt', place(['Neustadt'], 49), place(['Neustadt'], 51))).toBeNull();
  expect(
    centreOf('Neustadt', place(['Neustadt'], 49, 2, 90_000), place(['Neustadt'], 51, 2, 500)),
  ).toBeNull();
  expect(centreOf('Neustadt', place(['Neustadt'], 49), place(['Neustadt'], 49.01))).not.toBeNull();
  expect(centreOf('Neustadt', place(['Altstadt'], 49))).toBeNull();
});

it('takes a large city although there is a place a fiftieth its size of the same name', () => {
  const essen = (population: number) =>
    centreOf('Essen', place(['Essen'], 52.7, 7.9, population), place(['Essen'], 51.5, 7, 593_085));
  expect(essen(8_185)).toBeCloseTo(51.5);
  expect(essen(593_085 / 50)).toBeCloseTo(51.5);
  expect(essen(593_085 / 50 + 1)).toBeNull();
});

it('takes it although a place a fifth its size is also called so, but not for a short name of its own', () => {
  const kehl = (population: number) => place(['Kehl'], 48.6, 7.8, population, ['Kiel']);
  expect(centreOf('Kiel', place(['Kiel'], 54.3, 10.1, 246_601), kehl(34_009))).toBeCloseTo(54.3);
  expect(centreOf('Kiel', place(['Kiel'], 54.3, 10.1, 246_601), kehl(49_321))).toBeNull();
  const frankfurts = [
    place(['Frankfurt am Main'], 50.1, 8.7, 650_000, ['Frankfurt']),
    place(['Frankfurt (Oder)'], 52.3, 14.6, 57_015, ['Frankfurt']),
  ];
  expect(centreOf('Frankfurt', ...frankfurts)).toBeNull();
  expect(centreOf('Frankfurt (Oder)', ...frankfurts)).toBeCloseTo(52.3);
  // Halle in Westphalia, and Halle on the Saale, which is ten times as large.
  expect(
    centreOf(
      'Halle',
      place(['Halle'], 52.1, 8.4, 21_000),
      place(['Halle (Saale)'], 51.5, 12, 238_000, ['Halle']),
    ),
  ).toBeNull();
});

test('a point that is close to some place of a name is not farther from the nearest', () => {
  const latitude = fc.double({ min: -89, max: 89, noNaN: true });
  const longitude = fc.double({ min: -180, max: 180, noNaN: true });
  const off = fc.double({ min: -2, max: 2, noNaN: true });
  const town = fc.record({ latitude, longitude, population: fc.nat(2_000_000) });
  let close = 0;
  fc.assert(
    fc.property(
      fc.array(town, { minLength: 1, maxLength: 3 }),
      off,
      off,
      fc.nat(200),
      (towns, north, east, km) => {
        const cities = parseCities(
          packCities(towns.map((one) => place(['Bonn'], one.latitude, one.longitude, one.population))),
        );
        const from = towns[0]!;
        const point = { latitude: from.latitude + north, longitude: from.longitude + east };
        if (!cities.isClose('Bonn', point, km)) return;
        close += 1;
        expect(cities.nearest('Bonn', point)!.kmOutside).toBeLessThanOrEqual(km);
      },
    ),
    { numRuns: 3000 },
  );
  expect(close).toBeGreaterThan(300);
});

test('nearly every good point is known to be close without measuring: by any of the places, from its edge', () => {
  const cities = parseCities(
    packCities([
      place(['Bonn'], 50.73438, 7.09549, 313_125),
      place(['Bonn'], 47, 7),
      place(['Ulm'], 48.4, 10),
    ]),
  );
  expect(cities.isClose('Bonn', { latitude: 50.8, longitude: 7.1 }, 0)).toBe(true);
  expect(cities.isClose('Bonn', { latitude: 47.1, longitude: 7.1 }, 50)).toBe(true);
  expect(cities.isClose('Bonn', { latitude: 48.4, longitude: 10 }, 50)).toBe(false);
  expect(cities.isClose('Köln', { latitude: 50.8, longitude: 7.1 }, 50)).toBe(false);
});
