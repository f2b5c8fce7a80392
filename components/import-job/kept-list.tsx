import Link from 'next/link';
import { useTranslations } from 'use-intl';
import type { KeptDeliveries } from '@/lib/imports/rollback-schemas';

/** How many deliveries a rollback keeps. */
export function countKept(kept: readonly KeptDeliveries[]): number {
  return kept.reduce((sum, { count }) => sum + count, 0);
}

/** What stays when an import is rolled back, and why, with some of them. */
export function KeptList({ kept }: { kept: readonly KeptDeliveries[] }) {
  const t = useTranslations('importJob.keptList');
  if (kept.length === 0) return null;
  return (
    <div className="rounded-md bg-sunken px-3 py-2">
      <p className="font-medium text-ink">{t('willStay', { count: countKept(kept) })}</p>
      <ul>
        {kept.map(({ reason, count, examples }) => (
          <li key={reason}>
            {t(`reasons.${reason}`, { count })} (
            {examples.map((each, index) => (
              <span key={each.delivery_id}>
                {index > 0 ? ', ' : ''}
                <Link
                  href={`/deliveries/${each.delivery_id}`}
                  className="text-accent underline-offset-2 hover:underline"
                >
                  <bdi>{each.external_reference_id ?? t('row', { row: each.row_number })}</bdi>
                </Link>
              </span>
            ))}
            {count > examples.length ? ', …' : ''})
          </li>
        ))}
      </ul>
    </div>
  );
}
