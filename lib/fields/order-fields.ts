import {
  address,
  amount,
  type Attribute,
  city,
  country,
  date,
  duration,
  instructions,
  items,
  latitude,
  longitude,
  name,
  phone,
  postcode,
  reference,
  timeFrom,
  timeTo,
  urgency,
} from '@/lib/fields/attributes';

/** The kind of a field's value. Each kind has one rule, in read-field.ts. */
export type FieldKind =
  | 'text'
  | 'latitude'
  | 'longitude'
  | 'country'
  | 'phone'
  | 'reference'
  | 'amount'
  | 'package_items'
  | 'date'
  | 'time'
  | 'minutes'
  | 'priority';

/** An end of the journey. */
export type Side = 'pickup' | 'delivery';

/** The declaration of an order field. docs/architecture.md explains how to add one. */
export interface OrderField {
  readonly kind: FieldKind;
  readonly required: boolean;
  /** In UTF-16 code units, after trimming. */
  readonly maxLength: number;
  /** Column of the table `deliveries`, and name in the API; defaults to the field's own name. */
  readonly column?: string;
  /** The field with the country in which a phone number is dialled; it comes before this one. */
  readonly countryFrom?: string;
  /** What a header that names it says: what its cells hold, and which end of the journey; null when none is named. */
  readonly header: { readonly attribute: Attribute; readonly sides: readonly (Side | null)[] };
  /** A cell as someone might write it. */
  readonly example: string;
  /** The section of a delivery's page that shows it. */
  readonly group: Side | 'packages' | 'payment' | 'order';
  /** Whether the search in the list of deliveries covers it. */
  readonly searched?: boolean;
  /** For data that identifies the consignee or where they live: what happens to it when they are erased. */
  readonly erased?: 'replaced' | 'rounded';
}

/** Numbers, countries and phones are short; anything longer comes from a wrong column. */
const SHORT = 100;

/**
 * The order fields, in the order of the API document, which is also the order of checks and problems. Everything
 * that handles fields is derived from this table: checks, database columns, the API, labels, suggested mappings,
 * the screens and the erasure of consignees.
 */
