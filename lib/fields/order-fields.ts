/** What a field holds. Each kind has one rule, in field-rules.ts. */
export type FieldKind =
  'text' | 'latitude' | 'longitude' | 'country' | 'phone' | 'reference' | 'amount' | 'package_items';

export interface FieldDefinition {
  readonly kind: FieldKind;
  readonly required: boolean;
  /** Most UTF-16 code units that the trimmed text may have. */
  readonly maxLength: number;
}

/** Numbers, countries and phones are short; more than this is another column by mistake. */
const SHORT = 100;

/**
 * The one table of the fields that a row can fill, in the order of the API document. Everything that knows fields
 * (validation, the API's schema, mapping, labels) is made from it or typed by it.
 */
export const fieldTable = {
  pickup_full_address: { kind: 'text', required: true, maxLength: 500 },
  pickup_latitude: { kind: 'latitude', required: true, maxLength: SHORT },
  pickup_longitude: { kind: 'longitude', required: true, maxLength: SHORT },
  pickup_city: { kind: 'text', required: true, maxLength: 120 },
  pickup_country: { kind: 'country', required: true, maxLength: SHORT },
  delivery_full_address: { kind: 'text', required: true, maxLength: 500 },
  delivery_latitude: { kind: 'latitude', required: true, maxLength: SHORT },
  delivery_longitude: { kind: 'longitude', required: true, maxLength: SHORT },
  delivery_city: { kind: 'text', required: true, maxLength: 120 },
  delivery_country: { kind: 'country', required: true, maxLength: SHORT },
  delivery_contact_name: { kind: 'text', required: true, maxLength: 200 },
  delivery_contact_phone: { kind: 'phone', required: true, maxLength: SHORT },
  external_reference_id: { kind: 'reference', required: false, maxLength: 120 },
  cod_amount: { kind: 'amount', required: false, maxLength: SHORT },
  package_special_instructions: { kind: 'text', required: false, maxLength: 2000 },
  package_items: { kind: 'package_items', required: false, maxLength: 32_767 },
} as const satisfies Record<string, FieldDefinition>;

export type LogicalField = keyof typeof fieldTable;

/** Every field, in the order of the API document. */
export const logicalFields = Object.keys(fieldTable) as readonly LogicalField[];

/** The fields that every file must map. */
export const requiredFields: readonly LogicalField[] = logicalFields.filter(
  (field) => fieldTable[field].required,
);

/** Where a field's cell stands in the array that `validateRow` takes. */
export const fieldIndex = Object.fromEntries(logicalFields.map((field, index) => [field, index])) as Readonly<
  Record<LogicalField, number>
>;

/** Tells whether a text is the name of a field. */
export function isLogicalField(text: string): text is LogicalField {
  return Object.hasOwn(fieldTable, text);
}
