import { CityAndCountry } from '@/components/domain/city-and-country';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { TableShape } from '@/components/ui/data-table';
import type { PlaceEntry } from '@/lib/places/place-schemas';

/** Makes a table of places. */
export function usePlacesTable() {
  const t = useTranslations('places.placesTable');
  return (menuOf: (place: PlaceEntry) => ReactNode): TableShape<PlaceEntry> => ({
    keyOf: ({ id }) => id,
    cardsBelow: 'lg',
    cellClassName: 'lg:py-3 lg:align-top',
    skeleton: { rows: 4, rowClassName: 'h-16' },
    columns: [
      {
        name: t('place'),
        headClassName: 'w-[32%]',
        cell: ({ code, name }) => (
          <>
            <p className="font-medium [overflow-wrap:anywhere]">
              <bdi>{name}</bdi>
            </p>
            {name === code ? null : (
              <p className="text-[0.8125rem] text-muted [overflow-wrap:anywhere]">
                <bdi>{code}</bdi>
              </p>
            )}
          </>
        ),
      },
      {
        name: t('address'),
        cellClassName: 'max-lg:order-3 max-lg:col-span-2',
        cell: ({ full_address, postcode, city, country }) => (
          <>
            <p className="[overflow-wrap:anywhere]">
              <bdi>{full_address}</bdi>
            </p>
            <p className="text-[0.8125rem] text-muted [overflow-wrap:anywhere]">
              <CityAndCountry city={[postcode, city].filter(Boolean).join(' ')} country={country} />
            </p>
          </>
        ),
      },
      {
        name: t('coordinates'),
        headClassName: 'w-52',
        cellClassName: 'text-muted max-lg:order-4 max-lg:col-span-2 max-lg:text-[0.8125rem]',
        cell: ({ latitude, longitude }) => (
          <bdi dir="ltr" className="tabular-nums">
            {latitude}, {longitude}
          </bdi>
        ),
      },
      {
        name: t('actions'),
        isNameHidden: true,
        headClassName: 'w-14',
        cellClassName: 'text-end max-lg:order-2 lg:px-2 lg:py-2',
        cell: menuOf,
      },
    ],
  });
}
