'use client';

import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { deliveryHistoryQuery } from '@/components/deliveries/queries';
import { deliveryStatusNames } from '@/components/domain/delivery-status-badge';
import { fieldName } from '@/components/domain/problem-names';
import { usePerson } from '@/components/frame/person-context';
import { formatCount } from '@/components/ui/format-number';
import { Panel } from '@/components/ui/panel';
import { formatExact, RelativeTime } from '@/components/ui/relative-time';
import { ErrorState } from '@/components/ui/states';
import { ValueList } from '@/components/ui/value-list';
import type { DeliveryHistory } from '@/lib/deliveries/delivery-history-schemas';

/** Who changed what of the delivery, the latest first. Without a change, nothing. */
export function DeliveryHistoryPanel({ deliveryId }: { deliveryId: string }) {
  const { tenantId } = usePerson();
  const { data: history, error, refetch } = useQuery(deliveryHistoryQuery(tenantId, deliveryId));
  if (error && !history) {
    return (
      <ErrorState title="The history could not be loaded" error={error} onRetry={() => void refetch()} />
    );
  }
  if (!history || history.data.length === 0) return null;
  return (
    <Panel id="history" title="History" className="md:col-span-2">
      <ol className="flex flex-col gap-4">
        {history.data.map((entry, index) => (
          <Entry key={history.data.length - index} entry={entry} />
        ))}
      </ol>
    </Panel>
  );
}

function Entry({ entry }: { entry: DeliveryHistory['data'][number] }) {
  const { event, actor_name: actor, created_at: at, bulk_order_creation_id: jobId, changes } = entry;
  return (
    <li>
      <p className="font-medium">{deliveryStatusNames[event]}</p>
      <p className="text-[0.8125rem] text-muted">
        <RelativeTime at={at} /> <span className="text-faint">({formatExact(at)})</span>
        {actor === null ? null : (
          <>
            {' '}
            by <bdi>{actor}</bdi>
          </>
        )}
        {jobId === null ? null : (
          <>
            , row {formatCount(entry.row_number ?? 0)} of{' '}
            <Link href={`/imports/${jobId}`} className="text-accent underline-offset-2 hover:underline">
              <bdi>{entry.bulk_order_creation_name ?? 'an import'}</bdi>
            </Link>
          </>
        )}
      </p>
      <ValueList
        className="mt-2 rounded-md bg-sunken px-3 py-2"
        values={changes.map(({ field, from, to }) => ({
          label: nameOf(field),
          value: textOf(to),
          before: textOf(from),
        }))}
      />
    </li>
  );
}

/** Names of what is no field of an order. */
const otherNames: Readonly<Record<string, string>> = {
  payer_type: 'Payer',
  payment_method: 'Payment method',
  unit_size: 'Size',
  delivery_service_name: 'Delivery service',
  extra: 'Other columns',
  packages: fieldName('package_items'),
};

const nameOf = (field: string) => otherNames[field] ?? fieldName(field);

/** A value as one line; null: nothing. */
function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object') return String(value as string | number);
  if (!Array.isArray(value)) {
    return Object.entries(value)
      .map(([name, cell]) => `${name}: ${String(cell)}`)
      .join(', ');
  }
  const packages = value as { name: string; quantity: number }[];
  return packages.length === 0
    ? null
    : packages.map(({ name, quantity }) => `${formatCount(quantity)} × ${name}`).join(', ');
}
