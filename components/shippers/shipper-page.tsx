'use client';

import { useQuery } from '@tanstack/react-query';
import { Building2 } from 'lucide-react';
import Link from 'next/link';
import { fieldName, problemName } from '@/components/domain/problem-names';
import { usePerson } from '@/components/frame/person-context';
import { customerBadRowsQuery } from '@/components/shippers/queries';
import { formatShare, sumOf } from '@/components/shippers/share-of-rows';
import { WeeksTable } from '@/components/shippers/weeks-table';
import { DetailHeading, DetailPage, MissingThing } from '@/components/ui/detail-page';
import { countOf, formatCount } from '@/components/ui/format-number';
import { Panel } from '@/components/ui/panel';
import { RelativeTime } from '@/components/ui/relative-time';
import { Skeleton } from '@/components/ui/skeleton';
import type { CustomerBadRows } from '@/lib/imports/bad-row-schemas';

const back = { href: '/imports/shippers', label: 'Shippers' };

/** The weeks that "lately" is. */
const RECENT = 4;

/** A customer's failed rows: how many, since when, why, and in which imports. */
export function ShipperPage({ customerId }: { customerId: string }) {
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
          <DetailHeading back={back} title={shipper.customer_name}>
            <Summary weeks={shipper.weeks} />
          </DetailHeading>
          <div className="grid gap-5 lg:grid-cols-2 lg:items-start">
            <Panel id="weeks" title="Failed rows by week">
              <WeeksTable weeks={shipper.weeks} />
            </Panel>
            <div className="flex min-w-0 flex-col gap-5">
              <Panel id="reasons" title="Commonest reasons">
                <Reasons reasons={shipper.reasons} />
              </Panel>
              <Panel id="shipper-imports" title="Imports with failed rows">
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
  const all = sumOf(weeks);
  const mended = weeks.reduce((sum, week) => sum + week.corrected_cells, 0);
  if (all.rows === 0) return 'No import in the last 12 weeks.';
  const lately = sumOf(weeks.slice(-RECENT));
  const before = sumOf(weeks.slice(0, -RECENT));
  return (
    <>
      {formatCount(all.failed_rows)} of {countOf(all.rows, 'row')} failed in the last 12 weeks (
      {formatShare(all)}); in the last 4, {formatShare(lately)}
      {before.rows > 0 ? `, before that ${formatShare(before)}` : ''}.
      {mended > 0 ? ` ${countOf(mended, 'cell')} were mended before the start.` : ''}
    </>
  );
}

function Reasons({ reasons }: { reasons: CustomerBadRows['reasons'] }) {
  if (reasons.length === 0) return <p className="text-muted">No row has failed.</p>;
  return (
    <ul className="text-[0.8125rem]">
      {reasons.map(({ field, code, count }) => (
        <li key={`${field} ${code}`} className="flex gap-3 border-t py-1.5 first:border-t-0">
          <span className="min-w-0 flex-1">
            {fieldName(field)}: {problemName(code)}
          </span>
          <span className="shrink-0 text-muted tabular-nums">{countOf(count, 'row')}</span>
        </li>
      ))}
    </ul>
  );
}

function Imports({ imports }: { imports: CustomerBadRows['imports'] }) {
  if (imports.length === 0) return <p className="text-muted">No import has failed rows.</p>;
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
            {formatCount(each.failed_rows)} of {countOf(each.rows, 'row')}
          </span>
          <RelativeTime at={each.created_at} className="text-faint" />
        </li>
      ))}
    </ul>
  );
}

/** A customer of another tenant looks the same as one that does not exist. */
export function UnknownShipper() {
  return (
    <MissingThing
      icon={<Building2 />}
      title="There is no such shipper"
      back={{ ...back, label: 'Show all shippers' }}
    >
      The link may be wrong, or the customer belongs to another account.
    </MissingThing>
  );
}
