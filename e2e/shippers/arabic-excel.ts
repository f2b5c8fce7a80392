import { packageOf, type Shipper } from './shipper';
import { type WorkbookCell, writeWorkbook } from './write-workbook';

const header = [
  ...[
    'رقم الطلب',
    'حالة الطلب',
    'اسم المستلم',
    'رقم الجوال',
    'عنوان التسليم',
    'المدينة',
    'الدولة',
    'خط العرض',
  ],
  ...['خط الطول', 'تاريخ التسليم', 'الوقت من', 'الوقت إلى', 'مبلغ التحصيل', 'عدد الطرود', 'الوزن', 'ملاحظات'],
];

/** Western digits as Arabic ones. */
const arabic = (text: string) =>
  text
    .replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)))
    .replace(/(?<=[٠-٩])\.(?=[٠-٩])/g, '٫');

const recipients = [
  ['محمد عبد الله الهاشمي', '050 123 4567', 'شارع الشيخ زايد، برج ٢١، شقة ٤٠٣', 'دبي', '25.2048', '55.2708'],
  ['فاطمة الزهراء', '+971 4 355 0123', 'شارع جميرا ١٢', 'دبي', '25.2150', '55.2533'],
  ['عمر بن سالم', '052 765 4321', 'كورنيش الشارقة، عمارة النخيل', 'الشارقة', '25.3375', '55.3911'],
  ['ليلى حسن', '056 111 2223', 'شارع المطار، فيلا ٧', 'أبوظبي', '24.4539', '54.3773'],
] as const;

interface Order {
  status?: string;
  date?: string;
  cod?: string;
  notes?: string;
  phone?: string;
  country?: string;
}

function order(number: number, options: Order = {}): WorkbookCell[] {
  const [name, phone, address, city, latitude, longitude] = recipients[number % recipients.length]!;
  const {
    status = 'جديد',
    date = '25/11/2026',
    cod = '0',
    notes = '',
    country = 'الإمارات العربية المتحدة',
  } = options;
  return [
    ...[arabic(`2026${number}`), status, name, arabic(options.phone ?? phone), address, city, country],
    ...[arabic(latitude), arabic(longitude), arabic(date), arabic('9:00'), arabic('13:30'), cod],
    ...[arabic('2'), arabic('3.5'), notes],
  ];
}

const total = ['الإجمالي', ...Array<string>(11).fill(''), '١٬٣٧٤٫٥٠', '٨'];

const first = [
  order(301, { cod: '١٬٢٥٠٫٥٠', notes: 'الاتصال قبل الوصول' }),
  order(302),
  order(303, { status: 'ملغي' }),
  order(304, { cod: '١٢٤ د.إ', country: 'الامارات' }),
  order(305, { date: '05/12/2026' }),
];

const second = [
  ...Array.from({ length: 12 }, (_, index) => order(310 + index, { date: '26/11/2026' })),
  order(322, { phone: '05' }),
  order(323, { country: 'أبوظبي' }), // no country
  order(305),
];

/** A sheet from right to left, with Arabic digits. */
export const arabicExcel: Shipper = {
  name: 'متجر النخلة',
  madeAfter: 'An Arabic Excel sheet with a sum below',
  places: [
    {
      ...{
        code: 'القوز',
        full_address: 'القوز الصناعية ٣، مستودع ١٤',
        postcode: '',
        city: 'دبي',
        country: 'AE',
      },
      ...{ latitude: '25.1260', longitude: '55.2270' },
    },
  ],
  rules: {
    fields: {
      delivery_full_address: { column: 'عنوان التسليم' },
      delivery_city: { column: 'المدينة' },
      delivery_country: { column: 'الدولة' },
      delivery_latitude: { column: 'خط العرض' },
      delivery_longitude: { column: 'خط الطول' },
      delivery_contact_name: { column: 'اسم المستلم' },
      delivery_contact_phone: { column: 'رقم الجوال' },
      delivery_date: { column: 'تاريخ التسليم' },
      delivery_time_from: { column: 'الوقت من' },
      delivery_time_to: { column: 'الوقت إلى' },
      external_reference_id: { column: 'رقم الطلب' },
      cod_amount: { column: 'مبلغ التحصيل' },
      package_special_instructions: { column: 'ملاحظات' },
    },
    places: { pickup: { code: 'القوز' } },
    packages: { sets: [{ quantity: 'عدد الطرود', weight: 'الوزن' }], default_name: 'طرد' },
    skip: { totals: true, values: [{ column: 'حالة الطلب', values: ['ملغي'] }] },
    duplicate_mode: 'skip',
  },
  byHand: [],
  mornings: [
    {
      fileName: 'طلبات اليوم.xlsx',
      content: await writeWorkbook([header, ...first, total], { sheetName: 'الطلبات', rightToLeft: true }),
      becomes: {
        ...{ succeeded: 4, deliveries: 4, warnings: 0 },
        failed: [],
        leftOut: ['4 value', '7 totals'],
        exactly: {
          2: {
            ...{
              delivery_contact_name: 'فاطمة الزهراء',
              delivery_contact_phone: '+97143550123',
              delivery_country: 'AE',
            },
            ...{ delivery_latitude: '25.215', cod_amount: '1250.50', delivery_date: '2026-11-25' },
            ...{ delivery_time_from: '09:00', delivery_time_to: '13:30' },
            ...{ package_special_instructions: 'الاتصال قبل الوصول' },
            packages: [packageOf('طرد', 2, { weight_kg: 3.5 })],
          },
          5: { cod_amount: '124.00', delivery_country: 'AE' },
          6: { delivery_date: '2026-12-05' },
        },
      },
    },
    {
      fileName: 'طلبات اليوم (1).xlsx',
      content: await writeWorkbook([header, ...second, total], { sheetName: 'الطلبات', rightToLeft: true }),
      becomes: {
        ...{ succeeded: 12, deliveries: 12, warnings: 0 },
        failed: ['14 delivery_contact_phone invalid_phone', '15 delivery_country unknown_country'],
        leftOut: ['16 already_present', '17 totals'],
        exactly: { 2: { delivery_date: '2026-11-26' } },
      },
    },
  ],
};
