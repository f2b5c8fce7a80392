'use client';

import { useQuery } from '@tanstack/react-query';
import { usePerson } from '@/components/frame/person-context';
import { payerNames, paymentNames } from '@/components/imports/payment-names';
import { customersQuery, deliveryServicesQuery } from '@/components/new-import/queries';
import { detailsSchema, type ImportDetails } from '@/components/new-import/remembered-choices';
import { Panel } from '@/components/ui/panel';
import { SelectField } from '@/components/ui/select-field';
import { ErrorState } from '@/components/ui/states';
import { TextField } from '@/components/ui/text-field';

const payerOptions = Object.entries(payerNames).map(([value, label]) => ({ value, label }));
const paymentOptions = Object.entries(paymentNames).map(([value, label]) => ({ value, label }));

/** What stands against each detail: the API's field → sentence. */
export type DetailErrors = ReadonlyMap<string, string>;

interface DetailsPanelProps {
  name: string;
  onName: (name: string) => void;
  details: ImportDetails;
  onDetails: (details: ImportDetails) => void;
  errors: DetailErrors;
}

/** Box 4: for whom, by which service, and who pays. */
export function DetailsPanel({ name, onName, details, onDetails, errors }: DetailsPanelProps) {
  const { tenantId } = usePerson();
  const customers = useQuery(customersQuery(tenantId));
  const services = useQuery(deliveryServicesQuery(tenantId));
  const broken = customers.error ? customers : services.error ? services : null;
  const change = (values: Partial<Record<keyof ImportDetails, string>>) =>
    onDetails(detailsSchema.parse({ ...details, ...values }));

  return (
    <Panel id="details" number={4} title="Details">
      {broken ? (
        <ErrorState
          className="mb-4"
          title="Customers and services could not be loaded"
          error={broken.error}
          onRetry={() => void broken.refetch()}
        />
      ) : null}
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          id="import-name"
          label="Name of the import"
          maxLength={200}
          value={name}
          onChange={(event) => onName(event.target.value)}
          error={errors.get('name')}
          className="sm:col-span-2"
        />
        <SelectField
          label="Customer"
          placeholder={customers.isPending ? 'Loading…' : 'Choose a customer'}
          value={details.customerId}
          onChange={(customerId) => change({ customerId })}
          options={(customers.data?.data ?? []).map(({ id, name: label }) => ({ value: id, label }))}
          error={errors.get('customer_id')}
        />
        <SelectField
          label="Delivery service"
          placeholder={services.isPending ? 'Loading…' : 'Choose a service'}
          value={details.deliveryServiceId}
          onChange={(deliveryServiceId) => change({ deliveryServiceId })}
          options={(services.data?.data ?? []).map(({ id, name: label, delivery_type: type }) => ({
            value: id,
            label,
            hint: type.name,
          }))}
          error={errors.get('delivery_service_id')}
        />
        <SelectField
          label="Payer"
          value={details.payerType}
          onChange={(payerType) => change({ payerType })}
          options={payerOptions}
          error={errors.get('payer_type')}
        />
        <SelectField
          label="Payment method"
          value={details.paymentMethod}
          onChange={(paymentMethod) => change({ paymentMethod })}
          options={paymentOptions}
          error={errors.get('payment_method')}
        />
      </div>
    </Panel>
  );
}
