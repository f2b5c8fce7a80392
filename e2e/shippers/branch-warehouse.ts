import { germanRecipient } from './recipients';
import { packageOf, type Shipper } from './shipper';
import { rowsOf, writeDelimited } from './write-delimited';

const header = [
  ...[
    'Lager',
    'Beleg',
    'Filiale',
    'Empfänger',
    'Straße',
    'PLZ',
    'Ort',
    'Telefon',
    'Paletten',
    'Pal. Gewicht',
  ],
  ...['Kartons', 'Kart. Gewicht', 'Anlieferung am', 'Zeitfenster', 'Bemerkung'],
];

/** The list says a day without a year, which is read as the closest one: tomorrow, whenever this runs. */
const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
const [, month, day] = tomorrow.split('-');

type Cells = Record<string, string>;

const branch = (number: number, code: string, cells: Cells = {}): Cells => ({
  ...{ Lager: 'ZL-KASSEL', Beleg: `LS-${number}`, Filiale: code, Empfänger: `Filialleitung ${code}` },
  ...{
    Telefon: '0561 5550120',
    Paletten: '2',
    'Pal. Gewicht': '480,5',
    Kartons: '7',
    'Kart. Gewicht': '8,25',
  },
  ...{ 'Anlieferung am': `${day}.${month}.`, Zeitfenster: '6-8 Uhr' },
  ...cells,
});

/** Somebody who has no code. */
const customer = (number: number, cells: Cells = {}): Cells => {
  const to = germanRecipient(number);
  return branch(number, '', {
    ...{ Empfänger: `${to.firstName} ${to.lastName}`, Straße: to.street, PLZ: to.postcode, Ort: to.city },
    ...{
      Telefon: to.phone,
      Paletten: '',
      'Pal. Gewicht': '',
      Kartons: '1',
      Zeitfenster: 'von 9:00 bis 12:30',
    },
    ...cells,
  });
};

const place = (code: string, full_address: string, postcode: string, city: string, point: string) => {
  const [latitude = '', longitude = ''] = point.split(', ');
  return { code, full_address, postcode, city, country: 'DE', latitude, longitude };
};

const first = [
  branch(9001, 'F001'),
  branch(9002, 'f014', { Kartons: '', 'Kart. Gewicht': '' }),
  customer(9003),
  branch(9004, 'F999'),
];

const second = [
  ...Array.from({ length: 8 }, (_, index) => branch(9010 + index, index % 2 === 0 ? 'F001' : 'F014')),
  ...Array.from({ length: 6 }, (_, index) => customer(9020 + index)),
  branch(9030, 'F001', { Lager: 'ZL-NORD' }),
  customer(9031, { Ort: 'Neustadt', PLZ: '67433' }), // there are many
  branch(9032, 'F014', { Paletten: 'zwei' }),
];

/** A warehouse: no coordinates and no country; codes of the address book for its own branches, addresses for others. */
export const branchWarehouse: Shipper = {
  name: 'Drogerie Linde (Zentrallager)',
  madeAfter: 'A warehouse’s list of what leaves the next day',
  places: [
    place('ZL-KASSEL', 'Heiligenröder Str. 84', '34123', 'Kassel', '51.2986, 9.5450'),
    place('F001', 'Königsplatz 61', '34117', 'Kassel', '51.3155, 9.4958'),
    place('F014', 'Weender Str. 10', '37073', 'Göttingen', '51.5346, 9.9353'),
  ],
  rules: {
    fields: {
      delivery_full_address: { column: 'Straße' },
      delivery_postcode: { column: 'PLZ' },
      delivery_city: { column: 'Ort' },
      delivery_country: { constant: 'DE' },
      delivery_contact_name: { column: 'Empfänger' },
      delivery_contact_phone: { column: 'Telefon' },
      delivery_date: { column: 'Anlieferung am' },
      delivery_time_from: { column: 'Zeitfenster', part: 'range_start' },
      delivery_time_to: { column: 'Zeitfenster', part: 'range_end' },
      external_reference_id: { column: 'Beleg' },
      package_special_instructions: { column: 'Bemerkung' },
    },
    places: { pickup: { column: 'Lager' }, delivery: { column: 'Filiale' } },
    packages: {
      sets: [
        { quantity: 'Paletten', weight: 'Pal. Gewicht' },
        { quantity: 'Kartons', weight: 'Kart. Gewicht' },
      ],
    },
    coordinates: { city_centre: true },
  },
  byHand: [
    ...(['delivery_full_address', 'delivery_country', 'delivery_date'] as const),
    ...(['delivery_postcode', 'delivery_city', 'delivery_time_from', 'delivery_time_to'] as const),
  ],
  mornings: [
    {
      fileName: 'versandliste.csv',
      content: writeDelimited([header, ...rowsOf(header, first)], {
        delimiter: ';',
        lineEnd: '\r\n',
        charset: 'windows-1252',
      }),
      becomes: {
        ...{ succeeded: 3, deliveries: 3, warnings: 1 },
        failed: ['5 delivery_full_address unknown_place'],
        leftOut: [],
        exactly: {
          2: {
            ...{
              delivery_full_address: 'Königsplatz 61',
              delivery_city: 'Kassel',
              delivery_latitude: '51.3155',
            },
            ...{ pickup_full_address: 'Heiligenröder Str. 84', pickup_latitude: '51.2986' },
            ...{ delivery_time_from: '06:00', delivery_time_to: '08:00', delivery_date: tomorrow },
            packages: [
              packageOf('Paletten', 2, { weight_kg: 480.5 }),
              packageOf('Kartons', 7, { weight_kg: 8.25 }),
            ],
          },
          3: { delivery_city: 'Göttingen', packages: [packageOf('Paletten', 2, { weight_kg: 480.5 })] },
          4: { coordinates_source: 'city', delivery_time_from: '09:00', delivery_time_to: '12:30' },
        },
      },
    },
    {
      fileName: 'versandliste_2.csv',
      content: writeDelimited([header, ...rowsOf(header, second)], {
        delimiter: ';',
        lineEnd: '\r\n',
        charset: 'windows-1252',
      }),
      becomes: {
        ...{ succeeded: 14, deliveries: 14, warnings: 6 },
        failed: [
          '16 pickup_full_address unknown_place',
          '17 delivery_latitude required_field_missing',
          '18 package_items invalid_package_items',
        ],
        leftOut: [],
        exactly: { 3: { delivery_city: 'Göttingen' } },
      },
    },
  ],
};
