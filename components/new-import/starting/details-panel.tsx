'use client';

import { useSkipTo } from '@/components/new-import/use-skip-to';
import { useQuery } from '@tanstack/react-query';
import { memo } from 'react';
import { useController } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { usePerson } from '@/components/frame/person-context';
import { referencesQuery } from '@/components/api/references-query';
import { ReferenceField } from '@/components/new-import/starting/reference-field';
import type { DetailsControl } from '@/components/new-import/starting/use-details-form';
import { Panel } from '@/components/ui/panel';
import { SelectField, type SelectOption } from '@/components/ui/select-field';
import { ErrorState } from '@/components/ui/states';
import { TextField } from '@/components/ui/text-field';

const payers = ['sender', 'receiver'] as const;
const payments = ['wallet', 'cod', 'card', 'cash', 'bank_transfer'] as const;

interface DetailsProps {
  control: DetailsControl;
}

/** Box 5: the customer, the service and the payer. Redrawn only when one of them changes. */
export const DetailsPanel = memo(function DetailsPanel({ control }: DetailsProps) {
  const t = useTranslations('newImport.detailsPanel');
  const skipTo = useSkipTo('start');
  const domain = useTranslations('domain');
  return (
    <Panel id="details" skipTo={skipTo} number={5} title={t('title')}>
      <ListsProblem />
      <div className="grid gap-4 sm:grid-cols-2">
        <NameField control={control} />
        <ReferenceField
          control={control}
          name="customer"
          kind="customers"
          label={t('customer')}
          placeholder={t('chooseCustomer')}
        />
        <ReferenceField
          control={control}
          name="deliveryService"
          kind="delivery-services"
          label={t('service')}
          placeholder={t('chooseService')}
        />
        <ChoiceField
          control={control}
          name="payerType"
          label={t('payer')}
          options={payers.map((value) => ({ value, label: domain(`payers.${value}`) }))}
        />
        <ChoiceField
          control={control}
          name="paymentMethod"
          label={t('paymentMethod')}
          options={payments.map((value) => ({ value, label: domain(`payments.${value}`) }))}
        />
      </div>
    </Panel>
  );
});

function ListsProblem() {
  const t = useTranslations('newImport.detailsPanel');
  const { tenantId } = usePerson();
  const customers = useQuery(referencesQuery('customers', tenantId));
  const services = useQuery(referencesQuery('delivery-services', tenantId));
  const broken = customers.error ? customers : services.error ? services : null;
  if (!broken) return null;
  return (
    <ErrorState
      className="mb-4"
      title={t('failed')}
      error={broken.error}
      onRetry={() => void broken.refetch()}
    />
  );
}

function NameField({ control }: DetailsProps) {
  const t = useTranslations('newImport.detailsPanel');
  const { field, fieldState } = useController({ control, name: 'name' });
  return (
    <TextField
      id="import-name"
      label={t('name')}
      maxLength={200}
      {...field}
      error={fieldState.error?.message}
      className="sm:col-span-2"
    />
  );
}

function ChoiceField({
  control,
  name,
  label,
  options,
}: DetailsProps & {
  name: 'payerType' | 'paymentMethod';
  label: string;
  options: readonly SelectOption[];
}) {
  const { field, fieldState } = useController({ control, name });
  return (
    <SelectField
      label={label}
      value={field.value}
      onChange={field.onChange}
      options={options}
      error={fieldState.error?.message}
    />
  );
}
