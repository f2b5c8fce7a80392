import { SelectField } from '@/components/ui/select-field';
import type { PackageColumns } from '@/lib/shaping/profile-schema';

/** Stands for "no column" in a select: a real value, so that it can be chosen again. */
const noColumn = '';

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
  const options = [
    { value: noColumn, label: 'No column' },
    ...columns.map((name) => ({ value: name, label: name })),
  ];
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      {(Object.keys(names) as (keyof PackageColumns)[]).map((key) => (
        <SelectField
          key={key}
          label={number === 1 ? names[key] : `${names[key]} (${number})`}
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
