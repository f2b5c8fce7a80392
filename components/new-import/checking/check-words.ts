import type { ReferenceCheck } from '@/components/new-import/checking/use-reference-check';
import { countOf, formatCount } from '@/components/ui/format-number';

export interface CheckWords {
  /** Of the rows that will be deliveries. */
  good: string;
  /** Of those that will fail, after a comma; null when there are none. */
  bad: string | null;
  /** What is not known yet; null when all is. */
  open: string | null;
}

/**
 * What the check says in a line. Rows are `ready` only when every row was checked and the database was asked for their
 * references; until then they fit the rules.
 */
export function describeCheck({ check, state }: Pick<ReferenceCheck, 'check' | 'state'>): CheckWords {
  const { good, bad, rows, done } = check;
  if (done && rows === 0) return { good: 'No row below the header', bad: null, open: null };
  const isSettled = done && state === 'answered';
  return {
    good: isSettled
      ? good === 0
        ? 'No row is ready'
        : `${countOf(good, 'row')} ${good === 1 ? 'is' : 'are'} ready`
      : `${countOf(good, 'row')} ${good === 1 ? 'fits' : 'fit'} the rules`,
    bad: bad > 0 ? `${formatCount(bad)} will be set aside` : null,
    open: isSettled
      ? null
      : !done
        ? 'so far…'
        : state === 'failed'
          ? 'earlier imports were not checked'
          : 'checking earlier imports…',
  };
}

/** Why an import is not simply started; null: nothing stands against it. */
export type StartDoubt = { kind: 'no-rows' } | { kind: 'none-ready'; bad: number } | null;

/**
 * @param total rows below the header; null while they are counted
 * @param answer null while nothing was checked
 */
export function findStartDoubt(
  total: number | null,
  answer: Pick<ReferenceCheck, 'check' | 'state'> | null,
): StartDoubt {
  if (total === 0) return { kind: 'no-rows' };
  if (!answer?.check.done || answer.check.good > 0) return null;
  return answer.check.rows === 0 ? { kind: 'no-rows' } : { kind: 'none-ready', bad: answer.check.bad };
}
