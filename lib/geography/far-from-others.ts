import { distanceKm } from '@/lib/geography/distance';
import type { Point } from '@/lib/geography/point';

/** Fewer points have no middle. */
const MIN_POINTS = 10;
/** Nearer than this, nothing is far. */
const MIN_KM = 300;
/** How many times farther from the middle than half of the points. */
const TIMES_MEDIAN = 8;

/**
 * Finds the points that lie far from all others, such as one with a sign too many: farther from the middle of all than eight
 * times the median distance, and than 300 km.
 * @returns their positions
 */
export function findFarFromOthers(points: readonly Point[]): number[] {
  if (points.length < MIN_POINTS) return [];
  const middle: Point = {
    latitude: medianOf(points.map(({ latitude }) => latitude)),
    longitude: medianOf(points.map(({ longitude }) => longitude)),
  };
  const distances = points.map((point) => distanceKm(middle, point));
  const limit = Math.max(MIN_KM, TIMES_MEDIAN * medianOf(distances));
  return distances.flatMap((km, index) => (km > limit ? [index] : []));
}

function medianOf(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[sorted.length >>> 1] ?? 0;
}
