import { countOf } from '@/components/ui/format-number';
import type { DateOrder } from '@/lib/fields/kinds/parse-date';
import type { DateOrderFinding } from '@/lib/shaping/row-survey';

const examples: Readonly<Record<DateOrder, string>> = {
  day_first: '05.03. is 5 March',
  month_first: '05/03 is May 3',
};

/**
 * How the dates of a column are read, and why.
 * @param chosen by the person; null: nobody has
 */
export function describeDates(finding: DateOrderFinding, chosen: DateOrder | null): string {
  const { day_first: dayFirst, month_first: monthFirst, either } = finding;
  if (finding.order && finding.order === chosen && dayFirst === 0 && monthFirst === 0)
    return `${examples[chosen]}, as chosen.`;
  if (finding.order && (dayFirst === 0 || monthFirst === 0)) {
    const certain = finding.order === 'day_first' ? dayFirst : monthFirst;
    return `${examples[finding.order]}: ${countOf(certain, 'cell')} can only be read so.`;
  }
  if (dayFirst > 0 && monthFirst > 0 && chosen)
    return `${examples[chosen]}, as chosen. ${countOf(chosen === 'day_first' ? monthFirst : dayFirst, 'cell')} can only be read the other way, and will fail.`;
  if (dayFirst > 0 && monthFirst > 0) {
    return `${countOf(dayFirst, 'cell')} can only be read with the day first, ${countOf(monthFirst, 'cell')} only with the month first. Choose one; the others fail.`;
  }
  if (either > 0) return `${countOf(either, 'cell')} can be read in two ways, such as 05/03. Choose one.`;
  return 'Every date can be read in one way only.';
}
