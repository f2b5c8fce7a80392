import { distanceKm } from '@/lib/geography/distance';
import type { Point } from '@/lib/geography/point';

/** Where earlier deliveries to one address went. */
export interface SightingSummary {
  /** Of the sighting that is nearest to the middle of all: a point that somebody has sent. */
  point: Point;
  count: number;
  /** How far the farthest sighting is from that point, in metres. */
  spreadM: number;
}

/** @param sightings at least one */
export function summariseSightings(sightings: readonly Point[]): SightingSummary {
  const middle = { latitude: medianOf(sightings, 'latitude'), longitude: medianOf(sightings, 'longitude') };
  let [point] = sightings;
  if (!point) throw new Error('There is no sighting to summarise.');
  for (const sighting of sightings) {
    if (distanceKm(sighting, middle) < distanceKm(point, middle)) point = sighting;
  }
  const distances = sightings.map((sighting) => distanceKm(sighting, point) * 1000);
  return { point, count: sightings.length, spreadM: Math.round(Math.max(...distances)) };
}

/** The median: one sighting far away does not move it. */
function medianOf(points: readonly Point[], axis: keyof Point): number {
  const sorted = points.map((point) => point[axis]).sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
