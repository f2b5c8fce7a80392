'use client';
import { fieldLabel } from '@/lib/messages/field-label';

import { CircleAlert, CircleCheck } from 'lucide-react';
import type { Dispatch } from 'react';
import { useTranslations } from 'use-intl';
import { useSay } from '@/components/domain/use-say';
import type { MappedColumn, MappingAction } from '@/components/new-import/mapping/mapping-state';
import type { RuleDialog } from '@/components/new-import/rules/rule-dialog';
import { SelectField } from '@/components/ui/select-field';
import { Skeleton } from '@/components/ui/skeleton';
import { type LogicalField, orderFields, requiredFields, type Side } from '@/lib/fields/order-fields';
import { sides } from '@/lib/fields/point-origin';
import { placeFields } from '@/lib/shaping/place-book';
import { columnLetters } from '@/lib/table-files/column-letters';

/** Stand for "not by a column" in a select. */
const otherWay = 'other';
const fromBook = 'book';
const byAddress = 'address';

/** The list of what is missing: where the focus goes when it keeps an import from starting. */
export const missingFieldsId = 'missing-fields';

/**
 * The required fields that have no column yet, each with the columns to choose from. Always shown; until the
 * columns are known, nothing counts as missing.
 */
export function MissingFields({
  columns,
  missing,
  dispatch,
  onDialog,
  onPointsByAddress,
}: {
  columns: readonly MappedColumn[];
  /** The required fields that nothing fills yet. */
  missing: readonly LogicalField[];
  dispatch: Dispatch<MappingAction>;
  /** The person wants to fill a field in another way than by a column. */
  onDialog: (dialog: RuleDialog) => void;
  /** The file has no coordinates: the points are those of its addresses. */
  onPointsByAddress: () => void;
}) {
  const t = useTranslations('newImport.missingFields');
  const say = useSay();
  const isReading = columns.length === 0;
  const free = columns.flatMap((column, index) =>
    column.field === null ? [{ value: String(index), label: column.name, hint: columnLetters(index) }] : [],
  );
  return (
    <div>
      <div role="status" aria-label={isReading ? t('reading') : undefined}>
        {isReading ? (
          <div className="space-y-2">
            <Skeleton className="h-5 w-2/3" />
            <Skeleton className="h-5 w-1/2" />
          </div>
        ) : missing.length === 0 ? (
          <p className="flex items-center gap-2 text-ok">
            <CircleCheck aria-hidden className="size-4 shrink-0" />
            {t('allFilled', { count: requiredFields.length })}
          </p>
        ) : (
          <p className="mb-2 flex items-center gap-2 font-medium text-bad">
            <CircleAlert aria-hidden className="size-4 shrink-0" />
            {t('missing', { count: missing.length })}
          </p>
        )}
      </div>
      {isReading || missing.length === 0 ? null : (
        <ul id={missingFieldsId} aria-label={t('list')} className="flex flex-col gap-1.5">
          {missing.map((field) => (
            <li key={field} className="grid grid-cols-2 items-center gap-2">
              <span className="truncate text-[0.8125rem]">{fieldLabel(field, say)}</span>
              <SelectField
                label={t('columnFor', { field: fieldLabel(field, say) })}
                hideLabel
                size="sm"
                value={null}
                placeholder={t('choose')}
                onChange={(value) => {
                  const side = placedSide(field);
                  if (value === otherWay) onDialog({ kind: 'source', field });
                  else if (value === fromBook && side) onDialog({ kind: 'place', side });
                  else if (value === byAddress) onPointsByAddress();
                  else dispatch({ type: 'choose', index: Number(value), field });
                }}
                options={[
                  { value: otherWay, label: t('otherWay') },
                  ...(placedSide(field) ? [{ value: fromBook, label: t('fromBook') }] : []),
                  ...(isCoordinate(field) ? [{ value: byAddress, label: t('byAddress') }] : []),
                  ...free,
                ]}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function isCoordinate(field: LogicalField): boolean {
  const { kind } = orderFields[field];
  return kind === 'latitude' || kind === 'longitude';
}

/** The end of the journey whose place would give the field; null: no place does. */
function placedSide(field: LogicalField): Side | null {
  return sides.find((side) => placeFields.some((name) => field === `${side}_${name}`)) ?? null;
}
