import { ArrowRight } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useSay } from '@/components/domain/use-say';
import { useNames } from '@/components/domain/use-names';
import { useFormats } from '@/components/ui/use-formats';
import type { RowChange } from '@/lib/fields/row-change';
import { messageForRowChange } from '@/lib/messages/row-changes';

/** What reading has changed by itself: each field and kind with its count and examples, old and new. */
export function ChangesList({ changes }: { changes: readonly RowChange[] }) {
  const t = useTranslations('domain.changes');
  const names = useNames();
  const formats = useFormats();
  const say = useSay();
  return (
    <ul className="text-[0.8125rem]">
      {changes.map(({ field, kind, count, examples }) => (
        <li
          key={`${field} ${kind}`}
          className="grid gap-x-4 gap-y-0.5 border-b py-1.5 last:border-b-0 md:grid-cols-[minmax(0,1fr)_minmax(0,1.3fr)]"
        >
          <span className="flex min-w-0 justify-between gap-3 md:flex-col md:justify-start md:gap-0">
            <span className="min-w-0">
              <span className="font-medium">{names.field(field)}</span>
              <span className="block text-muted">{messageForRowChange(kind, say)}</span>
            </span>
            <span className="shrink-0 text-muted tabular-nums">{formats.count(count)} ×</span>
          </span>
          <ul className="min-w-0">
            {examples.map(({ row_number: row, from, to }) => (
              <li key={row} className="flex min-w-0 flex-wrap items-baseline gap-x-1.5">
                <span className="text-faint tabular-nums">{t('row', { row: formats.count(row) })}</span>
                <bdi className="min-w-0 [overflow-wrap:anywhere] whitespace-pre-wrap text-muted line-through decoration-faint">
                  {from}
                </bdi>
                <ArrowRight
                  aria-label={t('readAs')}
                  className="size-3.5 shrink-0 self-center text-faint rtl:-scale-x-100"
                />
                <bdi className="min-w-0 [overflow-wrap:anywhere]">{to === '' ? t('nothing') : to}</bdi>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

/** How many values were changed in all. */
export function countChanges(changes: readonly RowChange[]): number {
  return changes.reduce((sum, { count }) => sum + count, 0);
}
