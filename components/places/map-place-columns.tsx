'use client';

import { useTranslations } from 'use-intl';
import { missingColumns, type PlaceColumns } from '@/components/places/place-columns';
import { optionalValues, type PlaceValue, placeValues } from '@/components/places/place-form';
import type { PlacesFile } from '@/components/places/read-places-file';
import { FormButtons } from '@/components/ui/form-buttons';
import { Notice } from '@/components/ui/notice';
import { SelectField } from '@/components/ui/select-field';

const NONE = 'none';

/** Says which column gives each value of the places. */
export function MapPlaceColumns({
  file,
  columns,
  busy,
  error,
  onChange,
  onSubmit,
  onCancel,
}: {
  file: PlacesFile;
  columns: PlaceColumns;
  busy: boolean;
  error: Error | null;
  onChange: (columns: PlaceColumns) => void;
  onSubmit: () => void;
  onCancel: () => void;
}) {
  const t = useTranslations('places.mapPlaceColumns');
  const tValues = useTranslations('places.values');
  const missing = missingColumns(columns);
  const options = [
    { value: NONE, label: t('notInFile') },
    ...file.headers.map((header, column) => ({ value: String(column), label: header })),
  ];
  const choose = (value: PlaceValue, chosen: string) => {
    const next = { ...columns };
    if (chosen === NONE) delete next[value];
    else next[value] = Number(chosen);
    onChange(next);
  };
  const [first] = file.rows;
  const exampleOf = (value: PlaceValue) => {
    const column = columns[value];
    return column === undefined ? undefined : first?.cells[column]?.slice(0, 80);
  };
  return (
    <>
      <p className="text-muted [overflow-wrap:anywhere]">
        {t.rich('check', {
          fileName: file.fileName,
          count: file.rows.length,
          bdi: (name) => <bdi>{name}</bdi>,
        })}
      </p>
      <div className="grid gap-4 sm:grid-cols-2">
        {placeValues.map((value) => (
          <SelectField
            key={value}
            label={optionalValues.includes(value) ? t('optional', { value: tValues(value) }) : tValues(value)}
            value={String(columns[value] ?? NONE)}
            onChange={(chosen) => choose(value, chosen)}
            options={options}
            hint={
              <bdi className="block truncate" dir="auto">
                {exampleOf(value) || '\u00a0'}
              </bdi>
            }
          />
        ))}
      </div>
      {missing.length > 0 ? (
        <Notice tone="warn" title={t('missing')}>
          {missing.map((value) => tValues(value)).join(', ')}
        </Notice>
      ) : null}
      <FormButtons
        submitLabel={t('import', { count: file.rows.length })}
        busy={busy}
        isDisabled={missing.length > 0}
        error={error}
        onCancel={onCancel}
        onSubmit={onSubmit}
      />
    </>
  );
}
