import { fieldName } from '@/components/domain/problem-names';
import type { MappedColumn } from '@/components/new-import/mapping/mapping-state';
import type { SelectOption } from '@/components/ui/select-field';
import { orderFields, logicalFields } from '@/lib/fields/order-fields';
import { columnLetters } from '@/lib/table-files/column-letters';

/** Stands for "no field" in a select: a real value, so that it can be chosen again. */
export const noField = 'none';

/**
 * The fields a column can fill. A field that another column fills says so; choosing it moves it here.
 * @param isRead whether a rule reads the column, so that it is not lost without a field of its own
 */
export function fieldOptions(
  columns: readonly MappedColumn[],
  index: number,
  isRead: boolean,
): SelectOption[] {
  return [
    { value: noField, label: isRead ? 'Read by the rules below' : 'Not imported' },
    ...logicalFields.map((field) => {
      const holder = columns.findIndex((column) => column.field === field);
      return {
        value: field,
        label: fieldName(field),
        group: groupOf(field),
        hint: holder !== -1 && holder !== index ? `from ${columnLetters(holder)}` : undefined,
      };
    }),
  ];
}

function groupOf(field: (typeof logicalFields)[number]): string {
  if (!orderFields[field].required) return 'Optional';
  return field.startsWith('pickup') ? 'Pickup' : 'Delivery';
}
