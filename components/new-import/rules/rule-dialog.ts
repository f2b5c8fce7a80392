import type { LogicalField, Side } from '@/lib/fields/order-fields';

/** Which dialog of the rules is open, and about what. */
export type RuleDialog =
  /** Fill a field another way than by a whole column; null: the person chooses which. */
  { kind: 'source'; field: LogicalField | null } | { kind: 'place'; side: Side } | { kind: 'packages' };
