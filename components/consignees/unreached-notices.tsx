import Link from 'next/link';
import { useTranslations } from 'use-intl';
import { Notice } from '@/components/ui/notice';
import { type ConsigneeHeld, type ConsigneeInput, maxMatches } from '@/lib/consignees/consignee-schemas';

/** Explains what a look-up could not see, and what will happen to it. */
export function UnreachedNotices({ who, held }: { who: ConsigneeInput; held: ConsigneeHeld }) {
  const t = useTranslations('consignees.unreachedNotices');
  const { unread_imports: unread, running_imports: running, retention_days: days, counts } = held;
  const hasBoth = who.phone !== undefined && who.name !== undefined;
  return (
    <>
      {held.too_many ? (
        <Notice tone="warn" title={t('tooMany', { max: maxMatches })}>
          {t('tooManyText', { max: maxMatches })}
        </Notice>
      ) : null}
      {hasBoth && counts.targets === 0 && Object.values(counts).some((count) => count > 0) ? (
        <Notice tone="info">{t('targetsByName')}</Notice>
      ) : null}
      {running > 0 ? (
        <Notice tone="info" title={t('running', { count: running })}>
          {t('runningText')}
        </Notice>
      ) : null}
      {unread.total > 0 ? (
        <Notice tone="warn" title={t('unread', { count: unread.total })}>
          <p>
            {t('restUnknown')} {days === 0 ? t('keptForever') : t('removedLater', { days })}
          </p>
          <ul className="mt-1">
            {unread.data.map((job) => (
              <li key={job.id}>
                <Link
                  href={`/imports/${job.id}`}
                  prefetch={false}
                  className="text-accent underline underline-offset-2"
                >
                  <bdi>{job.name}</bdi>
                </Link>
              </li>
            ))}
            {unread.total > unread.data.length ? (
              <li>{t('andMore', { count: unread.total - unread.data.length })}</li>
            ) : null}
          </ul>
        </Notice>
      ) : null}
    </>
  );
}
