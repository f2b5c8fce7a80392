import { germanRecipient } from './recipients';
import { packageOf, type Shipper } from './shipper';
import { rowsOf, writeDelimited } from './write-delimited';

const header = [
  ...['Order Number', 'Order Status', 'Order Date', 'Customer Note'],
  ...[
    'First Name (Billing)',
    'Last Name (Billing)',
    'Company (Billing)',
    'Address 1&2 (Billing)',
    'City (Billing)',
  ],
  ...[
    'State Code (Billing)',
    'Postcode (Billing)',
    'Country Code (Billing)',
    'Email (Billing)',
    'Phone (Billing)',
  ],
  ...['First Name (Shipping)', 'Last Name (Shipping)', 'Address 1&2 (Shipping)', 'City (Shipping)'],
  ...['State Code (Shipping)', 'Postcode (Shipping)', 'Country Code (Shipping)', 'Payment Method Title'],
  ...['Cart Discount Amount', 'Order Subtotal Amount', 'Shipping Method Title', 'Order Shipping Amount'],
  ...['Order Refund Amount', 'Order Total Amount', 'Order Total Tax Amount', 'SKU', 'Item #', 'Item Name'],
  ...['Quantity (- Refund)', 'Item Cost', 'Coupon Code', 'Discount Amount', 'Discount Amount Tax'],
];

type Cells = Record<string, string>;

/** The plugin repeats the order's columns on each row. */
function row(number: number, position: number, article: string, quantity: string, cells: Cells = {}): Cells {
  const to = germanRecipient(number);
  const of = (kind: 'Billing' | 'Shipping') => ({
    [`First Name (${kind})`]: to.firstName,
    [`Last Name (${kind})`]: to.lastName,
    [`Address 1&2 (${kind})`]: to.street,
    [`City (${kind})`]: to.city,
    [`Postcode (${kind})`]: to.postcode,
    [`Country Code (${kind})`]: 'DE',
  });
  return {
    ...{ 'Order Number': String(number), 'Order Status': 'Processing', 'Order Date': '2026-11-27 18:03' },
    ...of('Billing'),
    ...of('Shipping'),
    ...{ 'Email (Billing)': `kunde${number}@example.com`, 'Phone (Billing)': to.phone },
    ...{ 'Payment Method Title': 'PayPal', 'Cart Discount Amount': '0', 'Order Subtotal Amount': '42.00' },
    ...{ 'Shipping Method Title': 'Spedition', 'Order Shipping Amount': '9.9', 'Order Refund Amount': '0' },
    ...{ 'Order Total Amount': '51.90', 'Order Total Tax Amount': '8.29', SKU: `GA-${position}` },
    ...{
      'Item #': String(position),
      'Item Name': article,
      'Quantity (- Refund)': quantity,
      'Item Cost': '21.00',
    },
    ...cells,
  };
}

const first = [
  row(4711, 1, 'Pflanzkübel &amp; Untersetzer, 40 cm', '2'),
  row(4711, 2, 'Blumenerde 20 l', '3'),
  row(4712, 1, 'Gartenbank "Sylt"', '1', { 'Customer Note': 'Lieferung bitte, wenn möglich, vormittags' }),
  row(4713, 1, 'Gießkanne', '1', { 'Order Status': 'Cancelled' }),
  row(4714, 1, 'Rechen', '1', { 'Order Status': 'Completed' }),
  row(4715, 1, 'Spaten', '1'),
  // The other address is that of the neighbour.
  row(4716, 1, 'Hochbeet', '1', {
    ...{ 'First Name (Shipping)': '', 'Last Name (Shipping)': 'Nachbarschaftshilfe e.V.' },
    ...{ 'Address 1&2 (Shipping)': 'Lange Reihe 8, Hinterhaus' },
  }),
];

