import type { LogicalField } from '@/lib/fields/order-fields';
import type { ProfileInput } from '@/lib/shaping/profile-schema';

/** A sender whose files are imported every morning: what they look like, and what must come of them. */
export interface Shipper {
  /** Unique; the name of the profile. */
  name: string;
  /** The public template or export that the files are made after. */
  madeAfter: string;
  /** The places that its files or its profile name by their codes. */
  places?: readonly ShipperPlace[];
  rules: ProfileInput;
  /**
   * The fields that somebody has to give a column by hand, because no column is suggested for them, or another one than the
   * rules want.
   */
  byHand: readonly LogicalField[];
  /** The file with which the profile is made, and that of the next morning. */
  mornings: readonly [Morning, Morning];
}

interface ShipperPlace {
  code: string;
  full_address: string;
  postcode: string;
  city: string;
  country: string;
  latitude: string;
  longitude: string;
}

export interface Morning {
  fileName: string;
  content: Uint8Array<ArrayBuffer>;
  becomes: Outcome;
}

/** What comes of a file. */
export interface Outcome {
  /** Rows. */
  succeeded: number;
  deliveries: number;
  warnings: number;
  /** The rows that fail, each with its first problem: "7 delivery_contact_phone invalid_phone". */
  failed: readonly string[];
  /** The rows that are left out, each with the reason: "9 value". */
  leftOut: readonly string[];
  /** Some of the deliveries, by the numbers of their first rows, as far as they are told here. */
  exactly: Readonly<Record<number, ExpectedDelivery>>;
}

/** Columns of a delivery, as the database has them. */
type ExpectedDelivery = Readonly<Record<string, unknown>>;

/** The fields of the pickup that no file of a sender has who always sends from the same place. */
export const pickupFields = [
  ...([
    'pickup_full_address',
    'pickup_latitude',
    'pickup_longitude',
    'pickup_city',
    'pickup_country',
  ] as const),
];

interface Measures {
  weight_kg?: number;
  length_cm?: number;
  width_cm?: number;
  height_cm?: number;
}

/** A package as the database has it. */
export function packageOf(name: string, quantity: number, measures: Measures = {}) {
  return { name, quantity, weight_kg: null, length_cm: null, width_cm: null, height_cm: null, ...measures };
}
