import { packageOf, pickupFields, type Shipper } from './shipper';
import { writeDelimited } from './write-delimited';

const header = 'Order;Street;No.;ZIP City;Point;Name;Phone;Qty;Weight;Article;Day;Colour'.split(';');

/** @param changes of some cells, by the names of their columns */
const line = (order: string, changes: Record<string, string> = {}) => {
  const cells: Record<string, string> = {
    ...{ Order: order, Street: 'Musterweg', 'No.': '5', 'ZIP City': '45127 Essen', Point: '51.45, 7.01' },
    ...{ Name: 'Erika Beispiel', Phone: '0171 3920001', Qty: '1', Weight: '2,5 kg', Article: 'Chair' },
    ...{ Day: '15/12/2026', Colour: 'red', ...changes },
  };
  return header.map((name) => cells[name] ?? '');
};

const total = (quantity: string) => header.map((name) => ({ Order: 'Total', Qty: quantity })[name] ?? '');

const berlin = { 'ZIP City': '10115 Berlin', Point: '52.53, 13.38', Name: 'Max Muster' };

const first = [
  line('S-1001'),
  line('S-1001', { Qty: '2', Weight: '12000 g', Article: 'Table', Colour: 'blue' }),
  line('S-1002', { ...berlin, Day: '06/12/2026' }),
  line('S-1003', { ...berlin, Point: '13.38, 52.53' }),
  total('5'),
];

const second = [
  ...Array.from({ length: 10 }, (_, index) => line(`S-11${index + 10}`, index % 2 === 0 ? {} : berlin)),
  line('S-1120'),
  line('S-1120', { Name: 'Somebody Else' }),
  line('S-1121', { Point: 'behind the church' }),
  total('13'),
];

const file = (lines: readonly string[][]) => writeDelimited([header, ...lines], { delimiter: ';' });

/** A shop that writes street and number apart, postcode and city together, and a point in one cell. */
export const lineItems: Shipper = {
  name: 'Stuhlwerk (line items)',
  madeAfter: 'A shop’s own export, one line an item',
  rules: {
    fields: {
      pickup_full_address: { constant: 'Am Borsigturm 100' },
      pickup_latitude: { constant: '52.5823' },
      pickup_longitude: { constant: '13.2846' },
      pickup_city: { constant: 'Berlin' },
      pickup_country: { constant: 'DE' },
      delivery_full_address: { columns: ['Street', 'No.'] },
      delivery_postcode: { column: 'ZIP City', part: 'postcode' },
      delivery_city: { column: 'ZIP City', part: 'city' },
      delivery_country: { constant: 'DE' },
      delivery_latitude: { column: 'Point', part: 'latitude' },
      delivery_longitude: { column: 'Point', part: 'longitude' },
      delivery_contact_name: { column: 'Name' },
      delivery_contact_phone: { column: 'Phone' },
      delivery_date: { column: 'Day' },
      external_reference_id: { column: 'Order' },
    },
    order_columns: ['Order'],
    packages: { sets: [{ name: 'Article', quantity: 'Qty', weight: 'Weight' }] },
    skip: { totals: true },
    extra: 'all',
  },
  byHand: [
    ...pickupFields,
    ...(['delivery_full_address', 'delivery_postcode', 'delivery_city', 'delivery_country'] as const),
    ...(['delivery_latitude', 'delivery_longitude', 'delivery_date', 'external_reference_id'] as const),
  ],
  mornings: [
    {
      fileName: 'shop-line-items.csv',
      content: file(first),
      becomes: {
        ...{ succeeded: 4, deliveries: 3, warnings: 1 },
        failed: [],
        leftOut: ['6 totals'],
        exactly: {
          2: {
            ...{
              external_reference_id: 'S-1001',
              delivery_full_address: 'Musterweg 5',
              delivery_city: 'Essen',
            },
            ...{ delivery_latitude: '51.45', delivery_date: '2026-12-15', extra: { Colour: 'red' } },
            packages: [packageOf('Chair', 1, { weight_kg: 2.5 }), packageOf('Table', 2, { weight_kg: 12 })],
          },
          // Another cell of the column can only be read with the day first.
          4: { delivery_date: '2026-12-06' },
        },
      },
    },
    {
      fileName: 'shop-line-items (1).csv',
      content: file(second),
      becomes: {
        ...{ succeeded: 10, deliveries: 10, warnings: 0 },
        failed: [
          '12 external_reference_id order_failed',
          '13 delivery_contact_name contradicts_first_row',
          '14 delivery_latitude invalid_number',
        ],
        leftOut: ['15 totals'],
        exactly: { 3: { delivery_city: 'Berlin', delivery_contact_name: 'Max Muster' } },
      },
    },
  ],
};
