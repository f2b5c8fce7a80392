'use client';

import { CityAndCountry } from '@/components/domain/city-and-country';
import { useQuery } from '@tanstack/react-query';
import { PackageX } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import { DeliveryActions } from '@/components/deliveries/delivery-actions';
import { DeliveryHistoryPanel } from '@/components/deliveries/delivery-history-panel';
import { PackagesTable } from '@/components/deliveries/packages-table';
import { deliveryQuery } from '@/components/deliveries/queries';
import { usePerson } from '@/components/frame/person-context';
import { DeliveryStatusBadge } from '@/components/domain/delivery-status-badge';
import { otherFields } from '@/components/domain/other-fields';
import { SourceVersionFact } from '@/components/domain/source-version-fact';
import { useSay } from '@/components/domain/use-say';
import { useNames } from '@/components/domain/use-names';
import { Badge } from '@/components/ui/badge';
import { DetailHeading, DetailPage, MissingThing } from '@/components/ui/detail-page';
import { Notice } from '@/components/ui/notice';
import { Fact, Panel } from '@/components/ui/panel';
import { Skeleton } from '@/components/ui/skeleton';
import { useFormats } from '@/components/ui/use-formats';
import type { Side } from '@/lib/fields/point-origin';
import type { OrderField } from '@/lib/fields/order-fields';
import { type Delivery, EXTRA_SEARCH_LENGTH } from '@/lib/deliveries/delivery-schemas';

export function DeliveryPage({ deliveryId }: { deliveryId: string }) {
  const t = useTranslations('deliveries.deliveryPage');
  const formats = useFormats();
  const sizes = useTranslations('domain.sizes');
  const payers = useTranslations('domain.payers');
  const payments = useTranslations('domain.payments');
  const names = useNames();
  const { tenantId } = usePerson();
  const { data, error, refetch } = useQuery(deliveryQuery(tenantId, deliveryId));
  return (
    <DetailPage
      noun="delivery"
      thing={data}
      error={error}
      onRetry={() => void refetch()}
      missing={<UnknownDelivery />}
      skeleton={
        <div className="grid gap-5 md:grid-cols-2">
          <Skeleton className="h-48 w-full rounded-lg" />
          <Skeleton className="h-48 w-full rounded-lg" />
        </div>
      }
    >
      {(delivery) => (
        <>
          <DetailHeading
            back={{ href: '/deliveries', label: t('back') }}
            title={
              delivery.external_reference_id ?? t('deliveryTo', { name: delivery.delivery_contact_name })
            }
            badge={
              <>
                <DeliveryStatusBadge status={delivery.status} /> <Badge>{sizes(delivery.unit_size)}</Badge>
              </>
            }
            actions={<DeliveryActions delivery={delivery} />}
          />
          <WarningsNotice warnings={delivery.warnings} />
          <div className="grid gap-5 md:grid-cols-2">
            <StopPanel title={t('pickup')} id="pickup" delivery={delivery} side="pickup" />
            <StopPanel title={t('delivery')} id="delivery" delivery={delivery} side="delivery" />
            <Panel id="packages" title={t('packages')} className="md:col-span-2" bodyClassName="p-0">
              <PackagesTable packages={delivery.packages} />
              {delivery.package_special_instructions ? (
                <div className="border-t p-4">
                  <p className="text-xs text-faint">{t('instructions')}</p>
                  <p className="[overflow-wrap:anywhere] whitespace-pre-wrap">
                    {delivery.package_special_instructions}
                  </p>
                </div>
              ) : null}
              <OtherPackageFacts delivery={delivery} />
            </Panel>
            <Panel id="service" title={t('service')}>
              <dl className="grid grid-cols-2 gap-4">
                <Fact label={t('customer')}>{delivery.customer_name}</Fact>
                <Fact label={t('deliveryService')}>
                  {delivery.delivery_service_name}{' '}
                  <span className="text-faint">({delivery.delivery_type.name})</span>
                </Fact>
                <Fact label={t('payer')}>{payers(delivery.payer_type)}</Fact>
                <Fact label={t('paymentMethod')}>{payments(delivery.payment_method)}</Fact>
                <Fact label={names.field('cod_amount')}>
                  {delivery.cod_amount === null ? t('noCod') : formats.decimal(delivery.cod_amount)}
                </Fact>
                <OtherFacts delivery={delivery} group="payment" />
              </dl>
            </Panel>
            <OriginPanel delivery={delivery} />
            {delivery.extra ? (
              <Panel id="extra" title={t('otherColumns')}>
                <dl className="grid grid-cols-2 gap-4">
                  {Object.entries(delivery.extra).map(([name, value]) => (
                    <Fact key={name} label={name}>
                      <ExtraValue name={name} value={value} />
                    </Fact>
                  ))}
                </dl>
              </Panel>
            ) : null}
            {delivery.metadata ? (
              <Panel id="metadata" title={t('metadata')}>
                <dl className="grid grid-cols-2 gap-4">
                  {Object.entries(delivery.metadata).map(([key, value]) => (
                    <Fact key={key} label={key}>
                      <bdi>{value}</bdi>
                    </Fact>
                  ))}
                </dl>
              </Panel>
            ) : null}
            <DeliveryHistoryPanel deliveryId={delivery.id} />
          </div>
        </>
      )}
    </DetailPage>
  );
}

