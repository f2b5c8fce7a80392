import { germanRecipient } from './recipients';
import { packageOf, pickupFields, type Shipper } from './shipper';
import { rowsOf, writeDelimited } from './write-delimited';

const header = (
  'Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts Marketing,Currency,Subtotal,Shipping,Taxes,' +
  'Total,Discount Code,Discount Amount,Shipping Method,Created at,Lineitem quantity,Lineitem name,Lineitem price,' +
  'Lineitem compare at price,Lineitem sku,Lineitem requires shipping,Lineitem taxable,Lineitem fulfillment status,' +
  'Billing Name,Billing Street,Billing Address1,Billing Address2,Billing Company,Billing City,Billing Zip,Billing Province,' +
  'Billing Country,Billing Phone,Shipping Name,Shipping Street,Shipping Address1,Shipping Address2,Shipping Company,' +
  'Shipping City,Shipping Zip,Shipping Province,Shipping Country,Shipping Phone,Notes,Note Attributes,Cancelled at,' +
  'Payment Method,Payment Reference,Refunded Amount,Vendor,Outstanding Balance,Employee,Location,Device ID,Id,Tags,' +
  'Risk Level,Source,Lineitem discount,Tax 1 Name,Tax 1 Value,Tax 2 Name,Tax 2 Value,Tax 3 Name,Tax 3 Value,Tax 4 Name,' +
  'Tax 4 Value,Tax 5 Name,Tax 5 Value,Phone,Receipt Number,Duties,Billing Province Name,Shipping Province Name,Payment ID,' +
  'Payment Terms Name,Next Payment Due At,Payment References'
).split(',');

type Cells = Record<string, string>;

/** The first row of an order, with everything that the order has. */
function order(number: number, cells: Cells = {}): Cells {
  const to = germanRecipient(number);
  const name = `${to.firstName} ${to.lastName}`;
  const street = cells['Shipping Address2'] ? `${to.street}, ${cells['Shipping Address2']}` : to.street;
  // Shopify puts an apostrophe before what a spreadsheet would take for a number.
  const address = (kind: 'Billing' | 'Shipping') => ({
    [`${kind} Name`]: name,
    [`${kind} Street`]: kind === 'Shipping' ? street : to.street,
    [`${kind} Address1`]: to.street,
    [`${kind} City`]: to.city,
    [`${kind} Zip`]: `'${to.postcode}`,
    [`${kind} Country`]: 'DE',
    [`${kind} Phone`]: to.phone.startsWith('+') ? `'${to.phone}` : to.phone,
  });
  return {
    ...{ Name: `#${number}`, Email: `kunde${number}@example.com`, 'Financial Status': 'paid' },
    ...{
      'Paid at': '2026-11-27 18:03:11 +0100',
      'Fulfillment Status': 'unfulfilled',
      'Accepts Marketing': 'no',
    },
    ...{ Currency: 'EUR', Subtotal: '59.90', Shipping: '4.90', Taxes: '10.35', Total: '64.80' },
    ...{ 'Discount Amount': '0.00', 'Shipping Method': 'Standardversand', 'Refunded Amount': '0.00' },
    ...{
      'Created at': '2026-11-27 18:03:09 +0100',
      'Outstanding Balance': '0.00',
      'Payment Method': 'Shopify Payments',
    },
    ...{
      Id: `59183746${number}`,
      'Risk Level': 'Low',
      Source: 'web',
      'Tax 1 Name': 'DE MwSt 19%',
      'Tax 1 Value': '10.35',
    },
    ...address('Billing'),
    ...address('Shipping'),
    ...item('Kaffee „Äthiopien“, 500 g', 1),
    ...cells,
  };
}

const item = (name: string, quantity: number): Cells => ({
  ...{
    'Lineitem quantity': String(quantity),
    'Lineitem name': name,
    'Lineitem price': '14.90',
    Vendor: 'Rösterei Nord',
  },
  ...{
    'Lineitem requires shipping': 'true',
    'Lineitem taxable': 'true',
    'Lineitem fulfillment status': 'pending',
  },
  ...{ 'Lineitem discount': '0.00' },
});

/** Another article of an order: the order's own columns are empty. */
const line = (number: number, name: string, quantity: number): Cells => ({
  ...{ Name: `#${number}`, Email: `kunde${number}@example.com`, 'Created at': '2026-11-27 18:03:09 +0100' },
  ...item(name, quantity),
});

/** Picked up in the shop: it has no address to go to. */
const noAddress = Object.fromEntries(
  header.filter((name) => /^Shipping (?!Method)/.test(name)).map((name) => [name, '']),
);

