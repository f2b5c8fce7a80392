import { packageOf, type Shipper } from './shipper';
import { rowsOf, writeDelimited } from './write-delimited';

const header = [
  ...['Recipient_Name', 'Recipient_Phone', 'Recipient_Notes', 'Address_Line1', 'Address_Line2', 'City/Town'],
  ...['Postal_Code', 'State/Province', 'Country', 'Latitude', 'Longitude', 'Task_Details', 'Pickup'],
  ...['completeAfter', 'completeBefore', 'Organization', 'Driver', 'Team', 'Quantity', 'Service_Time'],
];

type Cells = Record<string, string>;

const recipients: readonly Cells[] = [
  {
    ...{
      Recipient_Name: 'Maria Gonzalez',
      Recipient_Phone: '(415) 555-2671',
      Address_Line1: '148 Townsend St',
    },
    ...{ Postal_Code: '94107', Latitude: '37.779821', Longitude: '-122.391043' },
  },
  {
    ...{
      Recipient_Name: 'Chris O’Connor',
      Recipient_Phone: '+1 415-555-2672',
      Address_Line1: '2150 Fillmore St',
    },
    ...{ Address_Line2: 'Apt 4B', Postal_Code: '94115', Latitude: '37.789744', Longitude: '-122.434010' },
  },
  {
    ...{ Recipient_Name: 'Bao Nguyen, DDS', Recipient_Phone: '415.555.2673', Address_Line1: '3251 20th Ave' },
    ...{ Address_Line2: 'Suite 103', Postal_Code: '94132', Latitude: '37.728412', Longitude: '-122.476533' },
  },
];

const task = (number: number, cells: Cells = {}): Cells => ({
  ...recipients[number % recipients.length],
  ...{ 'City/Town': 'San Francisco', 'State/Province': 'CA', Country: 'US', Pickup: 'FALSE' },
  ...{ Task_Details: `Order ${4000 + number}: 1 meal kit`, completeAfter: '11/28/2026 9:00 AM' },
  ...{ completeBefore: '11/28/2026 1:30 PM', Team: 'SF North', Quantity: '1', Service_Time: '5' },
  ...cells,
});

const first = [
  task(0),
  task(1, { Recipient_Notes: 'Gate code #4471; leave with doorman' }),
  task(2, { Quantity: '3' }),
  task(3, { Pickup: 'TRUE', Task_Details: 'Return of cool bags' }),
  task(4, { Latitude: '', Longitude: '' }),
];

// A day that could be read in two ways.
const later = { completeAfter: '12/01/2026 9:00 AM', completeBefore: '12/01/2026 1:30 PM' };

const second = [
  ...Array.from({ length: 14 }, (_, index) => task(6 + index, later)),
  task(20, { ...later, Recipient_Phone: '555-2671' }), // without its area code
  task(21, { ...later, completeAfter: '', completeBefore: '' }),
  task(22, { ...later, Pickup: 'TRUE' }),
];

/** The template of another system: no reference, moments instead of days and times, American dates and phones. */
export const onfleet: Shipper = {
  name: 'Bay Meal Kits (Onfleet)',
  madeAfter: 'Onfleet, import sheet for tasks',
  places: [
    {
      ...{
        code: 'CUSTER',
        full_address: '1455 Custer Ave',
        postcode: '94124',
        city: 'San Francisco',
        country: 'US',
      },
      ...{ latitude: '37.7414', longitude: '-122.3836' },
    },
  ],
  rules: {
    fields: {
      delivery_full_address: { columns: ['Address_Line1', 'Address_Line2'], separator: ', ' },
      delivery_postcode: { column: 'Postal_Code' },
      delivery_city: { column: 'City/Town' },
      delivery_country: { column: 'Country' },
      delivery_latitude: { column: 'Latitude' },
      delivery_longitude: { column: 'Longitude' },
      delivery_contact_name: { column: 'Recipient_Name' },
      delivery_contact_phone: { column: 'Recipient_Phone' },
      delivery_date: { column: 'completeAfter', part: { piece: 1, separator: ' ' } },
      delivery_time_from: { column: 'completeAfter' },
      delivery_time_to: { column: 'completeBefore' },
      service_minutes: { column: 'Service_Time' },
      package_special_instructions: { column: 'Recipient_Notes' },
    },
    places: { pickup: { code: 'CUSTER' } },
    packages: { sets: [{ quantity: 'Quantity' }], default_name: 'Meal kit' },
    skip: { values: [{ column: 'Pickup', values: ['TRUE'] }] },
    coordinates: { city_centre: true },
    extra: ['State/Province', 'Task_Details', 'Team'],
    date_order: 'month_first',
  },
  byHand: ['delivery_full_address', 'delivery_date'],
  mornings: [
    {
      fileName: 'onfleet_import.csv',
      content: writeDelimited([header, ...rowsOf(header, first)]),
      becomes: {
        ...{ succeeded: 4, deliveries: 4, warnings: 1 },
        failed: [],
        leftOut: ['5 value'],
        exactly: {
          2: {
            ...{
              external_reference_id: null,
              delivery_contact_phone: '+14155552671',
              delivery_date: '2026-11-28',
            },
            ...{ delivery_time_from: '09:00', delivery_time_to: '13:30', service_minutes: 5 },
            packages: [packageOf('Meal kit', 1)],
          },
          3: {
            ...{ delivery_full_address: '2150 Fillmore St, Apt 4B', delivery_contact_name: 'Chris O’Connor' },
            package_special_instructions: 'Gate code #4471; leave with doorman',
          },
          4: { packages: [packageOf('Meal kit', 3)] },
          6: { coordinates_source: 'city' },
        },
      },
    },
    {
      fileName: 'onfleet_import (1).csv',
      content: writeDelimited([header, ...rowsOf(header, second)]),
      becomes: {
        ...{ succeeded: 15, deliveries: 15, warnings: 0 },
        failed: ['16 delivery_contact_phone invalid_phone'],
        leftOut: ['18 value'],
        exactly: {
          2: { delivery_date: '2026-12-01' },
          17: { delivery_date: null, delivery_time_from: null },
        },
      },
    },
  ],
};
