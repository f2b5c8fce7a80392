import {
  columnOf,
  fieldIndex,
  type FieldKind,
  type LogicalField,
  logicalFields,
  type OrderField,
  orderFields,
} from '@/lib/fields/order-fields';
import type { Side } from '@/lib/fields/point-origin';
import {
  addUpChanges,
  MAX_CHANGE_EXAMPLES,
  type RowChange,
  type RowChangeKind,
  rowChangeKinds,
} from '@/lib/fields/row-change';
import { trimCell } from '@/lib/fields/trim-cell';
import { shown } from '@/lib/fields/value-rules';
import type { OrderDraft } from '@/lib/rows/check-orders';
import type { CompiledRules } from '@/lib/shaping/compile-rules';

/** What reading does to a value of each kind, apart from trimming; null: nothing, or nothing that anyone must know. */
const kindOfChange: Readonly<Record<FieldKind, RowChangeKind | null>> = {
  text: null,
  latitude: 'coordinates',
  longitude: 'coordinates',
  country: 'country',
  phone: 'phone',
  reference: 'reference',
  amount: 'number',
  date: 'date',
  time: 'time',
  minutes: 'duration',
  priority: 'priority',
  package_items: null,
};

const fields = logicalFields.flatMap((field) => {
  const { kind }: OrderField = orderFields[field];
  if (kind === 'package_items') return [];
  const side = kind === 'latitude' || kind === 'longitude' ? sideOf(field) : null;
  return { field, index: fieldIndex[field], column: columnOf(field), kind: kindOfChange[kind], side };
});

const packages = { field: 'package_items', index: fieldIndex.package_items } as const;

function sideOf(field: LogicalField): Side {
  return field.startsWith('pickup') ? 'pickup' : 'delivery';
}

/** Digits with a point: 5 and 5.00 are the same number. */
const PLAIN_NUMBER = /^-?\d{1,20}(?:\.\d{1,20})?$/;

/**
 * Counts what reading has changed by itself, so that a person can look through it: spaces dropped, phone numbers in
 * international form, countries recognised by their names, measures that could mean something else. The fields of orders
 * with several rows are counted by their first row.
 */
export class ChangeTally {
  private readonly found = new Map<number, RowChange>();

  constructor(private readonly compiled: CompiledRules) {}

  /** @param cells of the order's first row */
  take(rowNumber: number, cells: readonly string[], { draft, texts, doubtful, origins }: OrderDraft): void {
    for (const step of fields) {
      const text = texts[step.index];
      if (text === undefined) continue;
      const value = draft[step.column] as string | null;
      const isReplaced = this.compiled.replaced.has(step.field);
      if (text === value && !isReplaced) continue;
      const written = isReplaced ? (this.compiled.written(step.field, cells) ?? '') : text;
      const isSwapped = step.side !== null && origins[step.side].source === 'swapped';
      const change = isSwapped
        ? 'coordinates'
        : written === text
          ? changeOf(text, value, step.kind)
          : 'replaced';
      if (change !== null) this.add(step, change, { row_number: rowNumber, from: written, to: value ?? '' });
    }
    for (const [row, measures] of doubtful ?? []) {
      for (const measure of measures) this.add(packages, 'number', { row_number: row, ...measure });
    }
  }

  /** In the order of the fields. */
  changes(): RowChange[] {
    return addUpChanges([[...this.found.values()]]);
  }

  private add(
    { field, index }: { field: LogicalField; index: number },
    kind: RowChangeKind,
    example: RowChange['examples'][number],
  ): void {
    const key = index * kindCount + kindIndex[kind];
    let change = this.found.get(key);
    if (!change) {
      change = { field, kind, count: 0, examples: [] };
      this.found.set(key, change);
    }
    change.count += 1;
    if (change.examples.length >= MAX_CHANGE_EXAMPLES) return;
    if (change.examples.some(({ from }) => from === example.from)) return;
    change.examples.push({ ...example, from: shown(example.from), to: shown(example.to) });
  }
}

const kindIndex = Object.fromEntries(rowChangeKinds.map((kind, index) => [kind, index])) as Readonly<
  Record<RowChangeKind, number>
>;
const kindCount = rowChangeKinds.length;

/** @returns null when the value says the same as the text */
function changeOf(text: string, value: string | null, kind: RowChangeKind | null): RowChangeKind | null {
  const trimmed = trimCell(text);
  if (text === value || trimmed === '') return null;
  if (value === null) return 'read_as_nothing';
  if (trimmed === value) return 'trimmed';
  if (kind === 'number' && PLAIN_NUMBER.test(trimmed)) return null;
  // Without digits it is a word for nothing, and the point comes from elsewhere: the delivery says from where.
  if (kind === 'coordinates' && (PLAIN_NUMBER.test(trimmed) || !/\d/.test(trimmed))) return null;
  return kind ?? 'trimmed';
}