/** What may be wrong with the delivery; nothing when it has no warnings. */
function WarningsNotice({ warnings }: { warnings: Delivery['warnings'] }) {
  const t = useTranslations('deliveries.deliveryPage');
  const names = useNames();
  if (warnings.length === 0) return null;
  return (
    <Notice tone="warn" className="mb-5" title={t('check')}>
      <ul>
        {warnings.map(({ field, code }) => (
          <li key={`${field} ${code}`}>
            {field === null
              ? names.warning(code)
              : t('warningOfField', { field: names.field(field), warning: names.warning(code) })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** A kept cell, as a link to the deliveries that have the same in that column. */
function ExtraValue({ name, value }: { name: string; value: string }) {
  const t = useTranslations('deliveries.deliveryPage');
  if (Math.max(name.length, value.length) > EXTRA_SEARCH_LENGTH) return <bdi>{value}</bdi>;
  return (
    <Link
      href={`/deliveries?${new URLSearchParams({ extra_key: name, extra_value: value }).toString()}`}
      title={t('sameValue')}
      className="text-accent underline-offset-2 hover:underline"
    >
      <bdi>{value}</bdi>
    </Link>
  );
}

/** Fields without a place of their own on the page. */
function OtherFacts({ delivery, group }: { delivery: Delivery; group: OrderField['group'] }) {
  const say = useSay();
  return otherFields(delivery, say, group).map(({ label, value }) => (
    <Fact key={label} label={label}>
      <bdi>{value}</bdi>
    </Fact>
  ));
}

function OtherPackageFacts({ delivery }: { delivery: Delivery }) {
  const say = useSay();
  if (otherFields(delivery, say, 'packages').length === 0) return null;
  return (
    <dl className="grid grid-cols-2 gap-4 border-t p-4">
      <OtherFacts delivery={delivery} group="packages" />
    </dl>
  );
}

function StopPanel({
  title,
  id,
  delivery,
  side,
}: {
  title: string;
  id: string;
  delivery: Delivery;
  side: Side;
}) {
  const t = useTranslations('deliveries.deliveryPage');
  return (
    <Panel id={id} title={title}>
      <dl className="grid grid-cols-2 gap-4">
        {side === 'delivery' ? (
          <>
            <Fact label={t('recipient')}>{delivery.delivery_contact_name}</Fact>
            <Fact label={t('phone')}>
              <a
                href={`tel:${delivery.delivery_contact_phone}`}
                className="text-accent underline-offset-2 hover:underline"
              >
                <bdi>{delivery.delivery_contact_phone}</bdi>
              </a>
            </Fact>
          </>
        ) : null}
        <Fact label={t('address')} className="col-span-2">
          {delivery[`${side}_full_address`]}
        </Fact>
        <Fact label={t('cityAndCountry')}>
          <CityAndCountry city={delivery[`${side}_city`]} country={delivery[`${side}_country`]} />
        </Fact>
        <Fact label={t('point')}>
          <bdi>
            {delivery[`${side}_latitude`]}, {delivery[`${side}_longitude`]}
          </bdi>
        </Fact>
        <CoordinatesOrigin delivery={delivery} side={side} />
        <OtherFacts delivery={delivery} group={side} />
      </dl>
    </Panel>
  );
}

/** Where the point comes from, unless it was sent as it stands. */
function CoordinatesOrigin({ delivery, side }: { delivery: Delivery; side: Side }) {
  const t = useTranslations('deliveries.deliveryPage');
  const sources = useTranslations('deliveries.coordinatesFrom');
  const formats = useFormats();
  const prefix = side === 'pickup' ? 'pickup_' : '';
  const source = delivery[`${prefix}coordinates_source`];
  const accuracy = delivery[`${prefix}coordinates_accuracy_m`];
  if (source === 'file') return null;
  return (
    <Fact label={t('coordinatesFrom')}>
      {sources(source)}
      {accuracy === null ? null : (
        <span className="text-faint"> {t('within', { distance: formats.distance(accuracy) })}</span>
      )}
    </Fact>
  );
}

function OriginPanel({ delivery }: { delivery: Delivery }) {
  const t = useTranslations('deliveries.deliveryPage');
  const formats = useFormats();
  const { bulk_order_creation_id: jobId, bulk_order_creation_name: jobName, row_number: row } = delivery;
  return (
    <Panel id="origin" title={t('origin')}>
      <dl className="grid grid-cols-2 gap-4">
        <Fact label={t('created')}>{formats.exact(delivery.created_at)}</Fact>
        <Fact label={t('reference')}>{delivery.external_reference_id ?? t('noReference')}</Fact>
        <OtherFacts delivery={delivery} group="order" />
        <Fact label={t('import')}>
          {jobId ? (
            <Link href={`/imports/${jobId}`} className="text-accent underline-offset-2 hover:underline">
              {jobName ?? t('openImport')}
            </Link>
          ) : (
            t('createdDirectly')
          )}
        </Fact>
        {row === null ? null : <Fact label={t('rowInFile')}>{formats.count(row)}</Fact>}
        <SourceVersionFact version={delivery.source_version} />
      </dl>
    </Panel>
  );
}

/** A delivery of another tenant looks the same as one that does not exist. */
export function UnknownDelivery() {
  const t = useTranslations('deliveries.deliveryPage');
  return (
    <MissingThing
      icon={<PackageX />}
      title={t('unknown')}
      back={{ href: '/deliveries', label: t('showAll') }}
    >
      {t('whyUnknown')}
    </MissingThing>
  );
}
