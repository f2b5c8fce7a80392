import type { LocatedPoint } from '@/lib/geography/point';

/** The digits of Plus Codes, which leave out letters that would make words. */
const DIGITS = '23456789CFGHJMPQRVWX';
/** A full code: eight digits, a plus, and up to seven more. What follows a space is a place's name. */
const FULL_CODE =
  /^([23456789CFGHJMPQRV][23456789CFGHJMPQRVWX]{7})\+([23456789CFGHJMPQRVWX]{2,7})?(?=$|[\s,])/i;

const PAIRS = 5;
const GRID_ROWS = 5;
const GRID_COLUMNS = 4;
const METRES_PER_DEGREE = 111_320;

/**
 * Reads a full Plus Code ("9F4MGCC4+22"): the centre of its area, and half the diagonal of the area at the equator
 * as the accuracy. Short codes need a place to start from, and codes padded with zeros name whole regions: null.
 */
export function parsePlusCode(text: string): LocatedPoint | null {
  if (text.charAt(8) !== '+') return null;
  const match = FULL_CODE.exec(text);
  if (!match) return null;
  const digits = [...(match[1]! + (match[2] ?? '')).toUpperCase()].map((digit) => DIGITS.indexOf(digit));
  let [latitude, longitude, height, width] = [-90, -180, 400, 400];
  for (let index = 0; index < Math.min(digits.length, 2 * PAIRS); index += 2) {
    height /= 20;
    width /= 20;
    latitude += digits[index]! * height;
    longitude += digits[index + 1]! * width;
  }
  for (const digit of digits.slice(2 * PAIRS)) {
    height /= GRID_ROWS;
    width /= GRID_COLUMNS;
    latitude += Math.floor(digit / GRID_COLUMNS) * height;
    longitude += (digit % GRID_COLUMNS) * width;
  }
  return {
    latitude: latitude + height / 2,
    longitude: longitude + width / 2,
    accuracyM: Math.ceil((Math.hypot(height, width) / 2) * METRES_PER_DEGREE),
  };
}
