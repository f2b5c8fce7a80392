import type { Point } from '@/lib/geography/point';

/** Something that a geocoder has found, whatever its format. */
export interface Candidate extends Point {
  /** The address as the geocoder writes it. */
  label: string;
  /** How exact it is; null: coarser than a street. */
  level: 'house' | 'street' | null;
  /** The street in which it lies, or that it is; null: the geocoder does not say. */
  street: string | null;
  houseNumber: string | null;
  /** Cities, towns and districts in which it lies. */
  places: string[];
  postcode: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  /** From 0 to 1; null: the geocoder does not say. */
  confidence: number | null;
}
