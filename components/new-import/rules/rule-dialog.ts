import type { LogicalField, Side } from '@/lib/fields/order-fields';

/** What each dialog of the rules is about. */
interface Subjects {
  /** Fill a field another way than by a whole column; null: the person chooses which. */
  source: { field: LogicalField | null };
  /** Take an end of the journey from the address book. */
  place: { side: Side };
  /** Read a value as another one; `from` may be empty, and `field` null: the person chooses. */
  replacement: { field: LogicalField | null; from: string };
  packages: object;
  /** Leave out rows by a value; null: of a column that the person chooses. */
  skip: { column: string | null };
}

/** Which dialog of the rules is open, and about what. */
export type RuleDialog = { [Kind in keyof Subjects]: { kind: Kind } & Subjects[Kind] }[keyof Subjects];
