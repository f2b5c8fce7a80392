import type { LogicalField } from '@/lib/fields/order-fields';

/** The API document's own header names and what they map to. */
export const sampleMappings = {
  'Pickup Address': 'pickup_full_address',
  'Pickup Lat': 'pickup_latitude',
  'Pickup Lng': 'pickup_longitude',
  'Pickup City': 'pickup_city',
  'Pickup Country': 'pickup_country',
  'Drop Address': 'delivery_full_address',
  'Drop Lat': 'delivery_latitude',
  'Drop Lng': 'delivery_longitude',
  'Drop City': 'delivery_city',
  'Drop Country': 'delivery_country',
  'Recipient Name': 'delivery_contact_name',
  'Recipient Phone': 'delivery_contact_phone',
  Reference: 'external_reference_id',
  COD: 'cod_amount',
  Notes: 'package_special_instructions',
  Items: 'package_items',
} as const satisfies Record<string, LogicalField>;

export const sampleHeader = Object.keys(sampleMappings);

type SampleColumn = keyof typeof sampleMappings;

/** The cells of a good row, in the order of `sampleHeader`. */
export function sampleCells(index: number, changes: Partial<Record<SampleColumn, string>> = {}): string[] {
  const row: Record<SampleColumn, string> = {
    'Pickup Address': `Invalidenstraße ${index}, Hof`,
    'Pickup Lat': '52.53',
    'Pickup Lng': '13.38',
    'Pickup City': 'Berlin',
    'Pickup Country': 'DE',
    'Drop Address': `Mariahilfer Straße ${index}\nStiege 2`,
    'Drop Lat': '48.2',
    'Drop Lng': '16.36',
    'Drop City': 'Wien',
    'Drop Country': 'Austria',
    'Recipient Name': `Jürgen "JJ" ${index}`,
    'Recipient Phone': '+43 1 58858 0',
    Reference: `R-${index}`,
    COD: '12.50',
    Notes: 'Ring\ttwice \\ wait',
    Items: '[{"name":"Box \\"A\\"","quantity":2,"weight_kg":3.5}]',
    ...changes,
  };
  return sampleHeader.map((name) => row[name as SampleColumn]);
}

/** CSV text with those headers: each row is a good one without optional fields, overridden by the given cells. */
export function csvOf(rows: Partial<Record<SampleColumn, string>>[]): string {
  const optional = { Reference: '', COD: '', Notes: '', Items: '' };
  const records = [sampleHeader, ...rows.map((row, index) => sampleCells(index, { ...optional, ...row }))];
  const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  return records.map((cells) => cells.map(quote).join(',')).join('\r\n');
}

/** Good rows whose references consist of the prefix and a number. */
export function numberedRows(prefix: string, count: number): Partial<Record<SampleColumn, string>>[] {
  return Array.from({ length: count }, (_, index) => ({ Reference: `${prefix}-${index}` }));
}
