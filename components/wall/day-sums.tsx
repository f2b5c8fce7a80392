import { useTranslations } from 'use-intl';
import { classNames } from '@/components/ui/class-names';
import { useFormats } from '@/components/ui/use-formats';
import type { JobSums } from '@/lib/import-jobs/import-job-list-schemas';

/** What has come in since the day began, in large figures. */
export function DaySums({
  sums,
  needCount,
}: {
  /** Undefined: not loaded yet. */
  sums: JobSums | undefined;
  /** How many imports need a person. */
  needCount: number;
}) {
  const t = useTranslations('wall.sums');
  const formats = useFormats();
  const figures = [
    { word: 'imports', value: sums?.imports, tone: '' },
    { word: 'deliveries', value: sums?.deliveries, tone: 'text-ok' },
    { word: 'openRows', value: sums?.open_rows, tone: sums?.open_rows ? 'text-bad' : '' },
    { word: 'needPerson', value: sums && needCount, tone: needCount > 0 ? 'text-warn' : '' },
    { word: 'batches', value: sums?.batches, tone: '' },
    { word: 'items', value: sums?.accepted_items, tone: '' },
    { word: 'rejected', value: sums?.rejected_items, tone: sums?.rejected_items ? 'text-bad' : '' },
  ] as const;
  return (
    <dl className="grid grid-cols-2 gap-px overflow-hidden rounded-lg border bg-line sm:grid-cols-4 xl:grid-cols-7">
      {figures.map(({ word, value, tone }) => (
        <div
          key={word}
          // Seven in rows of two or four: the last one takes what is left.
          className="flex flex-col-reverse justify-end bg-surface px-[0.8em] py-[0.4em] max-xl:last:col-span-2"
        >
          <dt className="text-[0.8em] text-muted">{t(word)}</dt>
          <dd className={classNames('text-[2.4em] leading-tight font-semibold', tone)}>
            {value === undefined ? '–' : formats.count(value)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
