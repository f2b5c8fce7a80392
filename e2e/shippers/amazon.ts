import { germanRecipient } from './recipients';
import { packageOf, type Shipper } from './shipper';
import { rowsOf, writeDelimited } from './write-delimited';

const header = (
  'order-id order-item-id purchase-date payments-date reporting-date promise-date days-past-promise buyer-email buyer-name ' +
  'payment-method-details buyer-phone-number sku number-of-items product-name quantity-purchased quantity-shipped ' +
  'quantity-to-ship ship-service-level recipient-name ship-address-1 ship-address-2 ship-address-3 ship-city ship-state ' +
  'ship-postal-code ship-country is-business-order purchase-order-number price-designation is-prime verge-of-cancellation ' +
  'verge-of-lateShipment signature-confirmation-recommended'
).split(' ');

type Cells = Record<string, string>;

function orderItem(number: number, position: number, cells: Cells = {}): Cells {
  const to = germanRecipient(number);
  const name = `${to.firstName} ${to.lastName}`;
  return {
    ...{ 'order-id': `028-${String(1204700 + number)}-${String(7741100 + number)}` },
    'order-item-id': `5312${String(number).padStart(6, '0')}${position}`,
    ...{ 'purchase-date': '2026-11-27T17:03:11+00:00', 'payments-date': '2026-11-27T17:03:11+00:00' },
    ...{ 'reporting-date': '2026-11-27T17:33:05+00:00', 'promise-date': '2026-11-30T22:59:59+00:00' },
    ...{ 'days-past-promise': '-2', 'buyer-email': `a${number}@marketplace.amazon.de`, 'buyer-name': name },
    ...{ 'payment-method-details': 'Standard', 'buyer-phone-number': to.phone, sku: `BK-${position}0` },
    ...{ 'number-of-items': '1', 'product-name': `Regal „Kubus“ ${position}×${position}, Eiche (massiv)` },
    ...{ 'quantity-purchased': '1', 'quantity-shipped': '0', 'quantity-to-ship': '1' },
    ...{ 'ship-service-level': 'Standard', 'recipient-name': name, 'ship-address-1': to.street },
    ...{ 'ship-city': to.city, 'ship-postal-code': to.postcode, 'ship-country': 'DE' },
    ...{ 'is-business-order': 'false', 'is-prime': 'false', 'verge-of-cancellation': 'false' },
    ...{ 'verge-of-lateShipment': 'false', 'signature-confirmation-recommended': 'false' },
    ...cells,
  };
}

const report = (items: readonly Cells[]) =>
  writeDelimited([header, ...rowsOf(header, items)], {
    ...{ delimiter: '\t', quotes: 'never', lineEnd: '\r\n', charset: 'windows-1252' },
  });

const first = [
  orderItem(1, 1, { 'quantity-purchased': '3', 'quantity-shipped': '1', 'quantity-to-ship': '2' }),
  orderItem(1, 2),
  // A company stands in the first line, the street in the second.
  orderItem(2, 1, {
    'ship-address-1': 'Möbel Krüger GmbH',
    'ship-address-2': 'Schloßallee 4',
    'ship-address-3': 'Tor 2',
  }),
  orderItem(4, 1, { 'ship-city': 'HANNOVER - MITTE' }),
  orderItem(3, 1),
];

const second = [
  orderItem(5, 1, { 'buyer-phone-number': '' }),
  orderItem(3, 1), // not shipped yet: the report has it again
  ...Array.from({ length: 14 }, (_, index) => orderItem(6 + index, 1 + (index % 3))),
  orderItem(20, 1),
  orderItem(20, 2),
];

/** A marketplace's report of what waits to be sent: text with tabs, one row an article. */
export const amazon: Shipper = {
  name: 'Regalfabrik (Amazon)',
  madeAfter: 'Amazon Seller Central, Order Reports, Unshipped Orders, of amazon.de',
  places: [
    {
      ...{ code: 'HOLZWEG', full_address: 'Holzweg 3', postcode: '48155', city: 'Münster', country: 'DE' },
      ...{ latitude: '51.9607', longitude: '7.6261' },
    },
  ],
  rules: {
    fields: {
      delivery_full_address: {
        columns: ['ship-address-1', 'ship-address-2', 'ship-address-3'],
        separator: ', ',
      },
      delivery_postcode: { column: 'ship-postal-code' },
      delivery_city: { column: 'ship-city' },
      delivery_country: { column: 'ship-country' },
      delivery_contact_name: { column: 'recipient-name' },
      delivery_contact_phone: { column: 'buyer-phone-number' },
      external_reference_id: { column: 'order-id' },
    },
    places: { pickup: { code: 'HOLZWEG' } },
    order_columns: ['order-id'],
    packages: { sets: [{ name: 'product-name', quantity: 'quantity-to-ship' }] },
    coordinates: { city_centre: true },
    extra: ['promise-date', 'ship-service-level'],
    duplicate_mode: 'skip',
  },
  byHand: ['delivery_full_address'],
  mornings: [
    {
      fileName: 'unshipped-orders-2026-11-27.txt',
      content: report(first),
      becomes: {
        ...{ succeeded: 4, deliveries: 3, warnings: 3 },
        failed: ['5 delivery_latitude required_field_missing'],
        leftOut: [],
        exactly: {
          2: {
            ...{ external_reference_id: '028-1204701-7741101', delivery_contact_name: 'Jürgen Größmann' },
            packages: [
              packageOf('Regal „Kubus“ 1×1, Eiche (massiv)', 2),
              packageOf('Regal „Kubus“ 2×2, Eiche (massiv)', 1),
            ],
          },
          4: { delivery_full_address: 'Möbel Krüger GmbH, Schloßallee 4, Tor 2', delivery_city: 'München' },
        },
      },
    },
    {
      fileName: 'unshipped-orders-2026-11-28.txt',
      content: report(second),
      becomes: {
        ...{ succeeded: 16, deliveries: 15, warnings: 15 },
        failed: ['2 delivery_contact_phone required_field_missing'],
        leftOut: ['3 already_present'],
        exactly: {
          4: {
            delivery_contact_name: 'Björn Weiß',
            extra: { 'promise-date': '2026-11-30T22:59:59+00:00', 'ship-service-level': 'Standard' },
          },
        },
      },
    },
  ],
};
