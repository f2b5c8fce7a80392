import type { RowWarning } from '@/lib/fields/row-warning';
import { fieldLabel } from '@/lib/messages/field-label';
import type { Say } from '@/lib/messages/say';

/** A warning in words: what may be wrong and what to check, with its field's label in front if it has a field. */
export function messageForRowWarning({ field, code, params }: RowWarning, say: Say): string {
  const sentence = say(`rows.warnings.${code}`, params);
  return field === null ? sentence : say('rows.ofField', { field: fieldLabel(field, say), sentence });
}
