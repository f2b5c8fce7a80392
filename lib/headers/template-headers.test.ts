import { describe, expect, it } from 'vitest';
import { suggestMappings } from '@/lib/headers/suggest-mappings';

/** Headers of public templates and exports, and what their columns are suggested as: see e2e/shippers for whole files. */

const suggest = (columns: readonly string[], rows: readonly (readonly string[])[] = []) =>
  Object.fromEntries(
    columns.map((name, index) => [name, suggestMappings(columns, rows)[index]?.field ?? null]),
  );

describe('headers of templates and exports', () => {
  it.each([
    ['ship-city', 'delivery_city'],
    ['ship-postal-code', 'delivery_postcode'],
    ['ship-address-1', 'delivery_full_address'],
    ['Address 1&2 (Shipping)', 'delivery_full_address'],
    ['Address line', 'delivery_full_address'],
    ['Country/Region', 'delivery_country'],
    ['D.O. No.', 'external_reference_id'],
    ['Location name', 'delivery_contact_name'],
    ['Address Longitude', 'delivery_longitude'],
    ['completeAfter', 'delivery_time_from'],
    ['completeBefore', 'delivery_time_to'],
    ['Job Time', 'service_minutes'],
    ['Contact/City', 'delivery_city'],
    ['Contact/Country/Country Code', 'delivery_country'],
    ['Delivery Address/Street', 'delivery_full_address'],
    ['Telefon 1', 'delivery_contact_phone'],
    ['Lief.datum', 'delivery_date'],
    ['Ld', 'delivery_country'],
  ])('%s is the %s', (header, field) => {
    expect(suggest([header])).toEqual({ [header]: field });
  });

  it.each([
    'Ship date',
    'Shipping date',
    'Versanddatum',
    'Ship from',
    'Address/City',
    'Invoice Address/City',
  ])('%s is nothing that is known', (header) => {
    expect(suggest([header])).toEqual({ [header]: null });
  });
});

describe('a header that alone says too little', () => {
  it('is the day of the stop in a file that plans stops', () => {
    expect(suggest(['Date', 'Duration'])).toMatchObject({ Date: 'delivery_date' });
    expect(suggest(['Date', 'City'])).toMatchObject({ Date: null });
  });

  it('is a latitude over coordinates', () => {
    const rows = ['52,5321', '53,5511', '48,1371'].map((latitude) => [latitude]);
    expect(suggest(['Breite'], rows)).toEqual({ Breite: 'delivery_latitude' });
    expect(suggest(['Breite'], [['40'], ['60'], ['35']])).toEqual({ Breite: null });
  });

  it('is a name under "Deliver to", unless it is where to deliver', () => {
    const names = [['Tan Wei Ling'], ['Priya d/o Nair'], ['Customer 7']];
    expect(suggest(['Deliver to'], names)).toEqual({ 'Deliver to': 'delivery_contact_name' });
    const places = [['12 High Street, Leeds'], ['Ring 8, York'], ['Dock Road 4']];
    expect(suggest(['Deliver to'], places)).not.toEqual({ 'Deliver to': 'delivery_contact_name' });
  });

  it('is the reference under "ID", unless it counts the rows or is left open', () => {
    expect(suggest(['Id'], [['BX77000'], ['BX77007'], ['BX77014']])).toEqual({ Id: 'external_reference_id' });
    expect(suggest(['ID'], [['1'], ['2'], ['3']])).toEqual({ ID: null });
    expect(suggest(['ID'], [['71'], [''], ['72']])).toEqual({ ID: null });
  });
});

describe('a column "Pickup"', () => {
  const columns = ['Pickup', 'City'];

  it('that says yes or no does not tell of another address', () => {
    expect(
      suggest(columns, [
        ['FALSE', 'Oakland'],
        ['TRUE', 'Oakland'],
        ['FALSE', 'Berkeley'],
      ]),
    ).toMatchObject({
      City: 'delivery_city',
    });
  });

  it('with addresses does', () => {
    const rows = ['Dock Road 1', 'Dock Road 2', 'Dock Road 3'].map((pickup) => [pickup, 'Oakland']);
    expect(suggest(columns, rows)).toMatchObject({ City: null });
  });
});

it('reads coordinates in Arabic digits as such', () => {
  const rows = [['٢٥٫٢٠٤٨'], ['٢٥٫٢١٥٠'], ['٢٤٫٤٥٣٩']];
  expect(suggest(['خط العرض'], rows)).toEqual({ 'خط العرض': 'delivery_latitude' });
});
