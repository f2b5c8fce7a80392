import { useTranslations } from 'use-intl';
import { packageColumnKeys, packageColumnLabel } from '@/components/new-import/rules/package-column-label';
import { SelectField } from '@/components/ui/select-field';
import type { PackageColumns } from '@/lib/shaping/profile-schema';

/** Stands for "no column" in a select: a real value, so that it can be chosen again. */
const noColumn = '';

/** The columns that describe one package of a row. @param number of the package, from 1 */
export function PackageSetFields({
  number,
  set,
  columns,
  onChange,
}: {
  number: number;
  set: PackageColumns;
  columns: readonly string[];
  onChange: (set: PackageColumns) => void;
}) {
  const t = useTranslations('newImport.packageSetFields');
  const columnWords = useTranslations('newImport.packageColumns');
  const options = [
    { value: noColumn, label: t('noColumn') },
    ...columns.map((name) => ({ value: name, label: name })),
  ];
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      {packageColumnKeys.map((key) => (
        <SelectField
          key={key}
          label={packageColumnLabel(key, number, columnWords)}
          size="sm"
          value={set[key] ?? noColumn}
          onChange={(value) => {
            const others = Object.entries(set).filter(([other]) => other !== key);
            onChange({ ...Object.fromEntries(others), ...(value !== noColumn && { [key]: value }) });
          }}
          options={options}
        />
      ))}
    </div>
  );
}
