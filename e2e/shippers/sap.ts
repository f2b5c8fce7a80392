import { germanRecipient } from './recipients';
import { packageOf, type Shipper } from './shipper';
import { rowsOf, writeDelimited } from './write-delimited';

/** The list begins with an empty column. */
const header = [
  ...[
    '',
    'Lieferung',
    'Pos.',
    'LFArt',
    'Warenempf.',
    'Name des Warenempfängers',
    'Straße',
    'Postleitz.',
    'Ort',
  ],
  ...['Ld', 'Telefon 1', 'Material', 'Bezeichnung', 'Liefermenge', 'ME', 'Bruttogewicht', 'GE', 'Lief.datum'],
  ...['VStl', 'BestellNr Kunde'],
];

const materials = [
  ['000000000100004711', 'SCHRAUBE M8X40 VERZINKT', '12,000', 'KAR', '86,400'],
  ['000000000100004712', 'DÜBEL 10MM GRAU', '4,000', 'KAR', '9,600'],
  ['000000000100004713', 'STAHLTRÄGER HEB 200', '2,000', 'ST', '1.226,000'],
] as const;

type Cells = Record<string, string>;

/** A position: the list repeats the delivery's columns on each. */
function position(delivery: number, number: number, cells: Cells = {}): Cells {
  const to = germanRecipient(delivery);
  const [material, text, quantity, unit, weight] = materials[(number - 1) % materials.length]!;
  return {
    ...{ Lieferung: String(delivery).padStart(10, '0'), 'Pos.': String(number * 10).padStart(6, '0') },
    ...{ LFArt: 'LF', 'Warenempf.': `00004${delivery % 100000}` },
    'Name des Warenempfängers': `${to.firstName} ${to.lastName}`.toUpperCase(),
    ...{
      Straße: to.street,
      'Postleitz.': to.postcode,
      Ort: to.city.toUpperCase(),
      Ld: 'DE',
      'Telefon 1': to.phone,
    },
    ...{
      Material: material,
      Bezeichnung: text,
      Liefermenge: quantity,
      ME: unit,
      Bruttogewicht: weight,
      GE: 'KG',
    },
    ...{ 'Lief.datum': '01.12.2026', VStl: '1010' },
    ...cells,
  };
}

const title = ['28.11.2026                    Dynamische Listenausgabe                    1'];

/** The sum that the list shows below itself. */
const total = header.map((name) => (name === '' ? '*' : name === 'Bruttogewicht' ? '1.418,400' : ''));

const list = (positions: readonly Cells[]) =>
  writeDelimited([title, [''], header, [''], ...rowsOf(header, positions), total], {
    ...{ delimiter: '\t', quotes: 'never', lineEnd: '\r\n', charset: 'windows-1252' },
  });

const first = [
  position(80001230, 1),
  position(80001230, 2),
  position(80001231, 3),
  position(80001232, 1, { LFArt: 'LR', Liefermenge: '5,000-', Bruttogewicht: '36,000-' }),
  position(80001233, 2, { Ld: 'AT', Ort: 'WIEN', 'Postleitz.': '1010', 'Telefon 1': '01 5123456' }),
];

const second = [
  ...Array.from({ length: 8 }, (_, index) =>
    [1, 2, 3].map((number) => position(80001240 + index, number)),
  ).flat(),
  // Its second position goes elsewhere.
  position(80001250, 1),
  position(80001250, 2, { Straße: 'Werkstor 4' }),
  position(80001251, 1, { Liefermenge: '0,000' }),
  position(80001251, 2),
  position(80001252, 1, { 'Telefon 1': '' }),
];

/** An ERP's list of the positions of deliveries: a title above, a sum below, German numbers, a charset of Windows. */
export const sap: Shipper = {
  name: 'Stahlhandel Ruhr (SAP)',
  madeAfter: 'SAP, outbound delivery monitor VL06O, item view, local file, text with tabs',
  places: [
    {
      ...{ code: '1010', full_address: 'Hafenstraße 40', postcode: '47119', city: 'Duisburg', country: 'DE' },
      ...{ latitude: '51.4507', longitude: '6.7491' },
    },
  ],
  rules: {
    fields: {
      delivery_full_address: { column: 'Straße' },
      delivery_postcode: { column: 'Postleitz.' },
      delivery_city: { column: 'Ort' },
      delivery_country: { column: 'Ld' },
      delivery_contact_name: { column: 'Name des Warenempfängers' },
      delivery_contact_phone: { column: 'Telefon 1' },
      delivery_date: { column: 'Lief.datum' },
      external_reference_id: { column: 'Lieferung' },
    },
    places: { pickup: { column: 'VStl' } },
    order_columns: ['Lieferung'],
    packages: {
      sets: [{ name: 'Bezeichnung', quantity: 'Liefermenge', weight: 'Bruttogewicht', weight_unit: 'GE' }],
    },
    skip: { totals: true, values: [{ column: 'LFArt', values: ['LR'] }] },
    coordinates: { city_centre: true },
    extra: ['Warenempf.', 'VStl'],
  },
  byHand: ['external_reference_id'],
  mornings: [
    {
      fileName: 'vl06o.txt',
      content: list(first),
      becomes: {
        ...{ succeeded: 4, deliveries: 3, warnings: 3 },
        failed: [],
        leftOut: ['8 value', '10 totals'],
        exactly: {
          5: {
            ...{ external_reference_id: '0080001230', delivery_contact_name: 'DR. ANKE VOGT' },
            ...{ delivery_city: 'BREMEN', pickup_city: 'Duisburg', delivery_date: '2026-12-01' },
            packages: [
              packageOf('SCHRAUBE M8X40 VERZINKT', 12, { weight_kg: 86.4 }),
              packageOf('DÜBEL 10MM GRAU', 4, { weight_kg: 9.6 }),
            ],
          },
          7: { packages: [packageOf('STAHLTRÄGER HEB 200', 2, { weight_kg: 1226 })] },
          9: { delivery_country: 'AT', delivery_contact_phone: '+4315123456' },
        },
      },
    },
    {
      fileName: 'vl06o (2).txt',
      content: list(second),
      becomes: {
        ...{ succeeded: 26, deliveries: 9, warnings: 9 },
        failed: [
          '29 external_reference_id order_failed',
          '30 delivery_full_address contradicts_first_row',
          '33 delivery_contact_phone required_field_missing',
        ],
        leftOut: ['34 totals'],
        exactly: {
          31: { packages: [packageOf('DÜBEL 10MM GRAU', 4, { weight_kg: 9.6 })] },
        },
      },
    },
  ],
};
