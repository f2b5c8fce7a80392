import { isIn } from '@rapideditor/country-coder';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { borderRings, isInCountry } from '@/lib/geography/is-in-country';

const corners = borderRings().flat();
const round = (degrees: number) => Number(degrees.toFixed(6));

/** Points near the corners of borders, where the answer changes; anywhere; and on the lines between cells. */
const point = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...corners),
        fc.double({ min: -0.4, max: 0.4, noNaN: true }),
        fc.double({ min: -0.4, max: 0.4, noNaN: true }),
      )
      .map(([[x, y], dx, dy]): [number, number] => [round(x! + dx), round(y! + dy)]),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.integer({ min: -720, max: 720 }), fc.integer({ min: -360, max: 360 }))
      .map(([x, y]): [number, number] => [x / 4, y / 4]),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -90, max: 90, noNaN: true }),
    ),
  },
);

test('agrees with country-coder about every point', () => {
  const countries = ['DE', 'FR', 'CH', 'GB', 'US', 'RU', 'NO', 'ZA', 'LS', 'ID', 'FJ', 'BR', 'CN', 'ES'];
  fc.assert(
    fc.property(point, ([longitude, latitude]) => {
      if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90) return;
      for (const country of countries) {
        expect(isInCountry(longitude, latitude, country)).toBe(isIn([longitude, latitude], country) === true);
      }
    }),
    { numRuns: 5000 },
  );
});
