import Link from 'next/link';
import type { useTranslations } from 'use-intl';
import type { TableShape } from '@/components/ui/data-table';
import { RelativeTime } from '@/components/ui/relative-time';
import type { Profile } from '@/lib/profiles/profile-schemas';
import { namedColumns } from '@/lib/shaping/compile-rules';

const smallCellClass = 'text-muted max-lg:col-span-2 max-lg:text-[0.8125rem]';

/** Import profiles as a table. Each row is one link. */
export const profilesTable = (
  t: ReturnType<typeof useTranslations<'importProfiles.profilesTable'>>,
): TableShape<Profile> => ({
  keyOf: ({ id }) => id,
  cardsBelow: 'lg',
  hasRowLinks: true,
  cellClassName: 'lg:py-3 lg:align-top',
  skeleton: { rows: 4, rowClassName: 'h-16' },
  columns: [
    {
      name: t('profile'),
      headClassName: 'w-[26%]',
      cell: ({ id, name, version }) => (
        <>
          <Link
            href={`/settings/import-profiles/${id}`}
            className="font-medium [overflow-wrap:anywhere] after:absolute after:inset-0"
          >
            <bdi>{name}</bdi>
          </Link>
          <p className="text-[0.8125rem] text-faint">{t('version', { version: String(version) })}</p>
        </>
      ),
    },
    {
      name: t('customer'),
      headClassName: 'w-[18%]',
      cellClassName: '[overflow-wrap:anywhere] max-lg:col-span-2',
      cell: ({ customer_name: customer }) =>
        customer === null ? <span className="text-muted">{t('allCustomers')}</span> : <bdi>{customer}</bdi>,
    },
    {
      name: t('needed'),
      cellClassName: smallCellClass,
      cell: ({ rules }) => {
        const names = namedColumns(rules);
        if (names.length === 0) return t('none');
        return (
          <>
            <p>{t('columns', { count: names.length })}</p>
            <p className="truncate text-[0.8125rem] text-faint" title={names.join(', ')}>
              <bdi>{names.join(', ')}</bdi>
            </p>
          </>
        );
      },
    },
    {
      name: t('lastUsed'),
      headClassName: 'w-32',
      cellClassName: smallCellClass,
      cell: ({ last_used_at: usedAt }) => (
        <>
          <span className="lg:hidden">{t('lastUsedBefore')} </span>
          {usedAt ? <RelativeTime at={usedAt} className="relative z-10" /> : t('never')}
        </>
      ),
    },
    {
      name: t('lastChanged'),
      headClassName: 'w-44',
      cellClassName: smallCellClass,
      cell: ({ version_created_at: at, version_created_by_name: by }) => (
        <>
          <span className="lg:hidden">{t('lastChangedBefore')} </span>
          <RelativeTime at={at} className="relative z-10" />
          <span className="text-[0.8125rem] text-faint lg:block [overflow-wrap:anywhere]">
            <span className="lg:hidden"> · </span>
            <bdi>{by}</bdi>
          </span>
        </>
      ),
    },
  ],
});
