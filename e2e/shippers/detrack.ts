import { packageOf, type Shipper } from './shipper';
import { rowsOf, writeDelimited } from './write-delimited';

const header = [
  ...['Date', 'D.O. No.', 'Detrack Job Type', 'Deliver To', 'Company Name', 'Address', 'Postal Code', 'City'],
  ...[
    'Country',
    'Address Latitude',
    'Address Longitude',
    'Phone No.',
    'Job Time',
    'Time Window',
    'Instructions',
  ],
  ...['Payment Mode', 'Payment Amount', 'Assign To', 'Zone', 'Notify Email', 'Item SKU', 'Item Description'],
  'Item Quantity',
];

type Cells = Record<string, string>;

const recipients: readonly Cells[] = [
  {
    ...{
      'Deliver To': 'Tan Wei Ling',
      Address: 'Blk 63 Ubi Avenue 1 #05-12, Singapore 408937',
      'Postal Code': '408937',
    },
    ...{ 'Phone No.': '6844 2509', 'Address Latitude': '1.324581', 'Address Longitude': '103.892331' },
  },
  {
    ...{
      'Deliver To': 'Muhammad Faizal bin Rahim',
      Address: '10 Anson Road, International Plaza #26-04',
      'Postal Code': '079903',
    },
    ...{ 'Phone No.': '+65 9123 4567', 'Address Latitude': '1.275832', 'Address Longitude': '103.845917' },
  },
  {
    ...{
      'Deliver To': 'Priya d/o Nair',
      Address: '1 Raffles Place, "Tower One", Level 18',
      'Postal Code': '048616',
    },
    ...{ 'Phone No.': '91234568', 'Address Latitude': '1.284402', 'Address Longitude': '103.851042' },
  },
];

function job(number: number, cells: Cells = {}): Cells {
  return {
    ...{
      Date: '2026-11-30',
      'D.O. No.': `DO-26-${String(number).padStart(4, '0')}`,
      'Detrack Job Type': 'Delivery',
    },
    ...recipients[number % recipients.length],
    ...{ City: 'Singapore', Country: 'Singapore', 'Job Time': '15 mins', 'Time Window': '0900 – 1100 hrs' },
    ...{ 'Payment Mode': 'Prepaid', 'Payment Amount': '0.00', 'Assign To': 'GBA1234X', Zone: 'East' },
    ...{
      'Notify Email': `c${number}@example.com`,
      'Item SKU': 'RICE-5',
      'Item Description': 'Jasmine rice 5 kg',
    },
    ...{ 'Item Quantity': '2' },
    ...cells,
  };
}

const item = (sku: string, description: string, quantity: string): Cells => ({
  ...{ 'Item SKU': sku, 'Item Description': description, 'Item Quantity': quantity },
});

const first = [
  job(1),
  job(1, item('OIL-2', 'Peanut oil 2 l', '1')),
  job(2, {
    Instructions: 'Leave at concierge, call on arrival',
    'Payment Mode': 'COD',
    'Payment Amount': '48.50',
  }),
  job(3, { 'Detrack Job Type': 'Collection' }),
  job(4, { 'Time Window': '1400 – 1700 hrs', 'Job Time': '30 mins' }),
];

const second = [
  job(4), // attempted yesterday, and not delivered
  job(5, { 'Address Latitude': '103.851042', 'Address Longitude': '1.284402' }),
  job(6, { 'Address Latitude': '', 'Address Longitude': '' }),
  ...Array.from({ length: 12 }, (_, index) => job(10 + index, { Date: '2026-12-01', 'Time Window': '' })),
  job(22, { 'Phone No.': '1234' }),
];

/** The template of another system, one row an item. */
export const detrack: Shipper = {
  name: 'Kampong Grocer (Detrack)',
  madeAfter: 'Detrack, import of jobs: the dashboard’s own names of its fields',
  places: [
    {
      ...{
        code: 'BUROH',
        full_address: '21 Jalan Buroh',
        postcode: '619478',
        city: 'Singapore',
        country: 'SG',
      },
      ...{ latitude: '1.3093', longitude: '103.7168' },
    },
  ],
  rules: {
    fields: {
      delivery_full_address: { column: 'Address' },
      delivery_postcode: { column: 'Postal Code' },
      delivery_city: { column: 'City' },
      delivery_country: { column: 'Country' },
      delivery_latitude: { column: 'Address Latitude' },
      delivery_longitude: { column: 'Address Longitude' },
      delivery_contact_name: { column: 'Deliver To' },
      delivery_contact_phone: { column: 'Phone No.' },
      delivery_date: { column: 'Date' },
      delivery_time_from: { column: 'Time Window', part: 'range_start' },
      delivery_time_to: { column: 'Time Window', part: 'range_end' },
      service_minutes: { column: 'Job Time' },
      external_reference_id: { column: 'D.O. No.' },
      cod_amount: { column: 'Payment Amount' },
      package_special_instructions: { column: 'Instructions' },
    },
    places: { pickup: { code: 'BUROH' } },
    order_columns: ['D.O. No.'],
    packages: { sets: [{ name: 'Item Description', quantity: 'Item Quantity' }] },
    skip: { values: [{ column: 'Detrack Job Type', values: ['Collection'] }] },
    coordinates: { city_centre: true },
    extra: ['Company Name', 'Assign To', 'Zone'],
  },
  byHand: ['delivery_time_from', 'delivery_time_to', 'cod_amount'],
  mornings: [
    {
      fileName: 'detrack-jobs.csv',
      content: writeDelimited([header, ...rowsOf(header, first)]),
      becomes: {
        ...{ succeeded: 4, deliveries: 3, warnings: 0 },
        failed: [],
        leftOut: ['5 value'],
        exactly: {
          2: {
            ...{ external_reference_id: 'DO-26-0001', delivery_contact_name: 'Muhammad Faizal bin Rahim' },
            ...{ delivery_country: 'SG', delivery_contact_phone: '+6591234567', delivery_date: '2026-11-30' },
            ...{ delivery_time_from: '09:00', delivery_time_to: '11:00', service_minutes: 15 },
            packages: [packageOf('Jasmine rice 5 kg', 2), packageOf('Peanut oil 2 l', 1)],
          },
          4: {
            ...{ cod_amount: '48.50', package_special_instructions: 'Leave at concierge, call on arrival' },
            delivery_full_address: '1 Raffles Place, "Tower One", Level 18',
          },
          6: { delivery_time_from: '14:00', delivery_time_to: '17:00', service_minutes: 30 },
        },
      },
    },
    {
      fileName: 'detrack-jobs (1).csv',
      content: writeDelimited([header, ...rowsOf(header, second)]),
      becomes: {
        ...{ succeeded: 13, deliveries: 13, warnings: 1 },
        failed: [
          '2 external_reference_id external_reference_id_already_present',
          '3 delivery_latitude latitude_out_of_range',
          '17 delivery_contact_phone invalid_phone',
        ],
        leftOut: [],
        exactly: {
          4: { coordinates_source: 'city', delivery_city: 'Singapore' },
          5: { delivery_time_from: null, delivery_date: '2026-12-01' },
        },
      },
    },
  ],
};
