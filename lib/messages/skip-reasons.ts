import type { Say } from '@/lib/messages/say';
import type { SkipReason } from '@/lib/shaping/find-skip-reason';

/** The longest value that a message repeats. */
const MAX_VALUE_CHARACTERS = 100;

/**
 * Why a row was left out, in words, for the file of skipped rows.
 * @param cell with the reason `value`, the row's own cell that is the reason; null: it is that of its order's first row
 */
export function messageForSkipReason(
  reason: SkipReason,
  say: Say,
  cell: { column: string; value: string } | null = null,
): string {
  if (reason !== 'value') return say(`reports.skipped.${reason}`);
  if (!cell) return say('reports.skipped.value_of_order');
  const { column, value } = cell;
  const shown = value.length > MAX_VALUE_CHARACTERS ? `${value.slice(0, MAX_VALUE_CHARACTERS)}…` : value;
  return say(`reports.skipped.${value === '' ? 'empty_value' : 'value'}`, { column, value: shown });
}
