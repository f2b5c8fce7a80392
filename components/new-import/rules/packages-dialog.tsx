'use client';

import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { PackageSetFields } from '@/components/new-import/rules/package-set-fields';
import { Button, IconButton } from '@/components/ui/button';
import { FormButtons } from '@/components/ui/form-buttons';
import { FormDialog } from '@/components/ui/form-dialog';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { lengthUnits, weightUnits } from '@/lib/fields/kinds/parse-measure';
import {
  DEFAULT_PACKAGE_NAME,
  MAX_PACKAGE_SETS,
  type PackageColumns,
  type PackageRules,
} from '@/lib/shaping/profile-schema';

interface PackagesDialogProps {
  open: boolean;
  columns: readonly string[];
  packages: PackageRules | null;
  onSave: (packages: PackageRules | null) => void;
  onClose: () => void;
}

/** Which columns describe the packages of a row: one set of columns for each package. */
export function PackagesDialog(props: PackagesDialogProps) {
  const t = useTranslations('newImport.packagesDialog');
  return (
    <FormDialog open={props.open} onClose={props.onClose} title={t('title')}>
      {props.open ? <PackagesForm {...props} /> : null}
    </FormDialog>
  );
}

/** A set that is being chosen; its key outlives the removal of others. */
interface DraftSet {
  key: number;
  set: PackageColumns;
}

function PackagesForm({ columns, packages, onSave, onClose }: PackagesDialogProps) {
  const t = useTranslations('newImport.packagesDialog');
  const [sets, setSets] = useState<readonly DraftSet[]>(
    (packages?.sets ?? [{}]).map((set, key) => ({ key, set })),
  );
  const [weightUnit, setWeightUnit] = useState(packages?.weight_unit ?? 'kg');
  const [lengthUnit, setLengthUnit] = useState(packages?.length_unit ?? 'cm');
  const [defaultName, setDefaultName] = useState(packages?.default_name ?? '');
  const save = () => {
    const chosen = sets.map(({ set }) => set).filter((set) => Object.keys(set).length > 0);
    onSave(
      chosen.length === 0
        ? null
        : {
            sets: chosen,
            weight_unit: weightUnit,
            length_unit: lengthUnit,
            ...(defaultName.trim() !== '' && { default_name: defaultName.trim() }),
          },
    );
  };
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {sets.map(({ key, set }, index) => (
        <fieldset key={key} className="min-w-0 border-b pb-4">
          <legend className="sr-only">{t('package', { number: String(index + 1) })}</legend>
          {sets.length > 1 ? (
            <div className="mb-2 flex items-center justify-between">
              <p aria-hidden className="font-medium">
                {t('package', { number: String(index + 1) })}
              </p>
              <IconButton
                size="sm"
                label={t('remove', { number: String(index + 1) })}
                icon={<X />}
                onClick={() => setSets(sets.filter((other) => other.key !== key))}
              />
            </div>
          ) : null}
          <PackageSetFields
            number={index + 1}
            set={set}
            columns={columns}
            onChange={(changed) => setSets(sets.with(index, { key, set: changed }))}
          />
        </fieldset>
      ))}
      {sets.length < MAX_PACKAGE_SETS ? (
        <Button
          size="sm"
          icon={<Plus />}
          className="self-start"
          onClick={() =>
            setSets([...sets, { key: Math.max(-1, ...sets.map(({ key }) => key)) + 1, set: {} }])
          }
        >
          {t('another')}
        </Button>
      ) : null}
      <div className="grid gap-3 sm:grid-cols-2">
        <SelectField
          label={t('weightUnit')}
          size="sm"
          value={weightUnit}
          onChange={(value) => setWeightUnit(value as typeof weightUnit)}
          options={weightUnits.map((unit) => ({ value: unit, label: unit }))}
        />
        <SelectField
          label={t('lengthUnit')}
          size="sm"
          value={lengthUnit}
          onChange={(value) => setLengthUnit(value as typeof lengthUnit)}
          options={lengthUnits.map((unit) => ({ value: unit, label: unit }))}
        />
        <TextField
          label={t('defaultName')}
          value={defaultName}
          placeholder={sets.length > 1 ? t('asQuantity') : DEFAULT_PACKAGE_NAME}
          maxLength={200}
          onChange={(event) => setDefaultName(event.target.value)}
        />
      </div>
      <FormButtons submitLabel={t('use')} busy={false} error={null} onCancel={onClose} />
    </form>
  );
}
