import { useTranslations } from 'use-intl';
import { useFormats } from '@/components/ui/use-formats';
import type { WebhookAttempt } from '@/lib/webhooks/message-schemas';

/** What an attempt has led to, in a line, and the beginning of the answer. */
export function LastAttempt({ attempt }: { attempt: WebhookAttempt }) {
  const t = useTranslations('webhooks.lastAttempt');
  const formats = useFormats();
  const { status, error, answer, duration_ms: duration } = attempt;
  return (
    <>
      <p className="text-[0.8125rem] text-muted">
        {error ? t(`errors.${error}`) : t('status', { status: String(status) })}
        {' · '}
        {t('duration', { duration: formats.count(duration) })}
      </p>
      {answer ? (
        <pre
          dir="auto"
          tabIndex={0}
          aria-label={t('answer')}
          role="group"
          className="mt-1 max-h-32 overflow-auto rounded-md bg-sunken px-2 py-1.5 font-mono text-xs whitespace-pre-wrap [overflow-wrap:anywhere]"
        >
          {answer}
        </pre>
      ) : null}
    </>
  );
}
