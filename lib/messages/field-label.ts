import type { LogicalField } from '@/lib/fields/order-fields';
import type { Say } from '@/lib/messages/say';

/** What people call a field: "Recipient phone". */
export function fieldLabel(field: LogicalField, say: Say): string {
  return say(`domain.fields.${field}`);
}
