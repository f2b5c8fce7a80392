import {
  columnOf,
  type FieldColumn,
  type LogicalField,
  logicalFields,
  orderFields,
} from '@/lib/fields/order-fields';
import type { OrderDraft } from '@/lib/rows/check-orders';
import { type CoordinatesSource, isSent, type Side } from '@/lib/fields/point-origin';

/** The values of an order by their columns: of a draft, or of a delivery as the database has it. */
export type ComparableFields = Readonly<Record<FieldColumn, unknown>>;

interface ComparedField {
  field: LogicalField;
  column: FieldColumn;
  isNumber: boolean;
  /** The end whose point it belongs to; null: it is no coordinate. */
  pointOf: Side | null;
}

const compared: readonly ComparedField[] = logicalFields
  .filter((field) => field !== 'external_reference_id')
  .map((field) => {
    const { kind } = orderFields[field];
    const isPoint = kind === 'latitude' || kind === 'longitude';
    return {
      field,
      column: columnOf(field),
      isNumber: isPoint || kind === 'amount' || kind === 'minutes',
      pointOf: isPoint ? (field.startsWith('pickup') ? 'pickup' : 'delivery') : null,
    };
  });

/**
 * What an order says, field by field, in one spelling for drafts and stored deliveries: 52.5 and 52.500000 are the same.
 * Leaves out the reference, columns that no field takes, and points that the file did not give.
 * @returns one text for each of `comparedFields`; empty: nothing
 */
export function comparableTexts(
  fields: ComparableFields,
  sources: Readonly<Record<Side, CoordinatesSource>>,
): string[] {
  return compared.map(({ column, isNumber, pointOf }) => {
    const value = fields[column];
    if (value === null || value === undefined || value === '') return '';
    if (pointOf !== null && !isSent(sources[pointOf])) return '';
    if (isNumber) return String(Number(value));
    return typeof value === 'string' ? value : packagesText(value);
  });
}

/** The same of an order that was just read. */
export function comparableTextsOf({ draft, origins: { pickup, delivery } }: OrderDraft): string[] {
  return comparableTexts(draft, { pickup: pickup.source, delivery: delivery.source });
}

/** The fields of `comparableTexts`, in the same order. */
export const comparedFields: readonly LogicalField[] = compared.map(({ field }) => field);

/** JSON with the keys in one order: the database has one of its own. */
function packagesText(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return '';
  return value
    .map((item: Record<string, unknown>) =>
      [item.quantity, '×', item.name, ...measuresOf(item)].filter((part) => part !== null).join(' '),
    )
    .join(', ');
}

function measuresOf(item: Record<string, unknown>): (string | null)[] {
  const { weight_kg, length_cm, width_cm, height_cm } = item;
  const size = [length_cm, width_cm, height_cm];
  return [
    typeof weight_kg === 'number' ? `${weight_kg} kg` : null,
    size.some((one) => typeof one === 'number') ? `${size.map((one) => one ?? '?').join(' × ')} cm` : null,
  ];
}

/**
 * A number for what an order says (53 bits, so that it passes through JSON): equal for equal orders, and different for others
 * but for one pair in about 10^15. For comparing, not for security.
 * @param texts of `comparableTexts`
 */
export function fingerprintOf(texts: readonly string[]): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (const text of texts) {
    for (let index = 0; index <= text.length; index++) {
      const code = index < text.length ? text.charCodeAt(index) : 0x1f; // marks the end of each text
      high = Math.imul(high ^ code, 2654435761);
      low = Math.imul(low ^ code, 1597334677);
    }
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
