import { useTranslations } from 'use-intl';
import { payloadLines } from '@/components/erp-batch/payload-lines';
import { classNames } from '@/components/ui/class-names';
import type { JobItem } from '@/lib/inbound/import-job-schemas';

/** A rejected item as sent, with the bad values marked. */
export function PayloadView({ item }: { item: JobItem }) {
  const t = useTranslations('erpBatch.payloadView');
  const { lines, isCut } = payloadLines(item.payload, item.errors);
  return (
    <section aria-label={t('title')}>
      <h3 className="mb-1.5 text-xs text-faint">{t('title')}</h3>
      {/* JSON is written from left to right in every language. */}
      <div dir="ltr" className="rounded-md border bg-sunken py-2 font-mono text-xs leading-5">
        {lines.map(({ depth, text, messages, isMissing }, index) => (
          <div
            key={index}
            title={messages.join(' ') || undefined}
            className={classNames(
              'border-s-2 border-transparent pe-3 [overflow-wrap:anywhere] whitespace-pre-wrap',
              messages.length > 0 && 'border-bad bg-bad-soft text-bad',
            )}
            style={{ paddingInlineStart: `calc(0.75rem + ${Math.min(depth, 12)} * 1rem)` }}
          >
            {isMissing ? <i>{t('missing', { name: text })}</i> : text}
          </div>
        ))}
        {isCut ? <p className="px-3 pt-1 text-muted">{t('more')}</p> : null}
      </div>
    </section>
  );
}
