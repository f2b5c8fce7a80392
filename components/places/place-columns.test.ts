import { createTranslator } from 'use-intl/core';
import { expect, test } from 'vitest';
import { missingColumns, suggestPlaceColumns } from '@/components/places/place-columns';
import { placeValues } from '@/components/places/place-form';
import { en } from '@/lib/messages/catalogues/en';

const nameOf = createTranslator({ locale: 'en-GB', messages: en, namespace: 'places.values' });

/** The header that was found for each value, in the order of the form. */
function suggested(headers: string[]) {
  const columns = suggestPlaceColumns(headers, nameOf);
  return placeValues.map((value) => headers[columns[value] ?? -1] ?? null);
}

test.each([
  ['as the API calls them', [...placeValues]],
  ['in English', ['Code', 'Name', 'Street address', 'Zip', 'City', 'Country', 'Lat', 'Lng']],
  ['in German', ['Kürzel', 'Bezeichnung', 'Straße', 'PLZ', 'Ort', 'Land', 'Breitengrad', 'Längengrad']],
  ['in French', ['Code', 'Nom', 'Adresse', 'Code postal', 'Ville', 'Pays', 'Latitude', 'Longitude']],
  ['in Spanish', ['Código', 'Nombre', 'Dirección', 'Código postal', 'Ciudad', 'País', 'Latitud', 'Longitud']],
  ['in Arabic', ['رمز', 'اسم', 'عنوان', 'الرمز البريدي', 'مدينة', 'دولة', 'خط عرض', 'خط طول']],
  [
    'with an end of the journey',
    [
      ...['Depot no.', 'Depot name', 'Pickup address', 'Pickup postcode', 'Pickup city'],
      ...['Pickup country', 'Pickup latitude', 'Pickup longitude'],
    ],
  ],
])('columns are recognised %s', (_, headers) => {
  expect(suggested(headers)).toEqual(headers);
  expect(suggested(headers.toReversed())).toEqual(headers);
});

test('what no column gives is missing, but for the name and the postcode', () => {
  expect(missingColumns(suggestPlaceColumns(['Code', 'Address', 'Country code'], nameOf))).toEqual([
    'city',
    'latitude',
    'longitude',
  ]);
});
