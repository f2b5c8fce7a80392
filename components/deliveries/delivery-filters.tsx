'use client';

import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import Link from 'next/link';
import type { DeliveriesFilter } from '@/components/deliveries/queries';
import { usePerson } from '@/components/frame/person-context';
import { importQuery } from '@/components/api/import-query';
import { referencesQuery } from '@/components/api/references-query';
import { Button } from '@/components/ui/button';
import { DayField } from '@/components/ui/day-field';
import { SearchField } from '@/components/ui/search-field';
import { SelectField } from '@/components/ui/select-field';
import type { useAddressQuery } from '@/components/ui/use-address-query';

const anyCustomer = 'any';

interface DeliveryFiltersProps {
  filter: DeliveriesFilter;
  isFiltered: boolean;
  onChange: ReturnType<typeof useAddressQuery>['change'];
  onClear: () => void;
}

export function DeliveryFilters({ filter, isFiltered, onChange, onClear }: DeliveryFiltersProps) {
  const { tenantId } = usePerson();
  const customers = useQuery(referencesQuery('customers', tenantId));
  return (
    <div className="mb-4 flex flex-col gap-3">
      <div role="search" className="flex flex-wrap items-end gap-2">
        <SearchField
          label="Search deliveries"
          placeholder="Contact, address, city…"
          value={filter.search ?? ''}
          onSearch={(search) => onChange({ search, page: null }, { quiet: true })}
          className="w-full sm:w-68"
        />
        <SearchField
          label="Reference"
          placeholder="Exact reference"
          value={filter.external_reference_id ?? ''}
          onSearch={(text) => onChange({ external_reference_id: text, page: null }, { quiet: true })}
          className="w-full sm:w-44"
        />
        <SelectField
          label="Customer"
          hideLabel
          className="w-full sm:w-48"
          value={filter.customer_id ?? anyCustomer}
          onChange={(value) => onChange({ customer_id: value === anyCustomer ? null : value, page: null })}
          options={[{ value: anyCustomer, label: 'Any customer' }, ...(customers.data?.options ?? [])]}
        />
        <DayField
          label="Created from"
          value={filter.created_from}
          max={filter.created_to}
          onChange={(day) => onChange({ created_from: day, page: null })}
        />
        <DayField
          label="Created to"
          value={filter.created_to}
          min={filter.created_from}
          onChange={(day) => onChange({ created_to: day, page: null })}
        />
        {isFiltered ? (
          <Button variant="quiet" icon={<X />} onClick={onClear}>
            Clear
          </Button>
        ) : null}
      </div>
      {filter.bulk_order_creation_id ? (
        <ImportFilter
          jobId={filter.bulk_order_creation_id}
          onRemove={() => onChange({ bulk_order_creation_id: null, page: null })}
        />
      ) : null}
    </div>
  );
}

function ImportFilter({ jobId, onRemove }: { jobId: string; onRemove: () => void }) {
  const { tenantId } = usePerson();
  const job = useQuery(importQuery(tenantId, jobId));
  return (
    <p className="flex flex-wrap items-center gap-1 text-muted">
      Only those of the import{' '}
      <Link href={`/imports/${jobId}`} className="font-medium text-accent underline-offset-2 hover:underline">
        {job.data?.name ?? (job.error ? 'that is not known here' : '…')}
      </Link>
      <Button variant="quiet" size="sm" icon={<X />} onClick={onRemove}>
        Show all
      </Button>
    </p>
  );
}
