'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { usePerson } from '@/components/frame/person-context';
import { Badge, type Tone } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { FormDialog } from '@/components/ui/form-dialog';
import { MutationProblem } from '@/components/ui/mutation-problem';
import { Skeleton } from '@/components/ui/skeleton';
import { EmptyState, ErrorState } from '@/components/ui/states';
import type { DialogProps } from '@/components/ui/use-dialog-choice';
import { useFormats } from '@/components/ui/use-formats';
import { eventTypeNames } from '@/components/webhooks/event-type-names';
import { LastAttempt } from '@/components/webhooks/last-attempt';
import { nameWebhook } from '@/components/webhooks/name-webhook';
import { resendMessage, webhookMessagesQuery } from '@/components/webhooks/queries';
import { ResendFailed } from '@/components/webhooks/resend-failed';
import { useWebhookChange } from '@/components/webhooks/use-webhook-change';
import type { WebhookMessage } from '@/lib/webhooks/message-schemas';
import type { Webhook } from '@/lib/webhooks/webhook-schemas';

const tones: Record<WebhookMessage['state'], Tone> = { delivered: 'ok', waiting: 'warn', failed: 'bad' };

/** The last messages of a webhook, with what became of each. */
export function MessagesDialog({ webhook, open, onClose, onClosed }: DialogProps & { webhook: Webhook }) {
  const t = useTranslations('webhooks.messagesDialog');
  const tCommon = useTranslations('common');
  const { tenantId } = usePerson();
  const messages = useQuery(webhookMessagesQuery(tenantId, webhook.id));
  const resend = useWebhookChange((tenant, eventId: string) => resendMessage(tenant, webhook.id, eventId));
  const isDisabled = webhook.status === 'disabled';
  const { data, error } = messages;
  return (
    <FormDialog
      open={open}
      onClose={onClose}
      onClosed={onClosed}
      title={t('title', { name: nameWebhook(webhook) })}
    >
      <p className="text-muted">{t('how')}</p>
      {isDisabled ? <p className="text-muted">{t('disabled')}</p> : <ResendFailed webhook={webhook} />}
      <MutationProblem error={resend.error} />
      {error ? (
        <ErrorState title={t('notLoaded')} error={error} onRetry={() => void messages.refetch()} />
      ) : null}
      {!data && !error ? <Skeleton className="h-24" /> : null}
      {data?.data.length === 0 ? (
        <EmptyState title={t('empty')} className="py-6">
          {t('emptyHint')}
        </EmptyState>
      ) : null}
      <ol className="flex flex-col divide-y">
        {data?.data.map((message) => (
          <Message
            key={message.event_id}
            message={message}
            onResend={isDisabled || message.state === 'waiting' ? undefined : resend.mutate}
            busy={resend.isPending && resend.variables === message.event_id}
          />
        ))}
      </ol>
      <div className="flex justify-end border-t pt-4">
        <Button onClick={onClose}>{tCommon('close')}</Button>
      </div>
    </FormDialog>
  );
}

function Message({
  message,
  onResend,
  busy,
}: {
  message: WebhookMessage;
  onResend?: (eventId: string) => void;
  busy: boolean;
}) {
  const t = useTranslations('webhooks.messagesDialog');
  const tTypes = useTranslations('webhooks.eventTypes');
  const formats = useFormats();
  const { event_id: id, type, sequence, state, last_attempt: attempt, next_attempt_at: next } = message;
  const key = eventTypeNames[type];
  const name = tTypes(key);
  return (
    <li className="py-3">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <Badge tone={tones[state]}>{t(`states.${state}`)}</Badge>
        <span className="font-medium">{name}</span>
        <span className="text-[0.8125rem] text-faint">
          {t('number', { sequence: String(sequence) })} · {formats.minute(message.timestamp)}
        </span>
        {onResend ? (
          <Button
            size="sm"
            className="ms-auto"
            busy={busy}
            aria-label={t('sendAgainNamed', { name, sequence: String(sequence) })}
            onClick={() => onResend(id)}
          >
            {t('sendAgain')}
          </Button>
        ) : null}
      </div>
      {next && message.attempts > 0 ? (
        <p className="text-[0.8125rem] text-muted">{t('next', { time: formats.minute(next) })}</p>
      ) : null}
      {attempt ? <LastAttempt attempt={attempt} /> : null}
    </li>
  );
}
