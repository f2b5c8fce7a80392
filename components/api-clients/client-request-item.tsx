'use client';

import { useTranslations } from 'use-intl';
import { curlOfRequest } from '@/components/domain/curl-of-request';
import { Badge, type Tone } from '@/components/ui/badge';
import { CopyField, CopyText } from '@/components/ui/copy-field';
import { Disclosure } from '@/components/ui/disclosure';
import { RelativeTime } from '@/components/ui/relative-time';
import { useFormats } from '@/components/ui/use-formats';
import type { ClientRequest } from '@/lib/request-log/request-log-schemas';

/** A request in one line, which opens what was sent and answered. */
export function ClientRequestItem({ request }: { request: ClientRequest }) {
  const t = useTranslations('apiClients.clientRequestsDialog');
  const formats = useFormats();
  return (
    <li className="px-4 py-2">
      <Disclosure
        label={
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-[0.8125rem]">
            <Badge tone={toneOf(request.status)}>
              <span className="sr-only">{t('status', { status: String(request.status) })}</span>
              <span aria-hidden>{request.status}</span>
            </Badge>
            <span dir="ltr" className="min-w-0 font-mono [overflow-wrap:anywhere]">
              {request.method} {request.path}
            </span>
            {request.error_code ? <code className="text-bad">{request.error_code}</code> : null}
            <span className="text-muted">{t('duration', { ms: formats.count(request.duration_ms) })}</span>
            <RelativeTime at={request.created_at} className="text-muted" />
          </span>
        }
      >
        <Opened request={request} />
      </Disclosure>
    </li>
  );
}

function Opened({ request }: { request: ClientRequest }) {
  const t = useTranslations('apiClients.clientRequestsDialog');
  return (
    <div className="flex flex-col gap-4 ps-5 pb-2">
      <p className="flex flex-wrap items-center gap-x-2 text-[0.8125rem]">
        <span className="font-medium">{t('requestId')}</span>
        <CopyText label={t('copyRequestId')} text={request.request_id} />
      </p>
      <div className="grid gap-4 lg:grid-cols-2">
        <CopyField label={t('sent')} text={request.request_body ?? t('nothing')} />
        <CopyField label={t('answer')} text={request.answer_body ?? t('nothing')} />
      </div>
      <CopyField
        label={t('curl')}
        hint={t('curlHint')}
        text={curlOfRequest(request, window.location.origin)}
      />
    </div>
  );
}

function toneOf(status: number): Tone {
  if (status >= 500) return 'bad';
  return status >= 400 ? 'warn' : 'ok';
}
