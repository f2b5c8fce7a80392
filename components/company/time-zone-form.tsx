'use client';

import { useState } from 'react';
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
      <p className="text-muted">
        When a shipper’s file says a date without a year, such as 05.03., the one nearest to today is meant.
        Today begins and ends as in this time zone, for the page and for the import alike.
      </p>
      <SearchSelectField
        label="Time zone"
        value={{ value: chosen, label: chosen }}
        onChange={({ value }) => setChosen(value)}
        {...findTimeZones(search, now)}
        isSearching={false}
        onSearch={setSearch}
      />
      <MutationProblem error={error} />
      <div>
        <Button type="submit" variant="primary" busy={busy} disabled={chosen === timeZone}>
          Save
        </Button>
      </div>
    </form>
  );
}
