import { germanRecipient } from './recipients';
import { packageOf, type Shipper } from './shipper';
import { serialOf, type WorkbookCell, writeWorkbook } from './write-workbook';

const header = [
  ...['Reference', 'Contact', 'Contact/Street', 'Contact/Street2', 'Contact/Zip', 'Contact/City'],
  ...['Contact/Country/Country Code', 'Contact/Phone', 'Contact/Geo Latitude', 'Contact/Geo Longitude'],
  ...['Scheduled Date', 'Source Document', 'Status', 'Stock Moves/Product', 'Stock Moves/Demand'],
  'Stock Moves/Product/Weight',
];

type Article = readonly [product: string, demand: number, weight: number];

const desk: Article = ['[DESK-0005] Schreibtisch, höhenverstellbar', 1, 42.5];
const chair: Article = ['[CHR-0012] Drehstuhl', 4, 11.2];
const lamp: Article = ['[LMP-0003] Tischleuchte', 2, 1.35];

interface Picking {
  articles?: readonly Article[];
  status?: string;
  /** Whether the address has been located; otherwise Odoo says 0. */
  isLocated?: boolean;
  street2?: string;
  phone?: string;
}

/** A transfer: its own columns stand on its first row only. */
function picking(number: number, options: Picking = {}): WorkbookCell[][] {
  const to = germanRecipient(number);
  const { articles = [desk], status = 'Ready', isLocated = true, street2 = '', phone = to.phone } = options;
  const own: WorkbookCell[] = [
    ...[`WH/OUT/${String(number).padStart(5, '0')}`, `${to.firstName} ${to.lastName}`, to.street, street2],
    ...[to.postcode, to.city, 'DE', phone],
    ...(isLocated ? [Number(to.latitude), Number(to.longitude)] : [0, 0]),
    { number: serialOf('2026-12-01T08:00'), format: 'dateTime' },
    ...[`S${String(number).padStart(5, '0')}`, status],
  ];
  return articles.map((article, index) => [...(index === 0 ? own : own.map(() => '')), ...article]);
}

const first = [
  ...picking(41, { articles: [desk, chair, lamp] }),
  ...picking(42, { street2: 'Aufgang B' }),
  ...picking(43, { status: 'Cancelled', articles: [chair, lamp] }),
  ...picking(44, { isLocated: false, articles: [lamp, chair] }),
];

const second = [
  ...picking(45),
  ...picking(46, { articles: [chair, lamp], phone: '' }),
  ...picking(47, { status: 'Done', articles: [desk, lamp] }),
  ...picking(41, { articles: [desk, chair, lamp] }), // waits since yesterday
  ...Array.from({ length: 9 }, (_, index) =>
    picking(48 + index, { articles: index % 2 === 0 ? [chair, lamp] : [desk] }),
  ).flat(),
];

/** An ERP that writes what a transfer has on its first row only, and 0 for what it does not know. */
export const odoo: Shipper = {
  name: 'Bürowelt (Odoo)',
  madeAfter: 'Odoo, Inventory, Delivery Orders, Export as xlsx with the lines of each transfer',
  places: [
    {
      ...{
        code: 'WH',
        full_address: 'Lagerstraße 11',
        postcode: '38112',
        city: 'Braunschweig',
        country: 'DE',
      },
      ...{ latitude: '52.3012', longitude: '10.4795' },
    },
  ],
  rules: {
    fields: {
      delivery_full_address: { columns: ['Contact/Street', 'Contact/Street2'], separator: ', ' },
      delivery_postcode: { column: 'Contact/Zip' },
      delivery_city: { column: 'Contact/City' },
      delivery_country: { column: 'Contact/Country/Country Code' },
      delivery_contact_name: { column: 'Contact' },
      delivery_contact_phone: { column: 'Contact/Phone' },
      delivery_latitude: { column: 'Contact/Geo Latitude' },
      delivery_longitude: { column: 'Contact/Geo Longitude' },
      delivery_date: { column: 'Scheduled Date' },
      external_reference_id: { column: 'Reference' },
    },
    places: { pickup: { code: 'WH' } },
    replacements: {
      delivery_latitude: [{ from: '0', to: '' }],
      delivery_longitude: [{ from: '0', to: '' }],
    },
    order_columns: ['Reference'],
    order_continues: true,
    packages: {
      sets: [
        {
          ...{ name: 'Stock Moves/Product', quantity: 'Stock Moves/Demand' },
          weight: 'Stock Moves/Product/Weight',
        },
      ],
    },
    skip: { values: [{ column: 'Status', values: ['Cancelled', 'Done'] }] },
    coordinates: { city_centre: true },
    extra: ['Source Document'],
  },
  byHand: ['delivery_full_address', 'delivery_contact_name'],
  mornings: [
    {
      fileName: 'Transfer (stock.picking).xlsx',
      content: await writeWorkbook([header, ...first], { sheetName: 'Sheet1' }),
      becomes: {
        ...{ succeeded: 6, deliveries: 3, warnings: 1 },
        failed: [],
        leftOut: ['6 value', '7 value'],
        exactly: {
          2: {
            ...{
              external_reference_id: 'WH/OUT/00041',
              delivery_date: '2026-12-01',
              pickup_city: 'Braunschweig',
            },
            packages: [
              packageOf(desk[0], 1, { weight_kg: 42.5 }),
              packageOf(chair[0], 4, { weight_kg: 11.2 }),
              packageOf(lamp[0], 2, { weight_kg: 1.35 }),
            ],
            ...{ unit_size: 'xlarge', extra: { 'Source Document': 'S00041' }, coordinates_source: 'file' },
          },
          5: { delivery_full_address: 'Musterweg 5, Aufgang B' },
          8: { coordinates_source: 'city', delivery_city: 'München' },
        },
      },
    },
    {
      fileName: 'Transfer (stock.picking) (1).xlsx',
      content: await writeWorkbook([header, ...second], { sheetName: 'Sheet1' }),
      becomes: {
        ...{ succeeded: 15, deliveries: 10, warnings: 0 },
        failed: [
          '3 delivery_contact_phone required_field_missing',
          '4 external_reference_id order_failed',
          '7 external_reference_id external_reference_id_already_present',
          '8 external_reference_id order_failed',
          '9 external_reference_id order_failed',
        ],
        leftOut: ['5 value', '6 value'],
        exactly: { 2: { external_reference_id: 'WH/OUT/00045', delivery_city: 'Köln' } },
      },
    },
  ],
};
