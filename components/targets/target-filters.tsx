'use client';

import { useQuery } from '@tanstack/react-query';
import { MapPinOff } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { usePerson } from '@/components/frame/person-context';
import { sourceSystemsQuery, type TargetsFilter } from '@/components/targets/queries';
import { quickChoices } from '@/components/targets/route-days';
import { useToday } from '@/components/targets/use-today';
import { DayRange } from '@/components/ui/day-range';
import { FilterBar } from '@/components/ui/filter-bar';
import { SearchField } from '@/components/ui/search-field';
import { SelectField } from '@/components/ui/select-field';
import { ToggleChip } from '@/components/ui/toggle-chip';
import type { NarrowList } from '@/components/ui/use-list-filter';
import type { Target } from '@/lib/targets/target-schemas';

// Starts with a space: a source system may have any other name.
const any = ' any';

const statusValues: readonly Target['status'][] = ['Active', 'Cancelled'];

const priorityValues: readonly NonNullable<Target['planning']['priority']>[] = ['Low', 'Medium', 'High'];

const options = <Value extends string>(
  anyLabel: string,
  values: readonly Value[],
  nameOf: (value: Value) => string,
) => [{ value: any, label: anyLabel }, ...values.map((value) => ({ value, label: nameOf(value) }))];

/** Keeps the layout until the browser knows what day it is. */
const someDay = '2000-01-01';

interface TargetFiltersProps {
  filter: TargetsFilter;
  isFiltered: boolean;
  onChange: NarrowList;
  onClear: () => void;
}

export function TargetFilters({ filter, isFiltered, onChange, onClear }: TargetFiltersProps) {
  const t = useTranslations('targets.targetFilters');
  const statuses = useTranslations('targets.statuses');
  const priorities = useTranslations('targets.priorities');
  const chosen = (value: string) => (value === any ? null : value);
  return (
    <FilterBar
      isFiltered={isFiltered}
      onClear={onClear}
      chips={
        <>
          <QuickDays filter={filter} onChange={onChange} />
          <ToggleChip
            label={t('noCoordinates')}
            icon={<MapPinOff aria-hidden />}
            pressed={filter.coordinates === 'missing'}
            onClick={() => onChange({ coordinates: filter.coordinates === 'missing' ? null : 'missing' })}
          />
        </>
      }
    >
      <SearchField
        label={t('search')}
        placeholder={t('searchIn')}
        value={filter.search ?? ''}
        onSearch={(search) => onChange({ search }, { quiet: true })}
        className="w-full sm:w-60"
      />
      <SourceFilter
        value={filter.sourceSystem}
        onChange={(value) => onChange({ sourceSystem: chosen(value) })}
      />
      <SelectField
        label={t('status')}
        hideLabel
        className="max-sm:flex-1 sm:w-32"
        value={filter.status ?? any}
        onChange={(value) => onChange({ status: chosen(value) })}
        options={options(t('anyStatus'), statusValues, (value) => statuses(value))}
      />
      <SelectField
        label={t('priority')}
        hideLabel
        className="max-sm:flex-1 sm:w-32"
        value={filter.priority ?? any}
        onChange={(value) => onChange({ priority: chosen(value) })}
        options={options(t('anyPriority'), priorityValues, (value) => priorities(value))}
      />
      <DayRange
        labels={[t('routeDateFrom'), t('routeDateTo')]}
        from={filter.routeDateFrom}
        to={filter.routeDateTo}
        onFrom={(day) => onChange({ routeDateFrom: day })}
        onTo={(day) => onChange({ routeDateTo: day })}
      />
    </FilterBar>
  );
}

function SourceFilter({ value, onChange }: { value?: string; onChange: (value: string) => void }) {
  const t = useTranslations('targets.targetFilters');
  const { tenantId } = usePerson();
  const { data: sources } = useQuery(sourceSystemsQuery(tenantId));
  // A link may name a source that is not in the list, or not yet.
  const names = new Set([...(sources?.data ?? []), ...(value === undefined ? [] : [value])]);
  return (
    <SelectField
      label={t('source')}
      hideLabel
      className="w-full sm:w-40"
      value={value ?? any}
      onChange={onChange}
      options={[
        { value: any, label: t('anySource') },
        ...[...names].map((name) => ({ value: name, label: name })),
      ]}
    />
  );
}

function QuickDays({ filter, onChange }: Pick<TargetFiltersProps, 'filter' | 'onChange'>) {
  const t = useTranslations('targets.quickDays');
  const today = useToday();
  return (
    <div role="group" aria-label={t('label')} className="contents">
      {quickChoices(today ?? someDay).map(({ name, range: { from, to } }) => {
        const pressed = today !== null && filter.routeDateFrom === from && filter.routeDateTo === to;
        return (
          <ToggleChip
            key={name}
            label={t(name)}
            pressed={pressed}
            onClick={() =>
              onChange({ routeDateFrom: pressed ? null : from, routeDateTo: pressed ? null : to })
            }
          />
        );
      })}
    </div>
  );
}
