import type { TargetPriority } from '@/prisma/generated/enums';

/** What a target says, flat: as the database keeps it. Null where the sender did not say. */
export interface TargetValues {
  title: string | null;
  street: string | null;
  postalCode: string | null;
  city: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  /** Degrees, at most six decimals. */
  latitude: number | null;
  longitude: number | null;
  /** YYYY-MM-DD: a calendar day, without a time zone. */
  routeDate: string | null;
  estimatedWorkMinutes: number | null;
  priority: TargetPriority | null;
  /** At most two decimals. */
  expectedRevenue: number | null;
}

export type TargetField = keyof TargetValues;

/** Where each value stands in an item, as seed 000 nests them. In the order of the document: problems come in it too. */
export const targetPaths = {
  title: 'title',
  street: 'address.street',
  postalCode: 'address.postalCode',
  city: 'address.city',
  country: 'address.country',
  latitude: 'address.latitude',
  longitude: 'address.longitude',
  routeDate: 'planning.routeDate',
  estimatedWorkMinutes: 'planning.estimatedWorkMinutes',
  priority: 'planning.priority',
  expectedRevenue: 'businessValue.expectedRevenue',
} as const satisfies Record<TargetField, string>;

export const targetFields = Object.keys(targetPaths) as readonly TargetField[];

/** Nothing said of anything: what an item that makes a target begins with. */
export const blankValues: Readonly<TargetValues> = {
  title: null,
  street: null,
  postalCode: null,
  city: null,
  country: null,
  latitude: null,
  longitude: null,
  routeDate: null,
  estimatedWorkMinutes: null,
  priority: null,
  expectedRevenue: null,
};
