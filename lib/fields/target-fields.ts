import { orderFields } from '@/lib/fields/order-fields';
import type { TargetPriority } from '@/prisma/generated/enums';

/** What a field of a target holds. Each kind has one rule, in lib/items/read-target-value.ts. */
export type TargetFieldKind =
  'text' | 'country' | 'latitude' | 'longitude' | 'day' | 'minutes' | 'priority' | 'amount';

/** All that is said of a field of a target. docs/architecture.md tells how to add one. */
export interface TargetField {
  readonly kind: TargetFieldKind;
  /** Whether a target must have it. */
  readonly required?: boolean;
  /** Where it stands in an item and in the API's answers, with a dot between its group and its name. */
  readonly path: string;
  /** Of the table `targets`. */
  readonly column: string;
  /** Of text: the most UTF-16 code units, after trimming. Of minutes: the most. */
  readonly limit?: number;
  /** What people call it. */
  readonly label: string;
  /** What the API's description says of it in an item. */
  readonly description?: string;
  /** Whether the search of the list of targets looks at it. */
  readonly searched?: boolean;
  /**
   * What becomes of it when a consignee is erased whom the target mentions: another text, nothing, another text only where
   * it mentions them, or a tenth of a degree.
   */
  readonly erased?: 'replaced' | 'cleared' | 'replaced where mentioned' | 'rounded';
}

/** A week: more is a number of seconds, or of something else. */
const MAX_WORK_MINUTES = 7 * 24 * 60;

/**
 * The fields of a target, in the order of the API document: the order in which an item is checked. All that knows them is
 * made from this table: checking, columns of the database, the API, labels and the erasure of consignees. What a delivery
 * has too keeps the delivery's limit.
 */
export const targetFields = {
  title: {
    kind: 'text',
    required: true,
    path: 'title',
    column: 'title',
    limit: 200,
    label: 'Title',
    description: 'Required for a target that does not exist yet',
    searched: true,
    erased: 'replaced',
  },
  street: {
    kind: 'text',
    path: 'address.street',
    column: 'street',
    limit: orderFields.delivery_full_address.maxLength,
    label: 'Street',
    searched: true,
    erased: 'replaced',
  },
  postalCode: {
    kind: 'text',
    path: 'address.postalCode',
    column: 'postal_code',
    limit: 20,
    label: 'Postal code',
    searched: true,
    erased: 'cleared',
  },
  city: {
    kind: 'text',
    path: 'address.city',
    column: 'city',
    limit: orderFields.delivery_city.maxLength,
    label: 'City',
    searched: true,
    erased: 'replaced where mentioned',
  },
  country: {
    kind: 'country',
    path: 'address.country',
    column: 'country',
    limit: orderFields.delivery_country.maxLength,
    label: 'Country',
    description: 'ISO 3166-1 code, or the name of a country',
  },
  latitude: {
    kind: 'latitude',
    path: 'address.latitude',
    column: 'latitude',
    label: 'Latitude',
    erased: 'rounded',
  },
  longitude: {
    kind: 'longitude',
    path: 'address.longitude',
    column: 'longitude',
    label: 'Longitude',
    erased: 'rounded',
  },
  routeDate: { kind: 'day', path: 'planning.routeDate', column: 'route_date', label: 'Route date' },
  estimatedWorkMinutes: {
    kind: 'minutes',
    path: 'planning.estimatedWorkMinutes',
    column: 'estimated_work_minutes',
    limit: MAX_WORK_MINUTES,
    label: 'Planned work',
  },
  priority: { kind: 'priority', path: 'planning.priority', column: 'priority', label: 'Priority' },
  expectedRevenue: {
    kind: 'amount',
    path: 'businessValue.expectedRevenue',
    column: 'expected_revenue',
    label: 'Expected revenue',
  },
} as const satisfies Record<string, TargetField>;

export type TargetFieldName = keyof typeof targetFields;

/** Every field, in the order of the API document. */
export const targetFieldNames = Object.keys(targetFields) as readonly TargetFieldName[];

/** What is declared of a field. */
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

/** What a field holds, once it is read. */
export type TargetValue<Name extends TargetFieldName = TargetFieldName> =
  ValuesOfKinds[(typeof targetFields)[Name]['kind']];

/** What a target says, flat: as the database keeps it. Null where the sender did not say. */
export type TargetValues = { [Name in TargetFieldName]: TargetValue<Name> | null };

/** Nothing said of anything: what an item that makes a target begins with. */
export const blankValues = Object.fromEntries(
  targetFieldNames.map((name) => [name, null]),
) as Readonly<TargetValues>;

type Path<Name extends TargetFieldName = TargetFieldName> = (typeof targetFields)[Name]['path'];

/** The groups that fields of an item are nested in. */
export type TargetGroup = Path extends infer One
  ? One extends `${infer Group}.${string}`
    ? Group
    : never
  : never;

/** The name of a field within a group; of one in no group, `''`, its own. */
export type NameWithin<Name extends TargetFieldName, Group extends TargetGroup | ''> = Group extends ''
  ? Path<Name> extends `${string}.${string}`
    ? never
    : Path<Name>
  : Path<Name> extends `${Group}.${infer Own}`
    ? Own
    : never;

/** The fields of a group, as [name within the group, field]; of those in no group for `''`. */
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
