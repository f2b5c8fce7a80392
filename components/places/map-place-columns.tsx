'use client';

import { missingColumns, type PlaceColumns } from '@/components/places/place-columns';
import { optionalValues, placeLabels, type PlaceValue, placeValues } from '@/components/places/place-form';
import type { PlacesFile } from '@/components/places/read-places-file';
import { FormButtons } from '@/components/ui/form-buttons';
import { countOf } from '@/components/ui/format-number';
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
  const missing = missingColumns(columns);
  const options = [
    { value: NONE, label: 'Not in the file' },
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
        <bdi>{file.fileName}</bdi> has {countOf(file.rows.length, 'row')}. Check which column gives what;
        below each stands what the first row says.
      </p>
      <div className="grid gap-4 sm:grid-cols-2">
        {placeValues.map((value) => (
          <SelectField
            key={value}
            label={optionalValues.includes(value) ? `${placeLabels[value]} (optional)` : placeLabels[value]}
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
        <Notice tone="warn" title="Some columns are still to be chosen">
          {missing.map((value) => placeLabels[value]).join(', ')}
        </Notice>
      ) : null}
      <FormButtons
        submitLabel={`Import ${countOf(file.rows.length, 'place')}`}
        busy={busy}
        isDisabled={missing.length > 0}
        error={error}
        onCancel={onCancel}
        onSubmit={onSubmit}
      />
    </>
  );
}
