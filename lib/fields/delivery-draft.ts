import type { UnitSize } from '@/lib/fields/unit-size';

/** One kind of parcel of a delivery. Weights in kg, lengths in cm; null where the sender did not say. */
export interface DeliveryPackage {
  name: string;
  quantity: number;
  weight_kg: number | null;
  length_cm: number | null;
  width_cm: number | null;
  height_cm: number | null;
}

/** What a good row says, ready to be stored. Decimals are plain decimal text, never floats. */
export interface DeliveryDraft {
  pickup_full_address: string;
  /** At most six decimals, no exponent. */
  pickup_latitude: string;
  pickup_longitude: string;
  pickup_city: string;
  /** ISO 3166-1 alpha-2. */
  pickup_country: string;
  delivery_full_address: string;
  delivery_latitude: string;
  delivery_longitude: string;
  delivery_city: string;
  delivery_country: string;
  delivery_contact_name: string;
  /** E.164. */
  delivery_contact_phone: string;
  external_reference_id: string | null;
  /** Two decimals. */
  cod_amount: string | null;
  package_special_instructions: string | null;
  packages: DeliveryPackage[];
  unit_size: UnitSize;
}
