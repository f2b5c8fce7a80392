'use client';

import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import { deliveryHistoryQuery } from '@/components/deliveries/queries';
import { useNames } from '@/components/domain/use-names';
import { usePerson } from '@/components/frame/person-context';
import { Panel } from '@/components/ui/panel';
import { RelativeTime } from '@/components/ui/relative-time';
import { ErrorState } from '@/components/ui/states';
import { type Formats, useFormats } from '@/components/ui/use-formats';
import { ValueList } from '@/components/ui/value-list';
import type { DeliveryHistory } from '@/lib/deliveries/delivery-history-schemas';

/** Who changed what of the delivery, the latest first. Without a change, nothing. */
export function DeliveryHistoryPanel({ deliveryId }: { deliveryId: string }) {
  const t = useTranslations('deliveries.deliveryHistoryPanel');
  const { tenantId } = usePerson();
  const { data: history, error, refetch } = useQuery(deliveryHistoryQuery(tenantId, deliveryId));
  if (error && !history) {
    return <ErrorState title={t('failed')} error={error} onRetry={() => void refetch()} />;
  }
  if (!history || history.data.length === 0) return null;
  return (
    <Panel id="history" title={t('title')} className="md:col-span-2">
      <ol className="flex flex-col gap-4">
        {history.data.map((entry, index) => (
          <Entry key={history.data.length - index} entry={entry} />
        ))}
      </ol>
    </Panel>
  );
}

function Entry({ entry }: { entry: DeliveryHistory['data'][number] }) {
  const t = useTranslations('deliveries.deliveryHistoryPanel');
  const statusNames = useTranslations('domain.deliveryStatuses');
  const names = useNames();
  const formats = useFormats();
  const valueNames = useValueNames();
  const { event, actor_name: actor, created_at: at, bulk_order_creation_id: jobId, changes } = entry;
  return (
    <li>
      <p className="font-medium">{statusNames(event)}</p>
      <p className="text-[0.8125rem] text-muted">
        <RelativeTime at={at} /> <span className="text-faint">({formats.exact(at)})</span>
        {actor === null ? null : <> {t.rich('by', { b: (name) => <bdi>{name}</bdi>, name: actor })}</>}
        {jobId === null
          ? null
          : t.rich('row', {
              a: (name) => (
                <Link href={`/imports/${jobId}`} className="text-accent underline underline-offset-2">
                  <bdi>{name}</bdi>
                </Link>
              ),
              row: formats.count(entry.row_number ?? 0),
              name: entry.bulk_order_creation_name ?? t('someImport'),
            })}
      </p>
      <ValueList
        className="mt-2 rounded-md bg-sunken px-3 py-2"
        values={changes.map(({ field, from, to }) => ({
          label: isOtherField(field)
            ? t(`fields.${field}`)
            : names.field(field === 'packages' ? 'package_items' : field),
          value: textOf(valueNames(field, to), formats),
          before: textOf(valueNames(field, from), formats),
        }))}
      />
    </li>
  );
}

/** What is no field of an order, besides its packages. */
const otherFields = [
  'payer_type',
  'payment_method',
  'unit_size',
  'delivery_service_name',
  'extra',
  'metadata',
] as const;

const isOtherField = (field: string): field is (typeof otherFields)[number] =>
  (otherFields as readonly string[]).includes(field);

/** Gives codes their names: "Cash on delivery" for the payment method `cod`, "Austria" for AT. Other values, and unknown codes, stay. */
function useValueNames(): (field: string, value: unknown) => unknown {
  const t = useTranslations('domain');
  const formats = useFormats();
  return (field, value) => {
    if (field.endsWith('_country') && typeof value === 'string') return formats.country(value);
    const group = codeNames[field];
    const key = `${group}.${String(value)}` as `payments.cod`;
    return group !== undefined && t.has(key) ? t(key) : value;
  };
}

/** The names of the codes that fields hold. */
const codeNames: Partial<Record<string, 'payers' | 'payments' | 'sizes'>> = {
  payer_type: 'payers',
  payment_method: 'payments',
  unit_size: 'sizes',
};

/** A value as one line; null: nothing. */
function textOf(value: unknown, formats: Formats): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object') return String(value as string | number);
  if (!Array.isArray(value)) {
    return (
      Object.entries(value)
        // Each on its own: names and values of either direction stand beside one another (Unicode’s isolates).
        .map(([name, cell]) => `\u2068${name}\u2069: \u2068${String(cell)}\u2069`)
        .join(', ')
    );
  }
  const packages = value as { name: string; quantity: number }[];
  return packages.length === 0
    ? null
    : packages.map(({ name, quantity }) => `${formats.count(quantity)} × ${name}`).join(', ');
}
