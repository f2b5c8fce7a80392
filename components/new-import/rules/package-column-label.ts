import type { useTranslations } from 'use-intl';
import type { PackageColumns } from '@/lib/shaping/profile-schema';

/** What a column can say about a package, in the order of the form. */
export const packageColumnKeys: readonly (keyof PackageColumns)[] = [
  ...(['name', 'quantity', 'weight', 'size'] as const),
  ...(['length', 'width', 'height', 'weight_unit', 'length_unit'] as const),
];

/** The label of the choice of a column. @param number of the package in its row, from 1 */
export const packageColumnLabel = (
  key: keyof PackageColumns,
  number: number,
  t: ReturnType<typeof useTranslations<'newImport.packageColumns'>>,
) => (number === 1 ? t(key) : `${t(key)} (${number})`);
