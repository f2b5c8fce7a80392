import type { Point } from '@/lib/geography/point';

/** Web Mercator on a square of side 1, its origin in the north-west. */
export interface MapPoint {
  x: number;
  y: number;
}

/** Farther north or south the projection shows nothing. */
const MAX_LATITUDE = 85.051129;
const RADIANS = Math.PI / 180;

export function toMap({ latitude, longitude }: Point): MapPoint {
  const clipped = Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, latitude));
  return {
    x: (longitude + 180) / 360,
    y: 0.5 - Math.log(Math.tan(Math.PI / 4 + (clipped * RADIANS) / 2)) / (2 * Math.PI),
  };
}

export function fromMap({ x, y }: MapPoint): Point {
  return {
    latitude: (2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2) / RADIANS,
    longitude: x * 360 - 180,
  };
}
