import { useTranslations } from 'use-intl';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { RelativeTime } from '@/components/ui/relative-time';
import { useFormats } from '@/components/ui/use-formats';
import type { MendLinkEntry } from '@/lib/mend-links/mend-link-schemas';

/** One mend link: for whom it is, who made it, until when it works, and what became of it. */
export function MendLinkItem({ link, onWithdraw }: { link: MendLinkEntry; onWithdraw: () => void }) {
  const t = useTranslations('importJob.mendLinkItem');
  const formats = useFormats();
  const { state, made_for: madeFor, last_opened_at: opened } = link;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1.5 border-b py-2.5 last:border-b-0">
      <div className="min-w-0 flex-1 basis-64">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <strong dir="auto" className="font-medium [overflow-wrap:anywhere]">
            {madeFor ?? t('forWhoever')}
          </strong>
          {state === 'active' ? (
            <Badge tone="accent">{t('until', { time: formats.minute(link.expires_at) })}</Badge>
          ) : (
            <Badge>{t(`states.${state}`)}</Badge>
          )}
        </p>
        <p className="text-[0.8125rem] text-muted">
          {t.rich('madeBy', {
            name: link.created_by_name,
            when: () => <RelativeTime at={link.created_at} />,
          })}
          {' · '}
          {opened ? t.rich('opened', { when: () => <RelativeTime at={opened} /> }) : t('notOpened')}
          {' · '}
          {link.sent_rows > 0 ? t('sentBack', { count: link.sent_rows }) : t('nothingSent')}
        </p>
        {link.message ? (
          <p dir="auto" className="text-[0.8125rem] [overflow-wrap:anywhere] whitespace-pre-line text-faint">
            {link.message}
          </p>
        ) : null}
      </div>
      {state === 'active' ? (
        <Button
          size="sm"
          variant="quiet"
          aria-label={madeFor ? t('withdrawLinkFor', { name: madeFor }) : t('withdrawLink')}
          onClick={onWithdraw}
        >
          {t('withdraw')}
        </Button>
      ) : null}
    </li>
  );
}
