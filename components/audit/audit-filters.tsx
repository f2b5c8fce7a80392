import { actionNames, ownerNames } from '@/components/audit/audit-words';
import type { AuditPageFilter } from '@/components/audit/queries';
import { DayRange } from '@/components/ui/day-range';
import { FilterBar } from '@/components/ui/filter-bar';
import { SearchField } from '@/components/ui/search-field';
import { SelectField } from '@/components/ui/select-field';
import type { NarrowList } from '@/components/ui/use-list-filter';

const anyAction = 'any';

interface AuditFiltersProps {
  filter: AuditPageFilter;
  isFiltered: boolean;
  /** Whether the person may also see entries that belong to no company. */
  seesAll: boolean;
  onChange: NarrowList;
  onClear: () => void;
}

export function AuditFilters({ filter, isFiltered, seesAll, onChange, onClear }: AuditFiltersProps) {
  return (
    <FilterBar isFiltered={isFiltered} onClear={onClear}>
      {seesAll ? (
        <SelectField
          label="Company"
          hideLabel
          className="w-full sm:w-52"
          value={filter.of}
          onChange={(value) => onChange({ of: value === 'tenant' ? null : value })}
          options={Object.entries(ownerNames).map(([value, label]) => ({ value, label }))}
        />
      ) : null}
      <SearchField
        label="Who"
        placeholder="Who: name or ID"
        value={filter.actor ?? ''}
        onSearch={(actor) => onChange({ actor }, { quiet: true })}
        className="w-full sm:w-48"
      />
      <SelectField
        label="What"
        hideLabel
        className="w-full sm:w-52"
        value={filter.action ?? anyAction}
        onChange={(value) => onChange({ action: value === anyAction ? null : value })}
        options={[
          { value: anyAction, label: 'Everything' },
          ...Object.entries(actionNames).map(([value, label]) => ({ value, label })),
        ]}
      />
      <SearchField
        label="To what"
        placeholder="To what: name or ID"
        value={filter.subject ?? ''}
        onSearch={(subject) => onChange({ subject }, { quiet: true })}
        className="w-full sm:w-52"
      />
      <DayRange
        labels={['From', 'To']}
        from={filter.from}
        to={filter.to}
        onFrom={(day) => onChange({ from: day })}
        onTo={(day) => onChange({ to: day })}
      />
    </FilterBar>
  );
}
