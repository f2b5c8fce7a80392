import { germanRecipient } from './recipients';
import { packageOf, pickupFields, type Shipper } from './shipper';
import { serialOf, type WorkbookCell, writeWorkbook } from './write-workbook';

const header = [
  ...['Auftrags-Nr.', 'Kunde', 'Straße', 'Hausnr.', 'PLZ', 'Ort', 'Land', 'Telefon', 'Breite', 'Länge'],
  ...[
    'Liefertermin',
    'Zeitfenster',
    'Artikel',
    'Menge',
    'Gewicht (kg)',
    'Maße (cm)',
    'Nachnahme',
    'Bemerkung',
  ],
];

interface Line {
  land?: string;
  cod?: WorkbookCell;
  remark?: string;
  window?: string;
  weight?: WorkbookCell;
  date?: WorkbookCell;
  phone?: string;
  point?: readonly [string, string];
}

function line(number: number, options: Line = {}): WorkbookCell[] {
  const to = germanRecipient(number);
  const { land = 'Deutschland', cod = '', remark = '', window = '8-12 Uhr', weight = 12.5 } = options;
  const { date = { number: serialOf('2026-11-30'), format: 'date' } } = options;
  const [street = '', house = ''] = /^(.*) (\S+)$/.exec(to.street)?.slice(1) ?? [to.street];
  const [latitude, longitude] = options.point ?? [
    to.latitude.replace('.', ','),
    to.longitude.replace('.', ','),
  ];
  return [
    ...[`26-${number}`, `${to.firstName} ${to.lastName}`, street, house],
    ...[
      { number: Number(to.postcode), format: 'postcode' } as const,
      to.city,
      land,
      options.phone ?? to.phone,
    ],
    ...[
      latitude,
      longitude,
      date,
      window,
      'Küchenfront „Weiß matt“',
      2,
      weight,
      '60 x 40,5 x 3',
      cod,
      remark,
    ],
  ];
}

const blank = header.map(() => '');

const sheet = (lines: readonly WorkbookCell[][], weight: number) => [
  ['Tourenplan Tischlerei Müller & Söhne GmbH'],
  ['Stand:', { number: serialOf('2026-11-27'), format: 'date' } as const],
  blank,
  header,
  ...lines,
  blank,
  ['Summe', ...Array<string>(12).fill(''), lines.length * 2, { number: weight, format: 'weight' } as const],
  ['erstellt: Hr. Schäfer'],
];

const first = [
  line(101, { cod: { number: 1249.5, format: 'money' }, remark: 'Bitte 30 min. vorher anrufen!' }),
  line(102, { land: 'Deutchland' }),
  line(103, { window: '13:00 – 16:30', weight: '12,5' }),
  line(104),
  line(105, { land: 'D', date: '01.12.2026' }),
];

const second = [
  ...Array.from({ length: 16 }, (_, index) => line(110 + index)),
  line(126, { phone: 'unbekannt' }),
  line(127, { point: ['9,9937', '53,5511'] }), // swapped
  line(128, { cod: 'nach Absprache' }),
];

/** A craftsman's own sheet: a title above, sums and a signature below, numbers and dates as Excel has them. */
export const germanExcel: Shipper = {
  name: 'Tischlerei Müller & Söhne',
  madeAfter: 'A German Excel sheet, kept by hand',
  rules: {
    fields: {
      pickup_full_address: { constant: 'Werkstraße 9' },
      pickup_latitude: { constant: '52,0302' },
      pickup_longitude: { constant: '8,5325' },
      pickup_city: { constant: 'Bielefeld' },
      pickup_country: { constant: 'DE' },
      delivery_full_address: { columns: ['Straße', 'Hausnr.'] },
      delivery_postcode: { column: 'PLZ' },
      delivery_city: { column: 'Ort' },
      delivery_country: { column: 'Land' },
      delivery_latitude: { column: 'Breite' },
      delivery_longitude: { column: 'Länge' },
      delivery_contact_name: { column: 'Kunde' },
      delivery_contact_phone: { column: 'Telefon' },
      delivery_date: { column: 'Liefertermin' },
      delivery_time_from: { column: 'Zeitfenster', part: 'range_start' },
      delivery_time_to: { column: 'Zeitfenster', part: 'range_end' },
      external_reference_id: { column: 'Auftrags-Nr.' },
      cod_amount: { column: 'Nachnahme' },
      package_special_instructions: { column: 'Bemerkung' },
    },
    replacements: {
      delivery_country: [
        { from: 'Deutchland', to: 'DE' },
        { from: 'D', to: 'DE' },
      ],
    },
    packages: {
      sets: [{ name: 'Artikel', quantity: 'Menge', weight: 'Gewicht (kg)', size: 'Maße (cm)' }],
    },
    skip: { totals: true },
  },
  byHand: [
    ...pickupFields,
    ...(['delivery_full_address', 'delivery_contact_name'] as const),
    ...(['delivery_time_from', 'delivery_time_to'] as const),
  ],
  mornings: [
    {
      fileName: 'Tourenplan KW48.xlsx',
      content: await writeWorkbook(sheet(first, 62.5), { sheetName: 'Tour' }),
      becomes: {
        ...{ succeeded: 5, deliveries: 5, warnings: 0 },
        failed: [],
        leftOut: ['11 totals', '12 totals'],
        exactly: {
          5: {
            ...{
              external_reference_id: '26-101',
              delivery_full_address: 'Ringstr. 8',
              delivery_postcode: '50667',
            },
            ...{ delivery_latitude: '50.9384', delivery_date: '2026-11-30', cod_amount: '1249.50' },
            ...{ delivery_time_from: '08:00', delivery_time_to: '12:00', pickup_latitude: '52.0302' },
            packages: [
              packageOf('Küchenfront „Weiß matt“', 2, {
                weight_kg: 12.5,
                length_cm: 60,
                width_cm: 40.5,
                height_cm: 3,
              }),
            ],
          },
          6: { delivery_country: 'DE' },
          7: { delivery_time_from: '13:00', delivery_time_to: '16:30' },
          9: { delivery_country: 'DE', delivery_date: '2026-12-01' },
        },
      },
    },
    {
      fileName: 'Tourenplan KW49.xlsx',
      content: await writeWorkbook(sheet(second, 237.5), { sheetName: 'Tour' }),
      becomes: {
        ...{ succeeded: 17, deliveries: 17, warnings: 1 },
        failed: ['21 delivery_contact_phone invalid_phone', '23 cod_amount invalid_number'],
        leftOut: ['25 totals', '26 totals'],
        exactly: {
          12: { delivery_postcode: '01067', delivery_city: 'Dresden' },
          22: { delivery_latitude: '9.9937' },
        },
      },
    },
  ],
};
