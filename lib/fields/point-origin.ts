/** The ends of a delivery. */
export const sides = ['pickup', 'delivery'] as const;

export type Side = (typeof sides)[number];

/** How the coordinates of an end of a delivery were found. Stored, and returned by the API: never rename one. */
export const coordinatesSources = [
  /** Sent as decimal degrees. */
  'file',
  /** Sent in another notation: degrees and minutes, a link, a Plus Code. */
  'notation',
  /** Sent with latitude and longitude swapped, and swapped back. */
  'swapped',
  /** The address book. */
  'place',
  /** An earlier delivery to the same address. */
  'earlier_delivery',
  /** Set by a person. */
  'manual',
  'geocoder',
  /** The centre of the city. */
  'city',
] as const;

export type CoordinatesSource = (typeof coordinatesSources)[number];

const sentSources: ReadonlySet<CoordinatesSource> = new Set(['file', 'notation', 'swapped']);

/** Whether the file itself gives the point. Others were found, and may be found otherwise tomorrow. */
export const isSent = (source: CoordinatesSource): boolean => sentSources.has(source);

export interface PointOrigin {
  source: CoordinatesSource;
  /** How far off the point may be, in metres; null: as exact as what was sent. */
  accuracyM: number | null;
}

export type PointOrigins = Readonly<Record<Side, PointOrigin>>;

const asSent: PointOrigin = { source: 'file', accuracyM: null };

/** Of an order whose points were sent as decimal degrees. */
export const originsAsSent: PointOrigins = { pickup: asSent, delivery: asSent };

/** Of an end whose point comes from the address book. */
export const originOfPlace: PointOrigin = { source: 'place', accuracyM: null };
