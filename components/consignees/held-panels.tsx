import Link from 'next/link';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { countOfKind } from '@/components/consignees/held-words';
import { Badge } from '@/components/ui/badge';
import { Panel } from '@/components/ui/panel';
import { useFormats } from '@/components/ui/use-formats';
import type { ConsigneeHeld } from '@/lib/consignees/consignee-schemas';

/** The first few of each kind of data held. */
export function HeldPanels({ held }: { held: ConsigneeHeld }) {
  const t = useTranslations('consignees.heldPanels');
  const statuses = useTranslations('domain.batch.itemStatuses');
  const formats = useFormats();
  return (
    <>
      <HeldPanel held={held} kind="deliveries">
        {held.deliveries.map((delivery) => (
          <Line
            key={delivery.id}
            href={`/deliveries/${delivery.id}`}
            name={delivery.external_reference_id ?? t('noReference')}
            mark={delivery.deleted_at ? t('deleted') : null}
            aside={formats.minute(delivery.created_at)}
          >
            <bdi>{delivery.delivery_contact_name}</bdi>,{' '}
            <bdi dir="ltr">{delivery.delivery_contact_phone}</bdi>,{' '}
            <bdi>{delivery.delivery_full_address}</bdi>
          </Line>
        ))}
      </HeldPanel>
      <HeldPanel held={held} kind="failed_rows">
        {held.failed_rows.map((row) => (
          <Line
            key={`${row.job_id}-${row.row_number}`}
            href={`/imports/${row.job_id}`}
            name={t('row', { row: String(row.row_number) })}
          >
            <bdi>{row.cells.filter((cell) => cell !== '').join(' · ')}</bdi>
          </Line>
        ))}
      </HeldPanel>
      <HeldPanel held={held} kind="corrected_cells">
        {held.corrected_cells.map((cell) => (
          <Line
            key={`${cell.job_id ?? cell.draft_id}-${cell.row_number}-${cell.column_index}`}
            href={cell.job_id === null ? `/imports/new?draft=${cell.draft_id}` : `/imports/${cell.job_id}`}
            name={t('row', { row: String(cell.row_number) })}
          >
            {cell.old_text === null ? null : <bdi>{cell.old_text}</bdi>} → <bdi>{cell.new_text}</bdi>
          </Line>
        ))}
      </HeldPanel>
      <HeldPanel held={held} kind="targets">
        {held.targets.map((target) => (
          <Line
            key={target.targetId}
            href={`/targets/${target.targetId}`}
            name={target.title}
            aside={formats.minute(target.createdAt)}
          >
            <bdi>
              {[target.address.street, target.address.postalCode, target.address.city]
                .filter((part) => part !== null)
                .join(', ')}
            </bdi>
          </Line>
        ))}
      </HeldPanel>
      <HeldPanel held={held} kind="batch_items">
        {held.batch_items.map((item) => (
          <Line
            key={`${item.import_job_id}-${item.index}`}
            href={`/imports/batches/${item.import_job_id}`}
            name={item.external_id || t('noExternalId')}
            mark={statuses(item.status)}
          >
            <bdi className="line-clamp-3">
              {item.payload === null
                ? item.changes.map(({ path, from, to }) => `${path}: ${from} → ${to}`).join(' · ')
                : JSON.stringify(item.payload)}
            </bdi>
          </Line>
        ))}
      </HeldPanel>
    </>
  );
}

function HeldPanel({
  held,
  kind,
  children,
}: {
  held: ConsigneeHeld;
  kind: keyof ConsigneeHeld['counts'];
  children: ReactNode;
}) {
  const t = useTranslations('consignees.heldPanels');
  const words = useTranslations('consignees.heldWords');
  const count = held.counts[kind];
  const shown = held[kind].length;
  if (count === 0) return null;
  return (
    <Panel
      id={`held-${kind}`}
      title={countOfKind(kind, count, words)}
      aside={
        shown < count ? <span className="text-[0.8125rem]">{t('firstFew', { count: shown })}</span> : null
      }
      bodyClassName="p-0"
    >
      <ul>{children}</ul>
    </Panel>
  );
}

function Line({
  href,
  name,
  mark = null,
  aside,
  children,
}: {
  href: string;
  name: string;
  mark?: string | null;
  aside?: string;
  children: ReactNode;
}) {
  return (
    <li className="border-b px-4 py-2.5 last:border-b-0">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <Link
          href={href}
          prefetch={false}
          className="min-w-0 font-medium text-accent underline-offset-2 [overflow-wrap:anywhere] hover:underline"
        >
          <bdi>{name}</bdi>
        </Link>
        {mark === null ? null : <Badge>{mark}</Badge>}
        {aside ? (
          <span dir="ltr" className="ms-auto text-[0.8125rem] whitespace-nowrap text-faint">
            {aside}
          </span>
        ) : null}
      </div>
      <p className="text-[0.8125rem] text-muted [overflow-wrap:anywhere]">{children}</p>
    </li>
  );
}
