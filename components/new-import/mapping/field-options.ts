import type { useTranslations } from 'use-intl';
import type { MappedColumn } from '@/components/new-import/mapping/mapping-state';
import type { SelectOption } from '@/components/ui/select-field';
import type { Say } from '@/lib/messages/say';
import { orderFields, logicalFields } from '@/lib/fields/order-fields';
import { columnLetters } from '@/lib/table-files/column-letters';
import { fieldLabel } from '@/lib/messages/field-label';

/** Stands for "no field" in a select: a real value, so that it can be chosen again. */
export const noField = 'none';

type FieldWords = ReturnType<typeof useTranslations<'newImport.fieldOptions'>>;

/**
 * The fields a column can fill. A field that another column fills says so; choosing it moves it here.
 * @param isRead whether a rule reads the column, so that it is not lost without a field of its own
 */
export function fieldOptions(
  columns: readonly MappedColumn[],
  index: number,
  isRead: boolean,
  t: FieldWords,
  say: Say,
): SelectOption[] {
  return [
    { value: noField, label: t(isRead ? 'readByRules' : 'notImported') },
    ...logicalFields.map((field) => {
      const holder = columns.findIndex((column) => column.field === field);
      return {
        value: field,
        label: fieldLabel(field, say),
        group: t(`groups.${groupOf(field)}`),
        hint: holder !== -1 && holder !== index ? t('from', { column: columnLetters(holder) }) : undefined,
      };
    }),
  ];
}

function groupOf(field: (typeof logicalFields)[number]) {
  if (!orderFields[field].required) return 'optional';
  return field.startsWith('pickup') ? 'pickup' : 'delivery';
}
