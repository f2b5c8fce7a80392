import { germanRecipient } from './recipients';
import { type Shipper } from './shipper';
import { rowsOf, writeDelimited } from './write-delimited';

const header = [
  ...['ID', 'Purchase Point', 'Purchase Date', 'Bill-to Name', 'Ship-to Name', 'Grand Total (Base)'],
  ...['Grand Total (Purchased)', 'Status', 'Billing Address', 'Shipping Address', 'Shipping Information'],
  ...[
    'Customer Email',
    'Customer Group',
    'Subtotal',
    'Shipping and Handling',
    'Customer Name',
    'Payment Method',
  ],
  ...['Total Refunded', 'Allocated sources'],
];

type Cells = Record<string, string>;

function order(number: number, cells: Cells = {}): Cells {
  const to = germanRecipient(number);
  const name = `${to.firstName} ${to.lastName}`;
  // The grid joins street, city, region and postcode.
  const address = `${to.street},${to.city},${to.city},${to.postcode}`;
  return {
    ...{ ID: String(number).padStart(9, '0'), 'Purchase Date': 'Nov 27, 2026, 6:03:11 PM' },
    'Purchase Point': 'Main Website\n    Main Website Store\n        Deutsch',
    ...{
      'Bill-to Name': name,
      'Ship-to Name': name,
      'Billing Address': address,
      'Shipping Address': address,
    },
    ...{ 'Grand Total (Base)': '84.9000', 'Grand Total (Purchased)': '84.9000', Status: 'processing' },
    ...{ 'Shipping Information': 'Flat Rate - Fixed', 'Customer Email': `k${number}@example.com` },
    ...{ 'Customer Group': 'General', Subtotal: '79.9000', 'Shipping and Handling': '5.0000' },
    ...{ 'Customer Name': name, 'Payment Method': 'paypal_express' },
    ...cells,
  };
}

const first = [
  order(312),
  order(311, { Status: 'canceled' }),
  order(310, { 'Shipping Address': 'Speicherstraße 4,Hof 2,Hamburg,Hamburg,20457' }),
  order(309),
  order(308, { Status: 'closed', 'Total Refunded': '84.9000' }),
];

const second = [
  ...Array.from({ length: 12 }, (_, index) => order(326 - index)),
  order(314, { Status: 'complete' }),
  order(313, { 'Ship-to Name': '' }), // a voucher that is sent by e-mail
  order(312), // imported yesterday
];

/** A shop whose grid of orders has neither phone nor country, and the whole address in one cell. */
export const magento: Shipper = {
  name: 'Lampenwerk (Magento)',
  madeAfter: 'Adobe Commerce admin, Sales, Orders, Export as CSV',
  places: [
    {
      ...{
        code: 'LEIPZIG',
        full_address: 'Spinnereistraße 7',
        postcode: '04179',
        city: 'Leipzig',
        country: 'DE',
      },
      ...{ latitude: '51.3276', longitude: '12.3183' },
    },
  ],
  rules: {
    fields: {
      delivery_full_address: { column: 'Shipping Address' },
      delivery_postcode: { column: 'Shipping Address', part: 'postcode' },
      delivery_city: { column: 'Shipping Address', part: { piece: -3, separator: ',' } },
      delivery_country: { constant: 'DE' },
      delivery_contact_name: { column: 'Ship-to Name' },
      delivery_contact_phone: { constant: '+49 341 5550100' },
      external_reference_id: { column: 'ID' },
    },
    places: { pickup: { code: 'LEIPZIG' } },
    skip: { values: [{ column: 'Status', values: ['canceled', 'closed', 'complete'] }] },
    coordinates: { city_centre: true },
    extra: ['Customer Email', 'Shipping Information'],
    duplicate_mode: 'skip',
  },
  byHand: [
    ...(['delivery_postcode', 'delivery_city', 'delivery_country', 'delivery_contact_phone'] as const),
  ],
  mornings: [
    {
      fileName: 'export.csv',
      content: writeDelimited([header, ...rowsOf(header, first)], { quotes: 'all' }),
      becomes: {
        ...{ succeeded: 3, deliveries: 3, warnings: 3 },
        failed: [],
        leftOut: ['3 value', '6 value'],
        exactly: {
          4: {
            ...{ external_reference_id: '000000310', delivery_city: 'Hamburg', coordinates_source: 'city' },
            ...{
              delivery_full_address: 'Speicherstraße 4,Hof 2,Hamburg,Hamburg,20457',
              delivery_postcode: '20457',
            },
          },
        },
      },
    },
    {
      fileName: 'export (1).csv',
      content: writeDelimited([header, ...rowsOf(header, second)], { quotes: 'all' }),
      becomes: {
        ...{ succeeded: 12, deliveries: 12, warnings: 12 },
        failed: ['15 delivery_contact_name required_field_missing'],
        leftOut: ['14 value', '16 already_present'],
        exactly: {
          2: {
            external_reference_id: '000000326',
            extra: { 'Customer Email': 'k326@example.com', 'Shipping Information': 'Flat Rate - Fixed' },
          },
        },
      },
    },
  ],
};
