import { packageOf, type Shipper } from './shipper';
import { rowsOf, writeDelimited } from './write-delimited';

const header = [
  ...['Address Line 1', 'Address Line 2', 'City', 'State', 'Zip', 'Country', 'Latitude', 'Longitude'],
  ...['Earliest Time', 'Latest Time', 'Time at Stop', 'Notes', 'Recipient Name', 'Recipient Email Address'],
  ...['Recipient Phone Number', 'Id', 'Package Count', 'Products', 'Seller Website', 'Driver'],
];

type Cells = Record<string, string>;

const stops: readonly Cells[] = [
  {
    ...{
      'Address Line 1': '14 Gloucester Road',
      City: 'Bristol',
      Zip: 'BS7 8AE',
      Latitude: '51.4744',
      Longitude: '-2.5900',
    },
    ...{ 'Recipient Name': 'Aoife Byrne', 'Recipient Phone Number': '0117 496 0123' },
  },
  {
    ...{
      'Address Line 1': 'The Old Bakery',
      'Address Line 2': '3 Broad Street',
      City: 'Bath',
      Zip: 'BA1 5LJ',
    },
    ...{
      Latitude: '51.3837',
      Longitude: '-2.3596',
      'Recipient Name': 'Dev Patel',
      'Recipient Phone Number': '+44 7400 123456',
    },
  },
  {
    ...{ 'Address Line 1': 'Flat 2, 91 Stokes Croft', City: 'Bristol', Zip: 'BS1 3RD' },
    ...{ 'Recipient Name': 'Ms J. Okafor-Lee', 'Recipient Phone Number': '07400 123457' },
  },
];

const stop = (number: number, cells: Cells = {}): Cells => ({
  ...stops[number % stops.length],
  ...{ Country: 'UK', 'Earliest Time': '8:30', 'Latest Time': '15:30', 'Time at Stop': '5' },
  ...{ 'Recipient Email Address': `s${number}@example.co.uk`, Id: `BX${77000 + number * 7}` },
  ...{ 'Package Count': '1', Products: 'Veg box, large', 'Seller Website': 'https://vegbox.example' },
  ...cells,
});

const first = [
  stop(0),
  stop(1, { Notes: "Side gate; don't ring, baby asleep", 'Package Count': '2' }),
  stop(2),
  stop(3, { 'Latest Time': '', 'Earliest Time': '10:30 am' }),
];

const second = [
  ...Array.from({ length: 15 }, (_, index) => stop(4 + index, { 'Package Count': String(1 + (index % 3)) })),
  stop(4), // pasted twice
  stop(19, { 'Recipient Name': '' }),
];

/** A planner's template: British times, postcodes and phones, a point for some. */
export const spoke: Shipper = {
  name: 'West Veg Boxes (Spoke)',
  madeAfter: 'Spoke Dispatch (Circuit for Teams), example spreadsheet for stops',
  places: [
    {
      ...{
        code: 'ALBERT-RD',
        full_address: 'Unit 5, Albert Road',
        postcode: 'BS2 0XS',
        city: 'Bristol',
        country: 'GB',
      },
      ...{ latitude: '51.4466', longitude: '-2.5696' },
    },
  ],
  rules: {
    fields: {
      delivery_full_address: { columns: ['Address Line 1', 'Address Line 2'], separator: ', ' },
      delivery_postcode: { column: 'Zip' },
      delivery_city: { column: 'City' },
      delivery_country: { column: 'Country' },
      delivery_latitude: { column: 'Latitude' },
      delivery_longitude: { column: 'Longitude' },
      delivery_contact_name: { column: 'Recipient Name' },
      delivery_contact_phone: { column: 'Recipient Phone Number' },
      delivery_time_from: { column: 'Earliest Time' },
      delivery_time_to: { column: 'Latest Time' },
      service_minutes: { column: 'Time at Stop' },
      external_reference_id: { column: 'Id' },
      package_special_instructions: { column: 'Notes' },
    },
    places: { pickup: { code: 'ALBERT-RD' } },
    packages: { sets: [{ name: 'Products', quantity: 'Package Count' }] },
    coordinates: { city_centre: true },
  },
  byHand: ['delivery_full_address'],
  mornings: [
    {
      fileName: 'Stops.csv',
      content: writeDelimited([header, ...rowsOf(header, first)], { lineEnd: '\r\n' }),
      becomes: {
        ...{ succeeded: 4, deliveries: 4, warnings: 1 },
        failed: [],
        leftOut: [],
        exactly: {
          2: {
            ...{ external_reference_id: 'BX77000', delivery_country: 'GB', delivery_time_from: '08:30' },
            ...{ delivery_time_to: '15:30', service_minutes: 5, delivery_contact_phone: '+441174960123' },
          },
          3: {
            ...{ delivery_full_address: 'The Old Bakery, 3 Broad Street', delivery_postcode: 'BA1 5LJ' },
            packages: [packageOf('Veg box, large', 2)],
          },
          4: { coordinates_source: 'city' },
          5: { delivery_time_from: '10:30', delivery_time_to: null },
        },
      },
    },
    {
      fileName: 'Stops (1).csv',
      content: writeDelimited([header, ...rowsOf(header, second)], { lineEnd: '\r\n' }),
      becomes: {
        ...{ succeeded: 15, deliveries: 15, warnings: 5 },
        failed: [
          '17 external_reference_id duplicate_external_reference_id',
          '18 delivery_contact_name required_field_missing',
        ],
        leftOut: [],
        exactly: { 2: { external_reference_id: 'BX77028', packages: [packageOf('Veg box, large', 1)] } },
      },
    },
  ],
};