const first = [
  order(1001),
  order(1002, { 'Shipping Address2': '2. OG links', Notes: 'Bitte klingeln,\nder "Hund" bellt nur' }),
  line(1002, 'Filtertüten 1×4', 3),
  line(1002, 'Tasse "Moin"', 2),
  order(1003, {
    ...{ 'Financial Status': 'pending', 'Paid at': '', 'Payment Method': 'Cash on Delivery (COD)' },
    'Outstanding Balance': '64.80',
  }),
  // Cancelled: so is its second line, which says nothing of it.
  order(1004, { 'Financial Status': 'voided', 'Cancelled at': '2026-11-27 20:11:40 +0100' }),
  line(1004, 'Filtertüten 1×4', 1),
  order(1005),
];

const second = [
  order(1006),
  line(1006, 'Espresso 1 kg', 2),
  // Its lines are not together: another order came while the export was made.
  order(1007),
  order(1008, { 'Shipping Company': 'Blumen Schön GmbH & Co. KG' }),
  line(1007, 'Milchkännchen', 1),
  order(1005), // exported yesterday already
  order(1009, { 'Shipping Phone': '' }),
  order(1010, { 'Financial Status': 'refunded', 'Refunded Amount': '64.80' }),
  order(1011, { 'Shipping Method': 'Abholung im Laden', ...noAddress }),
  line(1011, 'Gutschein', 1),
  ...Array.from({ length: 12 }, (_, index) => order(1012 + index)),
];

/** A shop: one line an article, and nothing of the order in the later ones. */
export const shopify: Shipper = {
  name: 'Rösterei Nord (Shopify)',
  madeAfter: 'Shopify admin, Orders, Export as plain CSV',
  rules: {
    fields: {
      pickup_full_address: { constant: 'Am Sandtorkai 30' },
      pickup_latitude: { constant: '53.5436' },
      pickup_longitude: { constant: '9.9957' },
      pickup_city: { constant: 'Hamburg' },
      pickup_country: { constant: 'DE' },
      delivery_full_address: { column: 'Shipping Street' },
      delivery_city: { column: 'Shipping City' },
      delivery_postcode: { column: 'Shipping Zip' },
      delivery_country: { column: 'Shipping Country' },
      delivery_contact_name: { column: 'Shipping Name' },
      delivery_contact_phone: { column: 'Shipping Phone' },
      external_reference_id: { column: 'Name' },
      cod_amount: { column: 'Outstanding Balance' },
      package_special_instructions: { column: 'Notes' },
    },
    order_columns: ['Name'],
    packages: { sets: [{ name: 'Lineitem name', quantity: 'Lineitem quantity' }] },
    skip: {
      values: [
        { column: 'Cancelled at', values: [''], except: true },
        { column: 'Financial Status', values: ['refunded'] },
      ],
    },
    coordinates: { city_centre: true },
    extra: ['Shipping Company', 'Shipping Method'],
    duplicate_mode: 'skip',
  },
  byHand: [...pickupFields, ...(['delivery_full_address', 'external_reference_id', 'cod_amount'] as const)],
  mornings: [
    {
      fileName: 'orders_export_1.csv',
      content: writeDelimited([header, ...rowsOf(header, first)]),
      becomes: {
        ...{ succeeded: 6, deliveries: 4, warnings: 4 },
        failed: [],
        leftOut: ['7 value', '8 value'],
        exactly: {
          2: {
            ...{
              external_reference_id: '#1001',
              delivery_contact_name: "Siobhán O'Neill",
              delivery_city: 'Nürnberg',
            },
            ...{ delivery_postcode: '90402', delivery_contact_phone: '+491713920004', cod_amount: '0.00' },
            ...{ coordinates_source: 'city', delivery_latitude: '49.45421', delivery_longitude: '11.07752' },
          },
          3: {
            delivery_full_address: 'Böttcherstr. 4, 2. OG links',
            package_special_instructions: 'Bitte klingeln,\nder "Hund" bellt nur',
            packages: [
              packageOf('Kaffee „Äthiopien“, 500 g', 1),
              packageOf('Filtertüten 1×4', 3),
              packageOf('Tasse "Moin"', 2),
            ],
          },
          6: { external_reference_id: '#1003', cod_amount: '64.80' },
        },
      },
    },
    {
      fileName: 'orders_export_1 (1).csv',
      content: writeDelimited([header, ...rowsOf(header, second)]),
      becomes: {
        ...{ succeeded: 17, deliveries: 15, warnings: 15 },
        failed: [
          '8 delivery_contact_phone required_field_missing',
          '10 delivery_full_address required_field_missing',
          '11 external_reference_id order_failed',
        ],
        leftOut: ['7 already_present', '9 value'],
        exactly: {
          4: {
            external_reference_id: '#1007',
            packages: [packageOf('Kaffee „Äthiopien“, 500 g', 1), packageOf('Milchkännchen', 1)],
          },
          5: {
            extra: { 'Shipping Company': 'Blumen Schön GmbH & Co. KG', 'Shipping Method': 'Standardversand' },
          },
        },
      },
    },
  ],
};
