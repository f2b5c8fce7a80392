import { expect, test } from 'vitest';
import { PointTally } from '@/components/new-import/checking/point-tally';
import { hitPoint, viewOfAll } from '@/components/new-import/map/draw-map';
import {
  coordinateColumnsOf,
  pinCorrections,
  rowsOfAddress,
} from '@/components/new-import/map/pin-corrections';
import { originsAsSent, type PointOrigins } from '@/lib/fields/point-origin';
import { findFarFromOthers } from '@/lib/geography/far-from-others';
import { fromMap, toMap } from '@/lib/geography/mercator';
import type { OrderDraft } from '@/lib/rows/check-orders';
import { profileRulesSchema, rulesOfMappings } from '@/lib/shaping/profile-schema';

const orderAt = (
  address: string,
  latitude: string,
  longitude: string,
  origins: PointOrigins = originsAsSent,
) =>
  ({
    draft: {
      ...{ pickup_full_address: 'Dock 3', pickup_city: 'Essen', pickup_country: 'DE' },
      ...{ pickup_latitude: '51.45', pickup_longitude: '7.01' },
      ...{ delivery_full_address: address, delivery_city: 'Wien', delivery_country: 'AT' },
      ...{ delivery_latitude: latitude, delivery_longitude: longitude },
    },
    warnings: [],
    origins,
  }) as unknown as OrderDraft;

test('a pin moves all rows of its address, later rows of an order too, but none whose point is from elsewhere', () => {
  const tally = new PointTally(() => null);
  tally.take([2], orderAt('Graben 1', '48.2', '16.3'));
  tally.take([3, 4], orderAt('Graben 1', '16.3', '48.2'));
  tally.take([5], orderAt('Graben 2', '48.3', '16.4'));
  const delivery = { source: 'place', accuracyM: null } as const;
  tally.take([6], orderAt('Graben 1', '48.2', '16.3', { ...originsAsSent, delivery }));
  const points = tally.result();
  expect(rowsOfAddress(points, 3)).toEqual([2, 3, 4]);
  expect(rowsOfAddress(points, 0)).toEqual([2, 3, 4, 5, 6]);
  expect(
    pinCorrections([2], { latitude: 7, longitude: 8 }, { latitude: 48.20849999, longitude: -16.3 }),
  ).toEqual([
    { row_number: 2, column_index: 7, value: '48.2085' },
    { row_number: 2, column_index: 8, value: '-16.3' },
  ]);
});

test('a point that looks wrong knows the centre of its city, where that is certain', () => {
  const centre = { latitude: 48.21, longitude: 16.37 };
  const tally = new PointTally((city, country) => (`${city} ${country}` === 'Wien AT' ? centre : null));
  const zero = { field: 'delivery_latitude', code: 'coordinates_zero', params: {} } as const;
  tally.take([2], { ...orderAt('Graben 1', '0', '0'), warnings: [zero] });
  tally.take([3], {
    ...orderAt('Graben 2', '48.2', '16.3'),
    warnings: [{ ...zero, field: 'pickup_latitude' }],
  });
  expect(tally.result().suspicious.map(({ side, cityCentre }) => [side, cityCentre])).toEqual([
    ['delivery', centre],
    ['pickup', null],
  ]);
});

test('one column for both gets both, and a part of a cell none', () => {
  const names = ['Ref', 'Lat', 'Lng', 'Where'];
  const two = rulesOfMappings({ lat: 'delivery_latitude', Lng: 'delivery_longitude' });
  expect(coordinateColumnsOf(two, 'delivery', names)).toEqual({ latitude: 1, longitude: 2 });
  expect(coordinateColumnsOf(two, 'pickup', names)).toBeNull();
  const one = rulesOfMappings({ Where: 'delivery_latitude' });
  const columns = coordinateColumnsOf(one, 'delivery', names);
  expect(columns && pinCorrections([9], columns, { latitude: 1.5, longitude: 2 })).toEqual([
    { row_number: 9, column_index: 3, value: '1.5, 2' },
  ]);
  const constant = profileRulesSchema.parse({
    fields: { delivery_latitude: { constant: '1' }, delivery_longitude: { column: 'Lng' } },
  });
  expect(coordinateColumnsOf(constant, 'delivery', names)).toBeNull();
});

test('a point far from all others is found', () => {
  const near = Array.from({ length: 20 }, (_, at) => ({ latitude: 48 + at / 50, longitude: 16 + at / 50 }));
  expect(findFarFromOthers([...near, { latitude: 48.2, longitude: -16.3 }])).toEqual([20]);
  expect(findFarFromOthers(near)).toEqual([]);
  expect(findFarFromOthers([...near.slice(0, 3), { latitude: 0, longitude: 0 }])).toEqual([]);
});

test('what is shown is where it is', () => {
  const point = { latitude: 48.2085, longitude: 16.373 };
  const back = fromMap(toMap(point));
  expect(back.latitude).toBeCloseTo(point.latitude, 9);
  expect(back.longitude).toBeCloseTo(point.longitude, 9);
  const tally = new PointTally(() => null);
  tally.take([2], orderAt('Graben 1', '48.2', '16.3'));
  const points = tally.result();
  const size = { width: 800, height: 400 };
  const view = viewOfAll(points, size);
  const at = { x: points.x[1]! * 65_536 * view.k + view.x, y: points.y[1]! * 65_536 * view.k + view.y };
  expect(at.x > 0 && at.x < 800 && at.y > 0 && at.y < 400).toBe(true);
  expect(hitPoint(points, view, { x: at.x + 4, y: at.y - 4 })).toBe(1);
  expect(hitPoint(points, view, { x: at.x + 40, y: at.y })).toBeNull();
});
