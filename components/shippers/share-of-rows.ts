import { useTranslations } from 'use-intl';
import { type Formats, useFormats } from '@/components/ui/use-formats';

export interface RowCounts {
  rows: number;
  failed_rows: number;
}

/** The part of the rows that has failed, from 0 to 1. Null: there were none. */
export function shareOf({ rows, failed_rows }: RowCounts): number | null {
  return rows === 0 ? null : failed_rows / rows;
}

/** "2.5%"; "under 0.1%" where rounding would say that nothing is wrong; "–" without rows. */
export function formatShare(
  counts: RowCounts,
  t: ReturnType<typeof useTranslations<'shippers.shareOfRows'>>,
  { percent }: Formats,
): string {
  const share = shareOf(counts);
  if (share === null) return '–';
  return share > 0 && share < 0.001 ? t('under', { share: percent(0.001) }) : percent(share);
}

/** `formatShare` in the reader's language. */
export function useShares(): (counts: RowCounts) => string {
  const t = useTranslations('shippers.shareOfRows');
  const formats = useFormats();
  return (counts) => formatShare(counts, t, formats);
}

/** Several counts as one. */
export function sumOf(counts: readonly RowCounts[]): RowCounts {
  return counts.reduce(
    (sum, each) => ({ rows: sum.rows + each.rows, failed_rows: sum.failed_rows + each.failed_rows }),
    { rows: 0, failed_rows: 0 },
  );
}
