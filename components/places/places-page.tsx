'use client';

import { useQuery } from '@tanstack/react-query';
import { FileSpreadsheet, MapPinned, Plus } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { listState } from '@/components/api/list-state';
import { usePerson } from '@/components/frame/person-context';
import { ArchivePlaceDialog } from '@/components/places/archive-place-dialog';
import { ImportPlacesDialog } from '@/components/places/import-places-dialog';
import { PlaceDialog } from '@/components/places/place-dialog';
import { type PlaceAction, PlaceMenu } from '@/components/places/place-menu';
import { usePlacesTable } from '@/components/places/places-table';
import { placesPerPage, placesQuery } from '@/components/places/queries';
import { readPlacesFilter } from '@/components/places/read-places-filter';
import { Button } from '@/components/ui/button';
import { FilterBar } from '@/components/ui/filter-bar';
import { ListPage } from '@/components/ui/list-page';
import { SearchField } from '@/components/ui/search-field';
import { EmptyState } from '@/components/ui/states';
import { type DialogProps, useDialogChoice } from '@/components/ui/use-dialog-choice';
import { useListFilter } from '@/components/ui/use-list-filter';
import type { PlaceEntry } from '@/lib/places/place-schemas';
import type { TableLimits } from '@/lib/table-files/table';

type Choice = { action: 'add' } | { action: 'import' } | { action: PlaceAction; place: PlaceEntry };

/**
 * The tenant's address book.
 * @param limits of files with places
 */
export function PlacesPage({ limits }: { limits: TableLimits }) {
  const t = useTranslations('places.placesPage');
  const table = usePlacesTable();
  const { tenantId } = usePerson();
  const { filter, isFiltered, narrow, clear, goTo } = useListFilter(readPlacesFilter);
  const places = useQuery(placesQuery(tenantId, filter));
  const { dialog, openDialog } = useDialogChoice<Choice>();

  const buttons = (
    <div className="flex flex-wrap gap-2">
      <Button icon={<FileSpreadsheet />} onClick={() => openDialog({ action: 'import' })}>
        {t('import')}
      </Button>
      <Button variant="primary" icon={<Plus />} onClick={() => openDialog({ action: 'add' })}>
        {t('add')}
      </Button>
    </div>
  );
  const hasPlaces = isFiltered || (places.data !== undefined && places.data.total > 0);

  return (
    <>
      <ListPage
        eyebrow={t('eyebrow')}
        title={t('title')}
        intro={t('intro')}
        actions={hasPlaces ? buttons : null}
        filters={
          hasPlaces ? (
            <FilterBar isFiltered={isFiltered} onClear={clear}>
              <SearchField
                label={t('search')}
                placeholder={t('searchFor')}
                value={filter.search ?? ''}
                onSearch={(search) => narrow({ search }, { quiet: true })}
                className="w-full sm:w-80"
              />
            </FilterBar>
          ) : null
        }
        noun="places"
        list={listState(places)}
        table={table((place) => (
          <PlaceMenu place={place} onAction={(action) => openDialog({ action, place })} />
        ))}
        page={filter.page}
        perPage={placesPerPage}
        onPage={goTo}
        isFiltered={isFiltered}
        onShowAll={clear}
        noMatch={{ title: t('noMatch'), hint: t('noMatchHint') }}
        empty={
          <EmptyState icon={<MapPinned />} title={t('empty')} action={buttons}>
            {t('emptyHint')}
          </EmptyState>
        }
      />
      {dialog ? <ActionDialog {...dialog} limits={limits} /> : null}
    </>
  );
}

function ActionDialog({ choice, limits, ...props }: DialogProps & { choice: Choice; limits: TableLimits }) {
  if (choice.action === 'import') return <ImportPlacesDialog limits={limits} {...props} />;
  if (choice.action === 'add') return <PlaceDialog place={null} {...props} />;
  const { place } = choice;
  if (choice.action === 'edit') return <PlaceDialog place={place} {...props} />;
  return <ArchivePlaceDialog place={place} open={props.open} onClose={props.onClose} />;
}
