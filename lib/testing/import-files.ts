/** The header names of seed 003's own example, in their order, and what they are mapped to. */
export const seedMappings = {
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
} as const;

const goodCells: Record<keyof typeof seedMappings, string> = {
  'Pickup Address': 'Hachestrasse 12',
  'Pickup Lat': '51.4513',
  'Pickup Lng': '7.0116',
  'Pickup City': 'Essen',
  'Pickup Country': 'DE',
  'Drop Address': 'Kettwiger Strasse 35',
  'Drop Lat': '51.4564',
  'Drop Lng': '7.0123',
  'Drop City': 'Essen',
  'Drop Country': 'DE',
  'Recipient Name': 'City Pharmacy',
  'Recipient Phone': '+49 201 123456',
  Reference: '',
  COD: '',
  Notes: '',
  Items: '',
};

/** CSV text with seed 003's headers: each row is a good one, but for the cells given. */
export function csvOf(rows: Partial<Record<keyof typeof seedMappings, string>>[]): string {
  const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  const lines = rows.map((row) => Object.values({ ...goodCells, ...row }).map(quote));
  return [Object.keys(goodCells), ...lines].map((cells) => cells.join(',')).join('\r\n');
}
