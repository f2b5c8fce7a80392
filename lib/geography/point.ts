/** A place on the earth in decimal degrees (WGS 84). */
export interface Point {
  latitude: number;
  longitude: number;
}

/** A point and how far off it may be, in metres; null: unknown. */
export interface LocatedPoint extends Point {
  accuracyM: number | null;
}
