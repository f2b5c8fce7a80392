import Link from 'next/link';
import { useTranslations } from 'use-intl';
import { Device } from '@/components/ui/device';
import { nameActor } from '@/components/audit/audit-words';
import { useDescribeDetails } from '@/components/audit/describe-details';
import { Badge } from '@/components/ui/badge';
import type { TableShape } from '@/components/ui/data-table';
import { useFormats } from '@/components/ui/use-formats';
import { ValueList } from '@/components/ui/value-list';
import type { AuditEventEntry } from '@/lib/audit/audit-schemas';

const smallClass = 'text-[0.8125rem] text-faint';

/** The audit trail as a table. */
export function useAuditTable(): TableShape<AuditEventEntry> {
  const t = useTranslations('audit.auditTable');
  const tActions = useTranslations('audit.actions');
  const tActors = useTranslations('audit.actors');
  const formats = useFormats();
  const describeDetails = useDescribeDetails();
  return {
    keyOf: ({ id }) => id,
    cardsBelow: 'md',
    rowClassName: 'max-md:grid-cols-[minmax(0,1fr)] max-md:gap-1',
    cellClassName: '[overflow-wrap:anywhere] md:py-2.5 md:align-top',
    skeleton: { rows: 10, rowClassName: 'h-14' },
    columns: [
      {
        name: t('when'),
        headClassName: 'w-44',
        cellClassName: 'text-muted max-md:order-3 max-md:text-[0.8125rem]',
        cell: (event) => (
          <time dateTime={event.created_at} dir="ltr" className="inline-block whitespace-nowrap">
            {formats.minute(event.created_at)}
          </time>
        ),
      },
      {
        name: t('who'),
        headClassName: 'w-[22%]',
        cellClassName: 'max-md:order-2',
        cell: ({ actor }) => (
          <>
            <bdi>{nameActor(actor, tActors)}</bdi>
            {actor.kind === 'person' ? null : (
              <span className="ms-2 inline-block">
                <Badge>{tActors(`kinds.${actor.kind}`)}</Badge>
              </span>
            )}
          </>
        ),
      },
      {
        name: t('what'),
        cellClassName: 'max-md:order-1',
        cell: (event) => (
          <>
            <p className="font-medium">{tActions(event.action)}</p>
            <Subject subject={event.subject} />
            <ValueList values={describeDetails(event.details)} className="mt-1 max-md:mb-1" />
          </>
        ),
      },
      {
        name: t('fromWhere'),
        headClassName: 'w-[24%]',
        cellClassName: 'text-muted max-md:order-4 max-md:text-[0.8125rem]',
        cell: (event) => (
          <>
            {event.ip_address ? (
              <bdi>{event.ip_address}</bdi>
            ) : (
              <span className="text-faint">{t('server')}</span>
            )}
            {event.user_agent ? (
              <p className={smallClass} title={event.user_agent}>
                <Device userAgent={event.user_agent} />
              </p>
            ) : null}
          </>
        ),
      },
    ],
  };
}

/** What the action affected: a link if it has a page. */
function Subject({ subject }: { subject: AuditEventEntry['subject'] }) {
  const t = useTranslations('audit.auditTable');
  const name = subject?.name ?? (subject?.kind === 'import' ? t('import') : null);
  if (!subject || name === null) return null;
  const page = { import: 'imports', delivery: 'deliveries', batch: 'imports/batches' }[
    subject.kind as string
  ];
  if (!page || !subject.id) return <bdi>{name}</bdi>;
  return (
    <Link
      href={`/${page}/${subject.id}`}
      className="text-accent underline-offset-2 hover:underline"
      prefetch={false}
    >
      <bdi>{name}</bdi>
    </Link>
  );
}