const second = [
  row(4716, 1, 'Hochbeet', '1', { 'Order Status': 'Completed' }),
  row(4717, 1, 'Pflanzkübel &amp; Untersetzer, 40 cm', '1'),
  // One of its articles was refunded altogether.
  row(4717, 2, 'Blumenerde 20 l', '0'),
  row(4718, 1, 'Gartenbank "Sylt"', '1', { 'Phone (Billing)': '12' }),
  row(4718, 2, 'Auflage', '1', { 'Phone (Billing)': '12' }),
  row(4719, 1, 'Gießkanne', '1', { 'Order Status': 'On hold' }),
  row(4720, 1, 'Rechen', '1', { 'City (Shipping)': 'Neustadt', 'Postcode (Shipping)': '67433' }),
  row(4721, 1, 'Spaten', '1', { 'Order Status': 'Failed' }),
  ...Array.from({ length: 9 }, (_, index) => [
    row(4722 + index, 1, 'Blumenerde 20 l', String(index + 1)),
    row(4722 + index, 2, 'Handschuhe Gr. M', '1'),
  ]).flat(),
];

/** A shop whose plugin repeats the order on each article's row, and tells names in two columns. */
export const woocommerce: Shipper = {
  name: 'Gartenhof (WooCommerce)',
  madeAfter: 'Advanced Order Export for WooCommerce, its default fields',
  places: [
    {
      ...{
        code: 'GARTENHOF',
        full_address: 'Gewerbepark 7',
        postcode: '14770',
        city: 'Brandenburg an der Havel',
        country: 'DE',
      },
      ...{ latitude: '52.4125', longitude: '12.5316' },
    },
  ],
  rules: {
    fields: {
      delivery_full_address: { column: 'Address 1&2 (Shipping)' },
      delivery_city: { column: 'City (Shipping)' },
      delivery_postcode: { column: 'Postcode (Shipping)' },
      delivery_country: { column: 'Country Code (Shipping)' },
      delivery_contact_name: { columns: ['First Name (Shipping)', 'Last Name (Shipping)'] },
      delivery_contact_phone: { column: 'Phone (Billing)' },
      external_reference_id: { column: 'Order Number' },
      package_special_instructions: { column: 'Customer Note' },
    },
    places: { pickup: { code: 'GARTENHOF' } },
    order_columns: ['Order Number'],
    packages: { sets: [{ name: 'Item Name', quantity: 'Quantity (- Refund)' }] },
    skip: {
      values: [{ column: 'Order Status', values: ['Cancelled', 'Completed', 'Failed', 'On hold'] }],
    },
    coordinates: { city_centre: true },
  },
  byHand: [...(['delivery_contact_name', 'delivery_contact_phone'] as const)],
  mornings: [
    {
      fileName: 'orders-2026-11-27-18-30-00.csv',
      content: writeDelimited([header, ...rowsOf(header, first)], { byteOrderMark: true }),
      becomes: {
        ...{ succeeded: 5, deliveries: 4, warnings: 4 },
        failed: [],
        leftOut: ['5 value', '6 value'],
        exactly: {
          2: {
            external_reference_id: '4711',
            packages: [packageOf('Pflanzkübel &amp; Untersetzer, 40 cm', 2), packageOf('Blumenerde 20 l', 3)],
          },
          4: { package_special_instructions: 'Lieferung bitte, wenn möglich, vormittags' },
          8: {
            ...{ delivery_contact_name: 'Nachbarschaftshilfe e.V.', coordinates_source: 'city' },
            delivery_full_address: 'Lange Reihe 8, Hinterhaus',
          },
        },
      },
    },
    {
      fileName: 'orders-2026-11-28-18-30-00.csv',
      content: writeDelimited([header, ...rowsOf(header, second)], { byteOrderMark: true }),
      becomes: {
        ...{ succeeded: 20, deliveries: 10, warnings: 10 },
        failed: [
          '5 delivery_contact_phone invalid_phone',
          '6 delivery_contact_phone invalid_phone',
          '8 delivery_latitude required_field_missing', // there are many places called Neustadt
        ],
        leftOut: ['2 value', '7 value', '9 value'],
        exactly: {
          3: {
            external_reference_id: '4717',
            packages: [packageOf('Pflanzkübel &amp; Untersetzer, 40 cm', 1)],
          },
        },
      },
    },
  ],
};
