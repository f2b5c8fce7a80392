import type { PackageColumns } from '@/lib/shaping/profile-schema';

const names: Readonly<Record<keyof PackageColumns, string>> = {
  name: 'Description',
  quantity: 'Quantity',
  weight: 'Weight',
  size: 'All three sizes (40x30x20)',
  length: 'Length',
  width: 'Width',
  height: 'Height',
  weight_unit: 'Unit of the weight',
  length_unit: 'Unit of the sizes',
};

/** What a column can say about a package, in the order of the form. */
export const packageColumnKeys = Object.keys(names) as (keyof PackageColumns)[];

/** The label of the choice of a column. @param number of the package in its row, from 1 */
export const packageColumnLabel = (key: keyof PackageColumns, number: number) =>
  number === 1 ? names[key] : `${names[key]} (${number})`;
