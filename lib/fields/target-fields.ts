import { orderFields } from '@/lib/fields/order-fields';
import type { TargetPriority } from '@/prisma/generated/enums';

/** The kind of a target field's value. Each kind has one rule, in lib/items/read-target-value.ts. */
export type TargetFieldKind =
  'text' | 'country' | 'latitude' | 'longitude' | 'day' | 'minutes' | 'priority' | 'amount';

/** The declaration of a target field. docs/architecture.md explains how to add one. */
export interface TargetField {
  readonly kind: TargetFieldKind;
  /** Whether a target must have it. */
  readonly required?: boolean;
  /** Its path in an item and in API responses, with a dot between group and name. */
  readonly path: string;
  /** Column of the table `targets`. */
  readonly column: string;
  /** For text: the maximum of UTF-16 code units, after trimming. For minutes: the maximum. */
  readonly limit?: number;
  /** Its description for an item in the API. */
  readonly description?: string;
  /** Whether the search in the list of targets covers it. */
  readonly searched?: boolean;
  /**
   * What happens to it when a consignee mentioned in the target is erased: replaced by another text, cleared,
   * replaced only where it mentions them, or rounded to a tenth of a degree.
   */
  readonly erased?: 'replaced' | 'cleared' | 'replaced where mentioned' | 'rounded';
}

/** A week: a higher value is in seconds, or something else entirely. */
const MAX_WORK_MINUTES = 7 * 24 * 60;

/**
 * The target fields, in the order of the API document, which is also the order of checks. Everything that handles
 * them is derived from this table: checks, database columns, the API and the erasure of consignees. What people call
 * them is in the catalogues of the screens, under targets.fields. Fields that a delivery also has share the delivery's
 * limits.
 */
export const targetFields = {
  title: {
    kind: 'text',
    required: true,
    path: 'title',
    column: 'title',
    limit: 200,
    description: 'Required for a target that does not exist yet',
    searched: true,
    erased: 'replaced',
  },
  street: {
    kind: 'text',
    path: 'address.street',
    column: 'street',
    limit: orderFields.delivery_full_address.maxLength,
    searched: true,
    erased: 'replaced',
  },
  postalCode: {
    kind: 'text',
    path: 'address.postalCode',
    column: 'postal_code',
    limit: 20,
    searched: true,
    erased: 'cleared',
  },
  city: {
    kind: 'text',
    path: 'address.city',
    column: 'city',
    limit: orderFields.delivery_city.maxLength,
    searched: true,
    erased: 'replaced where mentioned',
  },
  country: {
    kind: 'country',
    path: 'address.country',
    column: 'country',
    limit: orderFields.delivery_country.maxLength,
    description: 'ISO 3166-1 code, or the name of a country',
  },
  latitude: {
    kind: 'latitude',
    path: 'address.latitude',
    column: 'latitude',
    erased: 'rounded',
  },
  longitude: {
    kind: 'longitude',
    path: 'address.longitude',
    column: 'longitude',
    erased: 'rounded',
  },
  routeDate: { kind: 'day', path: 'planning.routeDate', column: 'route_date' },
  estimatedWorkMinutes: {
    kind: 'minutes',
    path: 'planning.estimatedWorkMinutes',
    column: 'estimated_work_minutes',
    limit: MAX_WORK_MINUTES,
  },
  priority: { kind: 'priority', path: 'planning.priority', column: 'priority' },
  expectedRevenue: {
    kind: 'amount',
    path: 'businessValue.expectedRevenue',
    column: 'expected_revenue',
  },
} as const satisfies Record<string, TargetField>;

export type TargetFieldName = keyof typeof targetFields;

/** Every field, in the order of the API document. */
export const targetFieldNames = Object.keys(targetFields) as readonly TargetFieldName[];

/** The declaration of a field. */
export function targetField(name: TargetFieldName): TargetField {
  return targetFields[name];
}

interface ValuesOfKinds {
  text: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** Degrees, at most six decimals. */
  latitude: number;
  longitude: number;
  /** YYYY-MM-DD: a calendar day, without a time zone. */
  day: string;
  minutes: number;
  priority: TargetPriority;
  /** At most two decimals. */
  amount: number;
}

/** The value of a field once it is read. */
export type TargetValue<Name extends TargetFieldName = TargetFieldName> =
  ValuesOfKinds[(typeof targetFields)[Name]['kind']];

/** A target's values in flat form, as stored in the database. Null where the sender gave none. */
export type TargetValues = { [Name in TargetFieldName]: TargetValue<Name> | null };

/** No values at all: the starting point for an item that creates a target. */
export const blankValues = Object.fromEntries(
  targetFieldNames.map((name) => [name, null]),
) as Readonly<TargetValues>;

type Path<Name extends TargetFieldName = TargetFieldName> = (typeof targetFields)[Name]['path'];

/** The groups in which fields of an item are nested. */
export type TargetGroup = Path extends infer One
  ? One extends `${infer Group}.${string}`
    ? Group
    : never
  : never;

/** The name of a field within a group; its own name for `''`, which stands for no group. */
export type NameWithin<Name extends TargetFieldName, Group extends TargetGroup | ''> = Group extends ''
  ? Path<Name> extends `${string}.${string}`
    ? never
    : Path<Name>
  : Path<Name> extends `${Group}.${infer Own}`
    ? Own
    : never;

/** The fields of a group as [name within the group, field]; `''` selects those in no group. */
export function fieldsWithin(group: TargetGroup | ''): [string, TargetFieldName][] {
  return targetFieldNames.flatMap((field) => {
    const { path } = targetFields[field];
    const dot = path.indexOf('.');
    return path.slice(0, Math.max(0, dot)) === group ? [[path.slice(dot + 1), field]] : [];
  });
}

/** The groups, in the order of the API document. */
export const targetGroups = [
  ...new Set(targetFieldNames.map((name) => targetFields[name].path).filter((path) => path.includes('.'))),
]
  .map((path) => path.slice(0, path.indexOf('.')) as TargetGroup)
  .filter((group, place, all) => all.indexOf(group) === place);
