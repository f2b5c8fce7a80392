import type { useTranslations } from 'use-intl';
import type { DateOrder } from '@/lib/fields/kinds/parse-date';
import type { DateOrderFinding } from '@/lib/shaping/row-survey';

/**
 * How the dates of a column are read, and why.
 * @param chosen by the person; null: nobody has
 */
export function describeDates(
  finding: DateOrderFinding,
  chosen: DateOrder | null,
  t: ReturnType<typeof useTranslations<'newImport.describeDates'>>,
): string {
  const { order, day_first: dayFirst, month_first: monthFirst, either } = finding;
  if (order && order === chosen && dayFirst === 0 && monthFirst === 0) return t('asChosen', { order });
  if (order && (dayFirst === 0 || monthFirst === 0))
    return t('certain', { order, count: order === 'day_first' ? dayFirst : monthFirst });
  if (dayFirst > 0 && monthFirst > 0 && chosen)
    return t('contradicted', { order: chosen, count: chosen === 'day_first' ? monthFirst : dayFirst });
  if (dayFirst > 0 && monthFirst > 0) return t('both', { dayFirst, monthFirst });
  return either > 0 ? t('open', { count: either }) : t('oneWay');
}
