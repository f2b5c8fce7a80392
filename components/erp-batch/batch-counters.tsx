import { useTranslations } from 'use-intl';
import { countersOf, type Counter, type ItemsChoice } from '@/components/erp-batch/read-items-filter';
import type { ItemsFilter } from '@/components/erp-batch/queries';
import { BatchBar } from '@/components/domain/batch-outcome';
import { classNames } from '@/components/ui/class-names';
import { useFormats } from '@/components/ui/use-formats';
import type { ImportJobSummary } from '@/lib/inbound/import-job-schemas';

const tones: Record<NonNullable<Counter['tone']>, string> = {
  ok: 'text-ok',
  accent: 'text-accent',
  bad: 'text-bad',
  warn: 'text-warn',
};

/** The number of items by status; choosing one shows only those items. */
export function BatchCounters({
  batch,
  filter,
  onChoose,
}: {
  batch: ImportJobSummary;
  filter: ItemsFilter;
  onChoose: (choice: ItemsChoice) => void;
}) {
  const t = useTranslations('erpBatch.batchCounters');
  const formats = useFormats();
  return (
    <section aria-label={t('label')} className="overflow-hidden rounded-lg border bg-surface">
      {/* The lines between the counters are the background showing through the gaps, however many fit in a row. */}
      <div
        role="group"
        aria-label={t('showOnly')}
        className="grid grid-cols-2 gap-px bg-line sm:grid-cols-3 lg:grid-cols-6"
      >
        {countersOf(batch, filter).map(({ name, count, tone, isChosen, status, warnings }) => (
          <button
            key={name}
            type="button"
            aria-pressed={isChosen}
            // There are none to show.
            disabled={count === 0 && !isChosen}
            onClick={() => onChoose({ status, warnings })}
            className={classNames(
              'bg-surface px-4 py-3 text-start -outline-offset-2 enabled:hover:bg-hover disabled:cursor-default',
              isChosen && 'bg-accent-soft shadow-[inset_0_-3px_0_var(--accent)] enabled:hover:bg-accent-soft',
            )}
          >
            <span className={classNames('block text-xs', isChosen ? 'text-ink' : 'text-faint')}>
              {t(`names.${name}`)}
            </span>
            <span
              className={classNames(
                'block text-xl font-semibold',
                count === 0 ? 'text-faint' : tone && tones[tone],
              )}
            >
              {formats.count(count)}
            </span>
          </button>
        ))}
      </div>
      <BatchBar batch={batch} className="h-2 rounded-none border-t" />
    </section>
  );
}
