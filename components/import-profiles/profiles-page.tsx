'use client';

import { useQuery } from '@tanstack/react-query';
import { BookMarked, FileJson, Upload } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { listState } from '@/components/api/list-state';
import { usePerson } from '@/components/frame/person-context';
import { ImportProfileDialog } from '@/components/import-profiles/import-profile-dialog';
import { profilesTable } from '@/components/import-profiles/profiles-table';
import { profilesPerPage, profilesQuery } from '@/components/import-profiles/queries';
import { readProfilesFilter } from '@/components/import-profiles/read-profiles-filter';
import { Button, buttonClass } from '@/components/ui/button';
import { FilterBar } from '@/components/ui/filter-bar';
import { ListPage } from '@/components/ui/list-page';
import { SearchField } from '@/components/ui/search-field';
import { EmptyState } from '@/components/ui/states';
import { useDialogChoice } from '@/components/ui/use-dialog-choice';
import { useListFilter } from '@/components/ui/use-list-filter';

/** The tenant's import profiles: what is remembered of each shipper's files. */
export function ProfilesPage() {
  const t = useTranslations('importProfiles.profilesPage');
  const tableWords = useTranslations('importProfiles.profilesTable');
  const table = useMemo(() => profilesTable(tableWords), [tableWords]);
  const { tenantId } = usePerson();
  const router = useRouter();
  const { filter, isFiltered, narrow, clear, goTo } = useListFilter(readProfilesFilter);
  const profiles = useQuery(profilesQuery(tenantId, filter));
  const { dialog, openDialog } = useDialogChoice<'import'>();
  const hasProfiles = isFiltered || (profiles.data !== undefined && profiles.data.total > 0);
  const importButton = (
    <Button icon={<FileJson />} onClick={() => openDialog('import')}>
      {t('import')}
    </Button>
  );
  return (
    <>
      <ListPage
        eyebrow={t('settings')}
        title={t('title')}
        intro={t('intro')}
        actions={hasProfiles ? importButton : null}
        filters={
          hasProfiles ? (
            <FilterBar isFiltered={isFiltered} onClear={clear}>
              <SearchField
                label={t('search')}
                placeholder={t('searchHint')}
                value={filter.search ?? ''}
                onSearch={(search) => narrow({ search }, { quiet: true })}
                className="w-full sm:w-80"
              />
            </FilterBar>
          ) : null
        }
        noun="importProfiles"
        list={listState(profiles)}
        table={table}
        page={filter.page}
        perPage={profilesPerPage}
        onPage={goTo}
        isFiltered={isFiltered}
        onShowAll={clear}
        noMatch={{ title: t('noMatch'), hint: t('noMatchHint') }}
        empty={
          <EmptyState
            icon={<BookMarked />}
            title={t('empty')}
            action={
              <div className="flex flex-wrap justify-center gap-2">
                <Link href="/imports/new" className={buttonClass({ variant: 'primary' })}>
                  <Upload aria-hidden />
                  {t('importFile')}
                </Link>
                {importButton}
              </div>
            }
          >
            {t('emptyHint')}
          </EmptyState>
        }
      />
      {dialog ? (
        <ImportProfileDialog
          {...dialog}
          profile={null}
          onImported={({ id }) => router.push(`/settings/import-profiles/${id}`)}
        />
      ) : null}
    </>
  );
}
