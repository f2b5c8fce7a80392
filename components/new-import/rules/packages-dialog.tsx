'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { FormDialog } from '@/components/ui/form-dialog';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { lengthUnits, weightUnits } from '@/lib/fields/kinds/parse-measure';
import type { PackageColumns, PackageRules } from '@/lib/shaping/profile-schema';

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

interface PackagesDialogProps {
  open: boolean;
  columns: readonly string[];
  packages: PackageRules | null;
  onSave: (packages: PackageRules | null) => void;
  onClose: () => void;
}

/** Which columns describe the packages, one set of them. */
export function PackagesDialog(props: PackagesDialogProps) {
  return (
    <FormDialog open={props.open} onClose={props.onClose} title="Packages from columns">
      {props.open ? <PackagesForm {...props} /> : null}
    </FormDialog>
  );
}

function PackagesForm({ columns, packages, onSave, onClose }: PackagesDialogProps) {
  const [set, setSet] = useState<PackageColumns>(packages?.sets[0] ?? {});
  const [weightUnit, setWeightUnit] = useState(packages?.weight_unit ?? 'kg');
  const [lengthUnit, setLengthUnit] = useState(packages?.length_unit ?? 'cm');
  const [defaultName, setDefaultName] = useState(packages?.default_name ?? 'Package');
  const options = [
    { value: noColumn, label: 'No column' },
    ...columns.map((name) => ({ value: name, label: name })),
  ];
  const chosen = Object.entries(set).filter(([, name]) => name !== undefined);
  const save = () =>
    onSave(
      chosen.length === 0
        ? null
        : {
            sets: [Object.fromEntries(chosen), ...(packages?.sets.slice(1) ?? [])],
            weight_unit: weightUnit,
            length_unit: lengthUnit,
            default_name: defaultName.trim() || 'Package',
          },
    );
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div className="grid gap-3 sm:grid-cols-2">
        {(Object.keys(names) as (keyof PackageColumns)[]).map((key) => (
          <SelectField
            key={key}
            label={names[key]}
            size="sm"
            value={set[key] ?? noColumn}
            onChange={(value) =>
              setSet((before) => ({ ...before, [key]: value === noColumn ? undefined : value }))
            }
            options={options}
          />
        ))}
        <SelectField
          label="Weights without a unit are in"
          size="sm"
          value={weightUnit}
          onChange={(value) => setWeightUnit(value as typeof weightUnit)}
          options={weightUnits.map((unit) => ({ value: unit, label: unit }))}
        />
        <SelectField
          label="Sizes without a unit are in"
          size="sm"
          value={lengthUnit}
          onChange={(value) => setLengthUnit(value as typeof lengthUnit)}
          options={lengthUnits.map((unit) => ({ value: unit, label: unit }))}
        />
        <TextField
          label="Packages without a description are called"
          value={defaultName}
          maxLength={200}
          onChange={(event) => setDefaultName(event.target.value)}
        />
      </div>
      <div className="flex justify-end gap-2">
        <Button onClick={onClose}>Cancel</Button>
        <Button variant="primary" type="submit">
          Use these columns
        </Button>
      </div>
    </form>
  );
}
