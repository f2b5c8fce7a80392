import { X } from 'lucide-react';
import { actionNames } from '@/components/audit/audit-words';
import type { AuditPageFilter } from '@/components/audit/queries';
import { Button } from '@/components/ui/button';
import { DayField } from '@/components/ui/day-field';
import { SearchField } from '@/components/ui/search-field';
import { SelectField } from '@/components/ui/select-field';
import type { useAddressQuery } from '@/components/ui/use-address-query';

const anyAction = 'any';

const ownerNames: Record<AuditPageFilter['of'], string> = {
  tenant: 'Of this company',
  no_tenant: 'Of no company',
};

interface AuditFiltersProps {
  filter: AuditPageFilter;
  isFiltered: boolean;
  /** Whether they may also look at what belongs to no company. */
  seesAll: boolean;
  onChange: ReturnType<typeof useAddressQuery>['change'];
  onClear: () => void;
}

export function AuditFilters({ filter, isFiltered, seesAll, onChange, onClear }: AuditFiltersProps) {
  return (
    <div role="search" className="mb-4 flex flex-wrap items-end gap-2">
      {seesAll ? (
        <SelectField
          label="Whose"
          hideLabel
          className="w-full sm:w-52"
          value={filter.of}
          onChange={(value) => onChange({ of: value === 'tenant' ? null : value, page: null })}
          options={Object.entries(ownerNames).map(([value, label]) => ({ value, label }))}
        />
      ) : null}
      <SearchField
        label="Who"
        placeholder="Who: name or ID"
        value={filter.actor ?? ''}
        onSearch={(actor) => onChange({ actor, page: null }, { quiet: true })}
        className="w-full sm:w-48"
      />
      <SelectField
        label="What"
        hideLabel
        className="w-full sm:w-52"
        value={filter.action ?? anyAction}
        onChange={(value) => onChange({ action: value === anyAction ? null : value, page: null })}
        options={[
          { value: anyAction, label: 'Everything' },
          ...Object.entries(actionNames).map(([value, label]) => ({ value, label })),
        ]}
      />
      <SearchField
        label="To what"
        placeholder="To what: name or ID"
        value={filter.subject ?? ''}
        onSearch={(subject) => onChange({ subject, page: null }, { quiet: true })}
        className="w-full sm:w-52"
      />
      <DayField
        label="From"
        value={filter.from}
        max={filter.to}
        onChange={(day) => onChange({ from: day, page: null })}
      />
      <DayField
        label="To"
        value={filter.to}
        min={filter.from}
        onChange={(day) => onChange({ to: day, page: null })}
      />
      {isFiltered ? (
        <Button variant="quiet" icon={<X />} onClick={onClear}>
          Clear
        </Button>
      ) : null}
    </div>
  );
}
