'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { MutationProblem } from '@/components/ui/mutation-problem';
import { SelectField } from '@/components/ui/select-field';
import { resendFailed } from '@/components/webhooks/queries';
import { useWebhookChange } from '@/components/webhooks/use-webhook-change';
import type { Webhook } from '@/lib/webhooks/webhook-schemas';

const hourMs = 60 * 60 * 1000;

/** Hours back, with what the catalogue calls them. */
const spans = { '1': 'hour', '24': 'day', '168': 'week', '720': 'month' } as const;

type Span = keyof typeof spans;

/** Sends all that a webhook did not get since a time. */
export function ResendFailed({ webhook }: { webhook: Webhook }) {
  const t = useTranslations('webhooks.resendFailed');
  const [span, setSpan] = useState<Span>('24');
  const resend = useWebhookChange((tenantId, hours: number) =>
    resendFailed(tenantId, webhook.id, new Date(Date.now() - hours * hourMs)),
  );
  return (
    <div className="rounded-md border p-3">
      <div className="flex flex-wrap items-end gap-2">
        <SelectField
          label={t('label')}
          className="min-w-44 flex-1"
          value={span}
          onChange={(value) => setSpan(value as Span)}
          options={Object.entries(spans).map(([value, name]) => ({ value, label: t(`spans.${name}`) }))}
        />
        <Button busy={resend.isPending} onClick={() => resend.mutate(Number(span))}>
          {t('send')}
        </Button>
      </div>
      <p role="status" className="text-[0.8125rem] text-muted">
        {resend.data ? t('sent', { count: resend.data.count }) : null}
      </p>
      <MutationProblem error={resend.error} />
    </div>
  );
}
