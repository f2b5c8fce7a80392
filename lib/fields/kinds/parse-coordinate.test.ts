import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCoordinate } from '@/lib/fields/kinds/parse-coordinate';

describe('parseCoordinate', () => {
  it.each([
    ['48.208', '48.208'],
    ['48,208', '48.208'],
    ['-33.9', '-33.9'],
    ['\u221233,9', '-33.9'],
    ['+52.5', '52.5'],
    ['052.5', '52.5'],
    ['.5', '0.5'],
    ['90', '90'],
    ['-90', '-90'],
    ['0', '0'],
    ['-0', '0'],
    ['90.000000000', '90'],
    ['52.52°', '52.52'],
    ['52.52 ° N', '52.52'],
    ['N 52.52', '52.52'],
    ['n52,52', '52.52'],
    ['33.9S', '-33.9'],
    ['48.20817649', '48.208176'],
    ['48.2081765', '48.208177'],
    ['9.5E-05', '0.000095'],
    ['-0.0000001', '0'],
    ['١٢٫٥', '12.5'],
    ["'48.2", '48.2'],
  ])('reads latitude %j as %s', (text, degrees) => {
    expect(parseCoordinate(text, 'latitude')).toEqual({ degrees });
  });

  it.each([
    ['90.0000001', 'out_of_range'],
    ['-90.1', 'out_of_range'],
    ['252.1', 'out_of_range'],
    ['48208176', 'out_of_range'],
    ['1e10', 'out_of_range'],
    ['13.4 E', 'invalid_number'],
    ['-33.9 S', 'invalid_number'],
    ['S 33.9 S', 'invalid_number'],
    ['48.208.176', 'invalid_number'],
    ['1,234.5', 'invalid_number'],
    ['48 208', 'invalid_number'],
    ['52°31\'12"N', 'invalid_number'],
    ['52.5,13.4', 'invalid_number'],
    ['52.5, 13.4', 'invalid_number'],
    ['.', 'invalid_number'],
    ['N', 'invalid_number'],
    ['-', 'invalid_number'],
    ['NaN', 'invalid_number'],
    ['1e400', 'invalid_number'],
    ['Berlin', 'invalid_number'],
  ])('refuses latitude %j: %s', (text, fault) => {
    expect(parseCoordinate(text, 'latitude')).toEqual({ fault });
  });

  it('allows twice the range for a longitude, to the east and west', () => {
    expect(parseCoordinate('-180', 'longitude')).toEqual({ degrees: '-180' });
    expect(parseCoordinate('13.4 W', 'longitude')).toEqual({ degrees: '-13.4' });
    expect(parseCoordinate('180.000001', 'longitude')).toEqual({ fault: 'out_of_range' });
    expect(parseCoordinate('52.5 N', 'longitude')).toEqual({ fault: 'invalid_number' });
  });

  it('reads every millionth of a degree, with a point or a comma', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -180_000_000, max: 180_000_000 }),
        fc.constantFrom('.', ','),
        (millionths, mark) => {
          const written = (millionths / 1e6).toFixed(6);
          const { degrees } = parseCoordinate(written.replace('.', mark), 'longitude');
          expect(Math.round(Number(degrees) * 1e6)).toBe(millionths);
          expect(degrees).toMatch(/^-?\d{1,3}(?:\.\d{1,6})?$/);
        },
      ),
    );
  });

  it('reads any double as written by a program', () => {
    fc.assert(
      fc.property(fc.double({ min: -90, max: 90, noNaN: true }), (value) => {
        const { degrees } = parseCoordinate(String(value), 'latitude');
        expect(Math.abs(Number(degrees) - value)).toBeLessThan(5.1e-7);
        expect(degrees).toMatch(/^-?\d{1,2}(?:\.\d{1,6})?$/);
      }),
    );
  });
});
