'use client';

import { useQuery } from '@tanstack/react-query';
import { Building2 } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import { useNames } from '@/components/domain/use-names';
import { usePerson } from '@/components/frame/person-context';
import { customerBadRowsQuery } from '@/components/shippers/queries';
import { sumOf, useShares } from '@/components/shippers/share-of-rows';
import { WeeksTable } from '@/components/shippers/weeks-table';
import { DetailHeading, DetailPage, MissingThing } from '@/components/ui/detail-page';
import { Panel } from '@/components/ui/panel';
import { RelativeTime } from '@/components/ui/relative-time';
import { Skeleton } from '@/components/ui/skeleton';
import { useFormats } from '@/components/ui/use-formats';
import type { CustomerBadRows } from '@/lib/imports/bad-row-schemas';

const list = '/imports/shippers';

/** The weeks that "lately" is. */
const RECENT = 4;

/** A customer's failed rows: how many, since when, why, and in which imports. */
export function ShipperPage({ customerId }: { customerId: string }) {
  const t = useTranslations('shippers.shipperPage');
  const { tenantId } = usePerson();
  const { data, error, refetch } = useQuery(customerBadRowsQuery(tenantId, customerId));
  return (
    <DetailPage
      noun="shipper"
      thing={data}
      error={error}
      onRetry={() => void refetch()}
      missing={<UnknownShipper />}
      skeleton={<Skeleton className="h-96 w-full rounded-lg" />}
    >
      {(shipper) => (
        <>
          <DetailHeading back={{ href: list, label: t('back') }} title={shipper.customer_name}>
            <Summary weeks={shipper.weeks} />
          </DetailHeading>
          <div className="grid gap-5 lg:grid-cols-2 lg:items-start">
            <Panel id="weeks" title={t('weeks')}>
              <WeeksTable weeks={shipper.weeks} />
            </Panel>
            <div className="flex min-w-0 flex-col gap-5">
              <Panel id="reasons" title={t('reasons')}>
                <Reasons reasons={shipper.reasons} />
              </Panel>
              <Panel id="shipper-imports" title={t('imports')}>
                <Imports imports={shipper.imports} />
              </Panel>
            </div>
          </div>
        </>
      )}
    </DetailPage>
  );
}

function Summary({ weeks }: { weeks: CustomerBadRows['weeks'] }) {
  const t = useTranslations('shippers.shipperPage');
  const formats = useFormats();
  const formatShare = useShares();
  const all = sumOf(weeks);
  const mended = weeks.reduce((sum, week) => sum + week.corrected_cells, 0);
  if (all.rows === 0) return t('noImport');
  const lately = sumOf(weeks.slice(-RECENT));
  const before = sumOf(weeks.slice(0, -RECENT));
  const facts = {
    failed: formats.count(all.failed_rows),
    rows: all.rows,
    share: formatShare(all),
    lately: formatShare(lately),
  };
  const summary =
    before.rows > 0 ? t('summaryWithBefore', { ...facts, before: formatShare(before) }) : t('summary', facts);
  return mended > 0 ? `${summary} ${t('mended', { count: mended })}` : summary;
}

function Reasons({ reasons }: { reasons: CustomerBadRows['reasons'] }) {
  const t = useTranslations('shippers.shipperPage');
  const names = useNames();
  if (reasons.length === 0) return <p className="text-muted">{t('noReasons')}</p>;
  return (
    <ul className="text-[0.8125rem]">
      {reasons.map(({ field, code, count }) => (
        <li key={`${field} ${code}`} className="flex gap-3 border-t py-1.5 first:border-t-0">
          <span className="min-w-0 flex-1">
            {t('reason', { field: names.field(field), problem: names.problem(code) })}
          </span>
          <span className="shrink-0 text-muted tabular-nums">{t('rows', { count })}</span>
        </li>
      ))}
    </ul>
  );
}

function Imports({ imports }: { imports: CustomerBadRows['imports'] }) {
  const t = useTranslations('shippers.shipperPage');
  const formats = useFormats();
  if (imports.length === 0) return <p className="text-muted">{t('noImports')}</p>;
  return (
    <ul className="text-[0.8125rem]">
      {imports.map((each) => (
        <li key={each.id} className="flex flex-wrap gap-x-3 border-t py-1.5 first:border-t-0">
          <Link
            href={`/imports/${each.id}`}
            className="min-w-0 flex-1 text-accent [overflow-wrap:anywhere] hover:underline"
          >
            <bdi>{each.name}</bdi>
          </Link>
          <span className="tabular-nums">
            {t('failedOf', { failed: formats.count(each.failed_rows), rows: each.rows })}
          </span>
          <RelativeTime at={each.created_at} className="text-faint" />
        </li>
      ))}
    </ul>
  );
}

/** A customer of another tenant looks the same as one that does not exist. */
export function UnknownShipper() {
  const t = useTranslations('shippers.shipperPage');
  return (
    <MissingThing icon={<Building2 />} title={t('unknown')} back={{ href: list, label: t('showAll') }}>
      {t('whyUnknown')}
    </MissingThing>
  );
}
