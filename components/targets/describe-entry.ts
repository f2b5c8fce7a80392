import type { HistoryEntry } from '@/lib/targets/target-schemas';

/** What a batch did to the target, in a few words. */
export function describeEntry({ status, changes, warnings }: HistoryEntry): string {
  const warned = (code: HistoryEntry['warnings'][number]['code']) =>
    warnings.some((warning) => warning.code === code);
  if (status === 'Created') return 'Created';
  if (status === 'Cancelled') return warned('already_cancelled') ? 'Cancelled once more' : 'Cancelled';
  if (warned('target_reinstated')) return 'Active again';
  return changes.length > 0 ? 'Changed' : 'Sent again, nothing changed';
}
