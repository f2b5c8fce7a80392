'use client';

import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { findTimeZones } from '@/components/company/find-time-zones';
import { Button } from '@/components/ui/button';
import { MutationProblem } from '@/components/ui/mutation-problem';
import { SearchSelectField } from '@/components/ui/search-select-field';

/** Chooses the time zone whose days count. */
export function TimeZoneForm({
  timeZone,
  busy,
  error,
  onSave,
}: {
  timeZone: string;
  busy: boolean;
  error: Error | null;
  onSave: (timeZone: string) => void;
}) {
  const t = useTranslations('company.timeZoneForm');
  const tCommon = useTranslations('common');
  const locale = useLocale();
  const [chosen, setChosen] = useState(timeZone);
  const [search, setSearch] = useState('');
  const [now] = useState(() => new Date());
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(chosen);
      }}
    >
      <p className="text-muted">{t('why')}</p>
      <SearchSelectField
        label={t('label')}
        value={{ value: chosen, label: chosen }}
        onChange={({ value }) => setChosen(value)}
        {...findTimeZones(search, now, locale)}
        isSearching={false}
        onSearch={setSearch}
      />
      <MutationProblem error={error} />
      <div>
        <Button type="submit" variant="primary" busy={busy} disabled={chosen === timeZone}>
          {tCommon('save')}
        </Button>
      </div>
    </form>
  );
}
