import type { useTranslations } from 'use-intl';
import type { ReferenceCheck } from '@/components/new-import/checking/use-reference-check';

export interface CheckWords {
  /** About the rows that will become deliveries. */
  good: string;
  /** About the rows that will fail, shown after a comma; null if there are none. */
  bad: string | null;
  /** About the rows that the rules leave out; null if there are none. */
  leftOut: string | null;
  /** What is still unknown; null once everything is known. */
  open: string | null;
}

/**
 * The result of the check on one line. Rows are `ready` only once every row has been checked and the
 * database has been asked about their references; until then they "fit the rules".
 */
export function describeCheck(
  { check, state }: Pick<ReferenceCheck, 'check' | 'state'>,
  t: ReturnType<typeof useTranslations<'newImport.checkWords'>>,
): CheckWords {
  const { good, bad, rows, orders, skipped, done } = check;
  const leftOut = Object.values(skipped).reduce((sum, count) => sum + count, 0);
  const words =
    orders < good
      ? ({ ready: 'readyOrders', fit: 'fitOrders' } as const)
      : ({ ready: 'ready', fit: 'fit' } as const);
  if (done && rows === 0) return { good: t('noRows'), bad: null, leftOut: null, open: null };
  const isSettled = done && state === 'answered';
  return {
    good: isSettled
      ? good === 0
        ? t('noneReady')
        : t(words.ready, { rows: good, orders })
      : t(words.fit, { rows: good, orders }),
    bad: bad > 0 ? t('bad', { count: bad }) : null,
    leftOut: leftOut > 0 ? t('leftOut', { count: leftOut }) : null,
    open: isSettled ? null : !done ? t('soFar') : state === 'failed' ? t('notAsked') : t('asking'),
  };
}

/** A reason not to start the import straight away; null if there is none. */
export type StartDoubt = { kind: 'no-rows' } | { kind: 'none-ready'; bad: number } | null;

/**
 * @param total rows below the header; null while they are being counted
 * @param answer null before the first check
 * @param isGeocoded whether the geocoder may find the points of rows that fail for want of them
 */
export function findStartDoubt(
  total: number | null,
  answer: Pick<ReferenceCheck, 'check' | 'state'> | null,
  isGeocoded = false,
): StartDoubt {
  if (total === 0) return { kind: 'no-rows' };
  if (!answer?.check.done || answer.check.good > 0) return null;
  if (answer.check.rows === 0) return { kind: 'no-rows' };
  return isGeocoded ? null : { kind: 'none-ready', bad: answer.check.bad };
}
