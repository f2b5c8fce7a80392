import type { HistoryEntry } from '@/lib/targets/target-schemas';

type Warning = HistoryEntry['warnings'][number];

/** Warnings that the short description already covers. */
const covered = new Set<Warning['code']>(['already_cancelled', 'target_reinstated', 'nothing_changed']);

/** What a batch did to the target. */
type Deed = 'created' | 'cancelled' | 'cancelledAgain' | 'activeAgain' | 'changed' | 'sentAgain';

/** What a batch did to the target, and the warnings that this does not cover. */
export function describeEntry(entry: HistoryEntry): { deed: Deed; warnings: Warning[] } {
  return { deed: deedOf(entry), warnings: entry.warnings.filter(({ code }) => !covered.has(code)) };
}

function deedOf({ status, changes, warnings }: HistoryEntry): Deed {
  const warned = (code: Warning['code']) => warnings.some((warning) => warning.code === code);
  if (status === 'Created') return 'created';
  if (status === 'Cancelled') return warned('already_cancelled') ? 'cancelledAgain' : 'cancelled';
  if (warned('target_reinstated')) return 'activeAgain';
  return changes.length > 0 ? 'changed' : 'sentAgain';
}
