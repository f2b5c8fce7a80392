'use client';

import { useTranslations } from 'use-intl';
import { useNames } from '@/components/domain/use-names';
import type { FailedRowsFilter } from '@/components/import-job/queries';
import { ToggleChip } from '@/components/ui/toggle-chip';
import type { FailedRowsPage } from '@/lib/imports/import-schemas';

/** The problems and how often each occurred; choosing one shows only its rows. */
export function ErrorFilter({
  errors,
  total,
  filter,
  onFilter,
}: {
  errors: FailedRowsPage['errors'];
  /** All failed rows. */
  total: number;
  filter: FailedRowsFilter;
  onFilter: (filter: FailedRowsFilter) => void;
}) {
  const names = useNames();
  const t = useTranslations('importJob.errorFilter');
  return (
    <div role="group" aria-label={t('label')} className="flex flex-wrap gap-1.5 border-b px-4 py-2.5">
      <ToggleChip label={t('all')} count={total} pressed={!filter.error_code} onClick={() => onFilter({})} />
      {errors.map(({ error_field: field, error_code: code, count }) => {
        const pressed = filter.error_field === field && filter.error_code === code;
        return (
          <ToggleChip
            key={`${field} ${code}`}
            label={t('chip', { field: names.field(field), problem: names.problem(code) })}
            count={count}
            pressed={pressed}
            onClick={() => onFilter(pressed ? {} : { error_field: field, error_code: code })}
          />
        );
      })}
    </div>
  );
}
