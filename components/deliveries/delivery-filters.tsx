'use client';

import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import { importQuery } from '@/components/api/import-query';
import { referencesQuery } from '@/components/api/references-query';
import { ExtraFilter, ExtraFilterLine } from '@/components/deliveries/extra-filter';
import type { DeliveriesFilter } from '@/components/deliveries/queries';
import { deliveryStatuses } from '@/components/domain/delivery-status-badge';
import { useNames } from '@/components/domain/use-names';
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

interface DeliveryFiltersProps {
  filter: DeliveriesFilter;
  isFiltered: boolean;
  onChange: NarrowList;
  onClear: () => void;
}

export function DeliveryFilters({ filter, isFiltered, onChange, onClear }: DeliveryFiltersProps) {
  const t = useTranslations('deliveries.deliveryFilters');
  const statusNames = useTranslations('domain.deliveryStatuses');
  const names = useNames();
  const { tenantId } = usePerson();
  const customers = useQuery(referencesQuery('customers', tenantId));
  const statusOptions = [
    { value: anyStatus, label: t('anyStatus') },
    ...deliveryStatuses.map((value) => ({ value, label: statusNames(value) })),
  ];
  const warningOptions = [
    { value: withOrWithout, label: t('withOrWithoutWarnings') },
    { value: 'any', label: t('withWarnings') },
    ...rowWarningCodes.map((code) => ({
      value: code,
      label: names.warning(code),
      group: t('withTheWarning'),
    })),
  ];
  const extra = { column: filter.extra_key, value: filter.extra_value, onChange };
  return (
    <>
      <FilterBar isFiltered={isFiltered} onClear={onClear}>
        <SearchField
          label={t('search')}
          placeholder={t('searchIn')}
          value={filter.search ?? ''}
          onSearch={(search) => onChange({ search }, { quiet: true })}
          className="w-full sm:w-68"
        />
        <SearchField
          label={t('reference')}
          isMain={false}
          placeholder={t('exactReference')}
          value={filter.external_reference_id ?? ''}
          onSearch={(text) => onChange({ external_reference_id: text }, { quiet: true })}
          className="w-full sm:w-44"
        />
        <SelectField
          label={t('customer')}
          hideLabel
          className="w-full sm:w-48"
          value={filter.customer_id ?? anyCustomer}
          onChange={(value) => onChange({ customer_id: value === anyCustomer ? null : value })}
          options={[{ value: anyCustomer, label: t('anyCustomer') }, ...(customers.data?.options ?? [])]}
        />
        <DayRange
          labels={[t('createdFrom'), t('createdTo')]}
          from={filter.created_from}
          to={filter.created_to}
          onFrom={(day) => onChange({ created_from: day })}
          onTo={(day) => onChange({ created_to: day })}
        />
        <SelectField
          label={t('status')}
          hideLabel
          className="w-full sm:w-36"
          value={filter.status ?? anyStatus}
          onChange={(value) => onChange({ status: value === anyStatus ? null : value })}
          options={statusOptions}
        />
        <SelectField
          label={t('warnings')}
          hideLabel
          className="w-full sm:w-64"
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
  const t = useTranslations('deliveries.deliveryFilters');
  const { tenantId } = usePerson();
  const job = useQuery(importQuery(tenantId, jobId));
  return (
    <p className="-mt-1 mb-4 flex flex-wrap items-center gap-1 text-muted">
      <span>
        {t.rich('onlyFromImport', {
          a: (name) => (
            <Link href={`/imports/${jobId}`} className="font-medium text-accent underline underline-offset-2">
              <bdi>{name}</bdi>
            </Link>
          ),
          name: job.data?.name ?? (job.error ? t('unknownImport') : '…'),
        })}
      </span>
      <Button variant="quiet" size="sm" icon={<X />} onClick={onRemove}>
        {t('showAll')}
      </Button>
    </p>
  );
}
