import type { HistoryEntry } from '@/lib/targets/target-schemas';

type Warning = HistoryEntry['warnings'][number];

/** Warnings that the short description already covers. */
const covered = new Set<Warning['code']>(['already_cancelled', 'target_reinstated', 'nothing_changed']);

/** What a batch did to the target, in a few words, and the warnings that these words do not cover. */
export function describeEntry(entry: HistoryEntry): { words: string; warnings: Warning[] } {
  return { words: describe(entry), warnings: entry.warnings.filter(({ code }) => !covered.has(code)) };
}

function describe({ status, changes, warnings }: HistoryEntry): string {
  const warned = (code: Warning['code']) => warnings.some((warning) => warning.code === code);
  if (status === 'Created') return 'Created';
  if (status === 'Cancelled') return warned('already_cancelled') ? 'Cancelled again' : 'Cancelled';
  if (warned('target_reinstated')) return 'Active again';
  return changes.length > 0 ? 'Changed' : 'Sent again, no changes';
}
