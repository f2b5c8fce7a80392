/**
 * What it costs to validate one row: the plain rules (validateRow) compared with one zod schema whose phones are validated
 * by libphonenumber-js alone. Run by hand: npx tsx bench/validate-row.ts
 */
import { logicalFields } from '@/lib/fields/order-fields';
import { parsePhone } from '@/lib/fields/kinds/parse-phone';
import { createReferenceData } from '@/lib/fields/reference-data';
import { validateRow } from '@/lib/rows/validate-row';
import { orderInZod } from './order-in-zod';

const ROWS = 20_000;
const ROUNDS = 7;
const places = [
  ['Dubai', 'UAE', '+97150', 25.2, 55.27],
  ['Wien', 'AT', '+43664', 48.2, 16.37],
  ['Berlin', 'Germany', '0151', 52.5, 13.4],
  ['Paris', 'FR', '+336', 48.85, 2.35],
  ['London', 'UK', '+44207946', 51.5, -0.12],
] as const;

const rows = Array.from({ length: ROWS }, (_, index) => {
  const [city, country, prefix, latitude, longitude] = places[index % places.length]!;
  const digits = String(10_000_000 + ((index * 7919) % 89_999_999));
  return [
    `${index} Dock Road, Gate ${index % 9}`,
    index % 50 === 0 ? '252.1' : (latitude + (index % 1000) / 1e5).toFixed(6),
    (longitude + (index % 1000) / 1e5).toFixed(6),
    city,
    country,
    `Street ${index % 977} No. ${index % 88}`,
    (latitude - (index % 1000) / 1e5).toFixed(6),
    (longitude - (index % 1000) / 1e5).toFixed(6),
    city,
    country,
    `Recipient ${index}`,
    prefix + digits.slice(0, prefix === '+44207946' ? 4 : prefix === '+97150' ? 7 : 8),
    `REF-${index}`,
    (index % 500) + '.50',
    'Ring twice',
    '[{"name":"Box","quantity":2,"weight_kg":1.5,"length_cm":30,"width_cm":20,"height_cm":10}]',
  ];
});

const reference = createReferenceData();

const contenders: Record<string, (row: string[]) => unknown> = {
  'plain rules (validateRow)': (row) => validateRow(row, { reference }).draft,
  'plain rules, no phone': (row) => {
    const without = row.slice();
    without[11] = '';
    return validateRow(without, { reference }).problems;
  },
  'the phone alone': (row) => parsePhone(row[11]!, reference.countryCode(row[9]!)).e164,
  'one zod schema': (row) =>
    orderInZod.safeParse(Object.fromEntries(logicalFields.map((field, index) => [field, row[index]]))).data,
};

const measured = new Map<string, number[]>();
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, judge] of Object.entries(contenders)) {
    const started = process.cpuUsage(); // not the clock: other processes use the machine too
    let good = 0;
    for (const row of rows) if (judge(row)) good++;
    const { user, system } = process.cpuUsage(started);
    const micros = (user + system) / ROWS;
    if (round === 0) console.log(`${name}: ${good} of ${ROWS} rows are good`);
    else measured.set(name, [...(measured.get(name) ?? []), micros]);
  }
}
for (const [name, micros] of measured) {
  const median = micros.sort((one, other) => one - other)[Math.floor(micros.length / 2)]!;
  console.log(`${name}: ${median.toFixed(1)} µs a row (median of ${micros.length})`);
}
