import type { Point } from '@/lib/geography/point';

const EARTH_RADIUS_KM = 6371;
const RADIANS = Math.PI / 180;

/** The distance between two points along a great circle. */
export function distanceKm(one: Point, other: Point): number {
  const [north, east] = [
    (other.latitude - one.latitude) * RADIANS,
    (other.longitude - one.longitude) * RADIANS,
  ];
  const chord =
    Math.sin(north / 2) ** 2 +
    Math.cos(one.latitude * RADIANS) * Math.cos(other.latitude * RADIANS) * Math.sin(east / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}
