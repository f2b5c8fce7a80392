import { packageOf, type Shipper } from './shipper';
import { serialOf, type WorkbookCell, writeWorkbook } from './write-workbook';

const header = [
  ...[
    'Order ID',
    'Order type',
    'Date',
    'Priority',
    'Assigned to',
    'Location ID',
    'Location name',
    'Address line',
  ],
  ...[
    'Town/City',
    'State/Province',
    'ZIP Code',
    'Country/Region',
    'Latitude',
    'Longitude',
    'Time window from',
  ],
  ...['Time window to', 'Duration', 'Load 1', 'Notes', 'Email', 'Phone'],
];

type Place = readonly [string, string, string, string, number, number, string];

const places: readonly Place[] = [
  ['Bakkerij De Korenaar', 'Vrijdagmarkt 12', 'Gent', '9000', 51.0569, 3.7262, '09 555 01 23'],
  ['Café ’t Hoekske', 'Grote Markt 4', 'Antwerpen', '2000', 51.2213, 4.3997, '+32 3 555 01 24'],
  ['Crèche Les P’tits Loups', 'Rue Neuve 88', 'Bruxelles', '1000', 50.853, 4.356, '0470 12 34 56'],
  ['Frituur Sint-Pieter', 'Tiensestraat 60', 'Leuven', '3000', 50.877, 4.705, '0470 12 34 57'],
];

interface Order {
  type?: string;
  date?: string;
  priority?: string;
  load?: number | '';
  from?: string;
  to?: string;
  notes?: string;
  isLocated?: boolean;
}

function order(number: number, options: Order = {}): WorkbookCell[] {
  const [name, street, city, zip, latitude, longitude, phone] = places[number % places.length]!;
  const { type = 'D', date = '2026-12-01', priority = 'M', load = 4, notes = '', isLocated = true } = options;
  const { from = '08:00', to = '12:00' } = options;
  return [
    ...[
      `BE-${String(number).padStart(5, '0')}`,
      type,
      { number: serialOf(date), format: 'date' } as const,
      priority,
    ],
    ...['', `L${number % places.length}`, name, street, city, '', Number(zip), 'BE'],
    ...(isLocated ? [latitude, longitude] : ['', '']),
    ...[timeOf(from), timeOf(to), 10, load, notes, `o${number}@example.com`, phone],
  ];
}

const timeOf = (clock: string): WorkbookCell =>
  clock === '' ? '' : { number: serialOf(`1899-12-30T${clock}`), format: 'time' };

const first = [
  order(1),
  order(2, { priority: 'H', notes: 'Leveren aan de achterdeur' }),
  order(3, { type: 'P', load: 2 }),
  order(4, { priority: 'L', load: '' }),
  order(5, { type: 'T', load: '' }),
  order(6, { priority: 'C', from: '', to: '' }),
];

const second = [
  ...Array.from({ length: 11 }, (_, index) => order(7 + index, { date: '2026-12-02', load: 1 + index })),
  order(18, { isLocated: false }),
  order(6),
  order(19, { type: 'T' }),
];

/** A planner's template as a workbook: days, times and postcodes are numbers in it. */
export const optimoroute: Shipper = {
  name: 'Vlaamse Dranken (OptimoRoute)',
  madeAfter: 'OptimoRoute, import of orders, with the address in several columns',
  places: [
    {
      ...{
        code: 'HAVENLAAN',
        full_address: 'Havenlaan 86',
        postcode: '1000',
        city: 'Brussel',
        country: 'BE',
      },
      ...{ latitude: '50.8653', longitude: '4.3494' },
    },
  ],
  rules: {
    fields: {
      delivery_full_address: { column: 'Address line' },
      delivery_postcode: { column: 'ZIP Code' },
      delivery_city: { column: 'Town/City' },
      delivery_country: { column: 'Country/Region' },
      delivery_latitude: { column: 'Latitude' },
      delivery_longitude: { column: 'Longitude' },
      delivery_contact_name: { column: 'Location name' },
      delivery_contact_phone: { column: 'Phone' },
      delivery_date: { column: 'Date' },
      delivery_time_from: { column: 'Time window from' },
      delivery_time_to: { column: 'Time window to' },
      service_minutes: { column: 'Duration' },
      priority: { column: 'Priority' },
      external_reference_id: { column: 'Order ID' },
      package_special_instructions: { column: 'Notes' },
    },
    places: { pickup: { code: 'HAVENLAAN' } },
    packages: { sets: [{ quantity: 'Load 1' }], default_name: 'Crate' },
    skip: { values: [{ column: 'Order type', values: ['P', 'T'] }] },
    coordinates: { city_centre: true },
    duplicate_mode: 'skip',
  },
  byHand: [],
  mornings: [
    {
      fileName: 'optimoroute-orders.xlsx',
      content: await writeWorkbook([header, ...first], { sheetName: 'Orders' }),
      becomes: {
        ...{ succeeded: 4, deliveries: 4, warnings: 0 },
        failed: [],
        leftOut: ['4 value', '6 value'],
        exactly: {
          2: {
            ...{
              external_reference_id: 'BE-00001',
              delivery_contact_name: 'Café ’t Hoekske',
              priority: 'normal',
            },
            ...{ delivery_date: '2026-12-01', delivery_time_from: '08:00', delivery_time_to: '12:00' },
            ...{ delivery_postcode: '2000', delivery_contact_phone: '+3235550124', service_minutes: 10 },
            packages: [packageOf('Crate', 4)],
          },
          3: { priority: 'high', package_special_instructions: 'Leveren aan de achterdeur' },
          5: { priority: 'low', packages: [] },
          7: { priority: 'high', delivery_time_from: null },
        },
      },
    },
    {
      fileName: 'optimoroute-orders (1).xlsx',
      content: await writeWorkbook([header, ...second], { sheetName: 'Orders' }),
      becomes: {
        ...{ succeeded: 12, deliveries: 12, warnings: 0 },
        failed: [],
        leftOut: ['14 already_present', '15 value'],
        exactly: {
          2: { delivery_date: '2026-12-02', packages: [packageOf('Crate', 1)] },
          // It was there yesterday, twice.
          13: { coordinates_source: 'earlier_delivery', delivery_city: 'Bruxelles' },
        },
      },
    },
  ],
};
