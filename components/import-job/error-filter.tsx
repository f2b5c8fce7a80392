'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useNames } from '@/components/domain/use-names';
import type { FailedRowsFilter } from '@/components/import-job/queries';
import { Button } from '@/components/ui/button';
import { ToggleChip } from '@/components/ui/toggle-chip';
import type { FailedRowsPage } from '@/lib/imports/import-schemas';

/** More would fill several lines above the rows, and most of them are of a single row. */
const SHOWN = 8;

/** The problems and how often each occurred, the most frequent first; choosing one shows only its rows. */
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
  const [isWhole, setIsWhole] = useState(false);
  const isPressed = ({ error_field, error_code }: FailedRowsPage['errors'][number]) =>
    filter.error_field === error_field && filter.error_code === error_code;
  // One more chip takes no more room than the button.
  const isCut = !isWhole && errors.length > SHOWN + 1;
  const shown = isCut ? errors.filter((error, index) => index < SHOWN || isPressed(error)) : errors;
  return (
    <div role="group" aria-label={t('label')} className="flex flex-wrap gap-1.5 border-b px-4 py-2.5">
      <ToggleChip label={t('all')} count={total} pressed={!filter.error_code} onClick={() => onFilter({})} />
      {shown.map((error) => {
        const { error_field: field, error_code: code, count } = error;
        const pressed = isPressed(error);
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
      {isCut ? (
        <Button size="sm" variant="quiet" onClick={() => setIsWhole(true)}>
          {t('more', { count: errors.length - shown.length })}
        </Button>
      ) : null}
    </div>
  );
}