export const orderFields = {
  pickup_full_address: {
    kind: 'text',
    required: true,
    maxLength: 500,
    header: { attribute: address, sides: ['pickup'] },
    example: '12 Dock Road, Gate 3',
    group: 'pickup',
    searched: true,
  },
  pickup_latitude: {
    kind: 'latitude',
    required: true,
    maxLength: SHORT,
    header: { attribute: latitude, sides: ['pickup'] },
    example: '25.2048',
    group: 'pickup',
  },
  pickup_longitude: {
    kind: 'longitude',
    required: true,
    maxLength: SHORT,
    header: { attribute: longitude, sides: ['pickup'] },
    example: '55.2708',
    group: 'pickup',
  },
  pickup_city: {
    kind: 'text',
    required: true,
    maxLength: 120,
    header: { attribute: city, sides: ['pickup'] },
    example: 'Dubai',
    group: 'pickup',
    searched: true,
  },
  pickup_country: {
    kind: 'country',
    required: true,
    maxLength: SHORT,
    header: { attribute: country, sides: ['pickup'] },
    example: 'AE',
    group: 'pickup',
  },
  delivery_full_address: {
    kind: 'text',
    required: true,
    maxLength: 500,
    header: { attribute: address, sides: ['delivery'] },
    example: 'Stephansplatz 1, 1010 Wien',
    group: 'delivery',
    searched: true,
    erased: 'replaced',
  },
  delivery_latitude: {
    kind: 'latitude',
    required: true,
    maxLength: SHORT,
    header: { attribute: latitude, sides: ['delivery'] },
    example: '48.2085',
    group: 'delivery',
    erased: 'rounded',
  },
  delivery_longitude: {
    kind: 'longitude',
    required: true,
    maxLength: SHORT,
    header: { attribute: longitude, sides: ['delivery'] },
    example: '16.3730',
    group: 'delivery',
    erased: 'rounded',
  },
  delivery_city: {
    kind: 'text',
    required: true,
    maxLength: 120,
    header: { attribute: city, sides: ['delivery'] },
    example: 'Wien',
    group: 'delivery',
    searched: true,
  },
  delivery_country: {
    kind: 'country',
    required: true,
    maxLength: SHORT,
    header: { attribute: country, sides: ['delivery'] },
    example: 'AT',
    group: 'delivery',
  },
  delivery_contact_name: {
    kind: 'text',
    required: true,
    maxLength: 200,
    header: { attribute: name, sides: ['delivery'] },
    example: 'Zoë Müller',
    group: 'delivery',
    searched: true,
    erased: 'replaced',
  },
  delivery_contact_phone: {
    kind: 'phone',
    required: true,
    maxLength: SHORT,
    countryFrom: 'delivery_country',
    header: { attribute: phone, sides: ['delivery'] },
    example: '+43 1 5123456',
    group: 'delivery',
    searched: true,
    erased: 'replaced',
  },
  external_reference_id: {
    kind: 'reference',
    required: false,
    maxLength: 120,
    header: { attribute: reference, sides: [null, 'pickup', 'delivery'] },
    example: 'ORD-2026-00042',
    group: 'order',
    searched: true,
  },
  cod_amount: {
    kind: 'amount',
    required: false,
    maxLength: SHORT,
    header: { attribute: amount, sides: [null, 'delivery'] },
    example: '12.50',
    group: 'payment',
  },
  package_special_instructions: {
    kind: 'text',
    required: false,
    maxLength: 2000,
    header: { attribute: instructions, sides: [null, 'delivery'] },
    example: 'Ring twice',
    group: 'packages',
    erased: 'replaced',
  },
  package_items: {
    kind: 'package_items',
    required: false,
    maxLength: 32_767,
    column: 'packages',
    header: { attribute: items, sides: [null, 'delivery'] },
    example: '[{"name": "Box", "quantity": 2}]',
    group: 'packages',
  },
  pickup_postcode: {
    kind: 'text',
    required: false,
    maxLength: 20,
    header: { attribute: postcode, sides: ['pickup'] },
    example: '00000',
    group: 'pickup',
  },
  delivery_postcode: {
    kind: 'text',
    required: false,
    maxLength: 20,
    header: { attribute: postcode, sides: ['delivery'] },
    example: '1010',
    group: 'delivery',
    erased: 'replaced',
  },
  delivery_date: {
    kind: 'date',
    required: false,
    maxLength: SHORT,
    header: { attribute: date, sides: ['delivery'] },
    example: '2026-03-05',
    group: 'delivery',
  },
  delivery_time_from: {
    kind: 'time',
    required: false,
    maxLength: SHORT,
    header: { attribute: timeFrom, sides: [null, 'delivery'] },
    example: '08:00',
    group: 'delivery',
  },
  delivery_time_to: {
    kind: 'time',
    required: false,
    maxLength: SHORT,
    header: { attribute: timeTo, sides: [null, 'delivery'] },
    example: '12:00',
    group: 'delivery',
  },
  service_minutes: {
    kind: 'minutes',
    required: false,
    maxLength: SHORT,
    header: { attribute: duration, sides: [null, 'delivery'] },
    example: '15',
    group: 'delivery',
  },
  priority: {
    kind: 'priority',
    required: false,
    maxLength: SHORT,
    header: { attribute: urgency, sides: [null, 'delivery'] },
    example: 'high',
    group: 'order',
  },
} as const satisfies Record<string, OrderField>;

export type LogicalField = keyof typeof orderFields;

/** Every field, in the order of the API document. */
export const logicalFields = Object.keys(orderFields) as readonly LogicalField[];

/** The fields that every file must map. */
export const requiredFields: readonly LogicalField[] = logicalFields.filter(
  (field) => orderFields[field].required,
);

/** Index of a field's cell in the array that `validateRow` takes. */
export const fieldIndex = Object.fromEntries(logicalFields.map((field, index) => [field, index])) as Readonly<
  Record<LogicalField, number>
>;

/** Whether a text is the name of a field. */
export function isLogicalField(text: string): text is LogicalField {
  return Object.hasOwn(orderFields, text);
}

/** The column of `deliveries` that a field fills, which is also its name in the API. */
export type FieldColumn<Field extends LogicalField = LogicalField> = Field extends LogicalField
  ? (typeof orderFields)[Field] extends { column: infer Column extends string }
    ? Column
    : Field
  : never;

/** The column of `deliveries` that a field fills, which is also its name in the API. */
export function columnOf<Field extends LogicalField>(field: Field): FieldColumn<Field> {
  const { column }: OrderField = orderFields[field];
  return (column ?? field) as FieldColumn<Field>;
}

/** The column with the country that a field is read by; null for a field that needs none. */
export function countryColumnOf(field: LogicalField): FieldColumn | null {
  const { countryFrom }: OrderField = orderFields[field];
  return countryFrom !== undefined && isLogicalField(countryFrom) ? columnOf(countryFrom) : null;
}
