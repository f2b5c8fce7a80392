'use client';

import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import Link from 'next/link';
import { importQuery } from '@/components/api/import-query';
import { referencesQuery } from '@/components/api/references-query';
import { ExtraFilter, ExtraFilterLine } from '@/components/deliveries/extra-filter';
import type { DeliveriesFilter } from '@/components/deliveries/queries';
import { deliveryStatusNames } from '@/components/domain/delivery-status-badge';
import { warningName } from '@/components/domain/problem-names';
import { usePerson } from '@/components/frame/person-context';
import { Button } from '@/components/ui/button';
import { DayRange } from '@/components/ui/day-range';
import { FilterBar } from '@/components/ui/filter-bar';
import { SearchField } from '@/components/ui/search-field';
import { SelectField } from '@/components/ui/select-field';
import type { NarrowList } from '@/components/ui/use-list-filter';
import { rowWarningCodes } from '@/lib/fields/row-warning';

const anyCustomer = 'any';
const withOrWithout = 'all';

const anyStatus = 'any';

const statusOptions = [
  { value: anyStatus, label: 'Any status' },
  ...Object.entries(deliveryStatusNames).map(([value, label]) => ({ value, label })),
];

const warningOptions = [
  { value: withOrWithout, label: 'With or without warnings' },
  { value: 'any', label: 'With warnings' },
  ...rowWarningCodes.map((code) => ({ value: code, label: warningName(code), group: 'With the warning' })),
];

interface DeliveryFiltersProps {
  filter: DeliveriesFilter;
  isFiltered: boolean;
  onChange: NarrowList;
  onClear: () => void;
}

export function DeliveryFilters({ filter, isFiltered, onChange, onClear }: DeliveryFiltersProps) {
  const { tenantId } = usePerson();
  const customers = useQuery(referencesQuery('customers', tenantId));
  const extra = { column: filter.extra_key, value: filter.extra_value, onChange };
  return (
    <>
      <FilterBar isFiltered={isFiltered} onClear={onClear}>
        <SearchField
          label="Search deliveries"
          placeholder="Name, phone, address, city…"
          value={filter.search ?? ''}
          onSearch={(search) => onChange({ search }, { quiet: true })}
          className="w-full sm:w-68"
        />
        <SearchField
          label="Reference"
          placeholder="Exact reference"
          value={filter.external_reference_id ?? ''}
          onSearch={(text) => onChange({ external_reference_id: text }, { quiet: true })}
          className="w-full sm:w-44"
        />
        <SelectField
          label="Customer"
          hideLabel
          className="w-full sm:w-48"
          value={filter.customer_id ?? anyCustomer}
          onChange={(value) => onChange({ customer_id: value === anyCustomer ? null : value })}
          options={[{ value: anyCustomer, label: 'Any customer' }, ...(customers.data?.options ?? [])]}
        />
        <DayRange
          labels={['Created from', 'Created to']}
          from={filter.created_from}
          to={filter.created_to}
          onFrom={(day) => onChange({ created_from: day })}
          onTo={(day) => onChange({ created_to: day })}
        />
        <SelectField
          label="Status"
          hideLabel
          className="w-full sm:w-36"
          value={filter.status ?? anyStatus}
          onChange={(value) => onChange({ status: value === anyStatus ? null : value })}
          options={statusOptions}
        />
        <SelectField
          label="Warnings"
          hideLabel
          className="w-full sm:w-52"
          value={filter.warning ?? withOrWithout}
          onChange={(value) => onChange({ warning: value === withOrWithout ? null : value })}
          options={warningOptions}
        />
        <ExtraFilter {...extra} />
      </FilterBar>
      <ExtraFilterLine {...extra} />
      {filter.bulk_order_creation_id ? (
        <ImportFilter
          jobId={filter.bulk_order_creation_id}
          onRemove={() => onChange({ bulk_order_creation_id: null })}
        />
      ) : null}
    </>
  );
}

function ImportFilter({ jobId, onRemove }: { jobId: string; onRemove: () => void }) {
  const { tenantId } = usePerson();
  const job = useQuery(importQuery(tenantId, jobId));
  return (
    <p className="-mt-1 mb-4 flex flex-wrap items-center gap-1 text-muted">
      Only from the import{' '}
      <Link href={`/imports/${jobId}`} className="font-medium text-accent underline-offset-2 hover:underline">
        {job.data?.name ?? (job.error ? '(unknown)' : '…')}
      </Link>
      <Button variant="quiet" size="sm" icon={<X />} onClick={onRemove}>
        Show all
      </Button>
    </p>
  );
}
