import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Badge, type Tone } from '@/components/ui/badge';
import type { TableShape } from '@/components/ui/data-table';
import { RelativeTime } from '@/components/ui/relative-time';
import { useFormats } from '@/components/ui/use-formats';
import { eventTypeNames } from '@/components/webhooks/event-type-names';
import type { Webhook } from '@/lib/webhooks/webhook-schemas';

const smallCellClass = 'text-muted max-lg:order-5 max-lg:col-span-2 max-lg:text-[0.8125rem]';

const tones: Record<Webhook['status'], Tone> = { active: 'ok', failing: 'warn', disabled: 'neutral' };

/** Makes a table of webhooks. */
export function useWebhooksTable() {
  const t = useTranslations('webhooks.webhooksTable');
  return (menuOf: (webhook: Webhook) => ReactNode): TableShape<Webhook> => ({
    keyOf: ({ id }) => id,
    cardsBelow: 'lg',
    cellClassName: 'lg:py-3 lg:align-top',
    skeleton: { rows: 3, rowClassName: 'h-20' },
    columns: [
      { name: t('address'), headClassName: 'w-[34%]', cell: (webhook) => <Address webhook={webhook} /> },
      {
        name: t('events'),
        cellClassName: 'max-lg:order-4 max-lg:col-span-2',
        cell: (webhook) => <Types webhook={webhook} />,
      },
      {
        name: t('status'),
        headClassName: 'w-[22%]',
        cellClassName: 'max-lg:order-3 max-lg:col-span-2',
        cell: (webhook) => <Status webhook={webhook} />,
      },
      {
        name: t('lastDelivered'),
        headClassName: 'w-40',
        cellClassName: smallCellClass,
        cell: ({ last_delivered_at: at }) => (
          <>
            <span className="lg:hidden">{t('lastDeliveredLabel')} </span>
            {at ? <RelativeTime at={at} /> : t('never')}
          </>
        ),
      },
      {
        name: t('actions'),
        isNameHidden: true,
        headClassName: 'w-14',
        cellClassName: 'text-end max-lg:order-2 lg:px-2 lg:py-2',
        cell: menuOf,
      },
    ],
  });
}

function Address({ webhook: { description, url } }: { webhook: Webhook }) {
  return (
    <>
      {description ? (
        <p dir="auto" className="font-medium [overflow-wrap:anywhere]">
          {description}
        </p>
      ) : null}
      <code
        dir="ltr"
        className="block w-fit max-w-full font-mono text-xs text-muted [overflow-wrap:anywhere]"
      >
        {url}
      </code>
    </>
  );
}

function Types({ webhook }: { webhook: Webhook }) {
  const t = useTranslations('webhooks.webhooksTable');
  const tTypes = useTranslations('webhooks.eventTypes');
  if (webhook.event_types.length === 0) return t('allEvents');
  return (
    <ul className="flex flex-col gap-0.5">
      {webhook.event_types.map((type) => (
        <li key={type}>{tTypes(eventTypeNames[type])}</li>
      ))}
    </ul>
  );
}

function Status({ webhook }: { webhook: Webhook }) {
  const t = useTranslations('webhooks.webhooksTable');
  const formats = useFormats();
  const { status, disabled_reason: reason, disabled_at: off, failing_since: since } = webhook;
  const isSwitchedOff = reason !== null && reason !== 'person';
  const more = [
    reason === 'failing' ? t('offFailing') : reason === 'gone' ? t('offGone') : null,
    off
      ? t('since', { time: formats.minute(off) })
      : since
        ? t('since', { time: formats.minute(since) })
        : null,
    webhook.previous_secret_expires_at
      ? t('oldSecretUntil', { time: formats.minute(webhook.previous_secret_expires_at) })
      : null,
  ].filter((line) => line !== null);
  return (
    <>
      <Badge tone={isSwitchedOff ? 'bad' : tones[status]}>
        {isSwitchedOff ? t('switchedOff') : t(`statuses.${status}`)}
      </Badge>
      {more.map((line) => (
        <p key={line} className="mt-0.5 text-[0.8125rem] text-muted" suppressHydrationWarning>
          {line}
        </p>
      ))}
    </>
  );
}
