import { useTranslations } from 'use-intl';
import { Notice } from '@/components/ui/notice';
import type { MendView } from '@/lib/mend-links/mend-link-schemas';

/** Thanks, and what has become of the rows that were sent: each is in one of the sentences. */
export function SentNotice({ sent, company }: { sent: MendView['sent']; company: string }) {
  const t = useTranslations('mendPage.sentNotice');
  const { delivered, running, failed, waiting } = sent;
  if (delivered + running + failed + waiting === 0) return null;
  const title =
    running > 0
      ? t('importing', { count: running })
      : delivered > 0
        ? t('cameIn', { count: delivered })
        : t('noneYet');
  return (
    <Notice tone={running > 0 ? 'info' : failed > 0 ? 'warn' : 'ok'} title={title}>
      {running > 0 && delivered > 0 ? `${t('alreadyIn', { count: delivered })} ` : ''}
      {failed > 0 ? `${t('stillFailing', { count: failed })} ` : ''}
      {waiting > 0 ? t.rich('waiting', { count: waiting, company: () => <bdi>{company}</bdi> }) : null}
    </Notice>
  );
}
