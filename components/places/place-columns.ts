import {
  optionalValues,
  type PlaceValue,
  placeValues,
  type PlaceValueWords,
} from '@/components/places/place-form';
import { headerWords } from '@/lib/headers/header-words';
import { readHeaders } from '@/lib/headers/read-header-name';

/** The column that gives each value of a place, counted from 0; absent where none does. */
export type PlaceColumns = Partial<Record<PlaceValue, number>>;

/** The value that a column of this attribute gives, whichever end of a journey its header names. */
const valueOfAttribute: Readonly<Record<string, PlaceValue>> = {
  address: 'full_address',
  postcode: 'postcode',
  city: 'city',
  country: 'country',
  latitude: 'latitude',
  longitude: 'longitude',
  name: 'name',
  reference: 'code',
};

/** What headers call the code of a place, likelier words first, and its name. */
const words: Readonly<Record<'code' | 'name', readonly string[]>> = {
  code: [
    ...['code', 'kürzel', 'kuerzel', 'kennung', 'código', 'codice', 'kod', 'رمز'],
    ...['id', 'key', 'depot', 'site', 'nummer', 'number', 'nr', 'no'],
  ],
  name: ['name', 'bezeichnung', 'nom', 'nombre', 'nome', 'place', 'ort', 'standort', 'title', 'اسم'],
};

/**
 * Guesses the columns of a list of places by their headers. No column gives two values.
 * @param nameOf what the reader's form calls the values
 */
export function suggestPlaceColumns(headers: readonly string[], nameOf: PlaceValueWords): PlaceColumns {
  const found: PlaceColumns = {};
  const isFree = (column: number) => !Object.values(found).includes(column);
  const take = (value: PlaceValue, column: number) => {
    if (column >= 0 && found[value] === undefined && isFree(column)) found[value] = column;
  };
  // As the API and the form call them.
  const folded = headers.map((header) => header.trim().toLowerCase());
  for (const value of placeValues) {
    take(value, folded.indexOf(value));
    take(value, folded.indexOf(nameOf(value).toLowerCase()));
  }
  const meanings = readHeaders(headers);
  const byAttribute = meanings
    .flatMap((meaning, column) => {
      const value = meaning?.attribute ? valueOfAttribute[meaning.attribute.name] : undefined;
      return value === undefined ? [] : [{ value, column, rarity: meaning?.rarity ?? 0 }];
    })
    .sort((one, other) => one.rarity - other.rarity);
  for (const { value, column } of byAttribute) if (value !== 'code') take(value, column);
  for (const value of ['code', 'name'] as const) {
    for (const word of words[value].flatMap(headerWords)) {
      take(
        value,
        headers.findIndex((header, column) => isFree(column) && headerWords(header).includes(word)),
      );
    }
  }
  for (const { value, column } of byAttribute) take(value, column);
  return found;
}

/** The values that a place must have and that no column gives. */
export function missingColumns(columns: PlaceColumns): PlaceValue[] {
  return placeValues.filter((value) => columns[value] === undefined && !optionalValues.includes(value));
}
