import type { useTranslations } from 'use-intl';
import { z } from 'zod';
import type { Delivery } from '@/lib/deliveries/delivery-schemas';
import {
  columnOf,
  type LogicalField,
  logicalFields,
  type OrderField,
  orderFields,
} from '@/lib/fields/order-fields';
import type { Say } from '@/lib/messages/say';
import { fieldLabel } from '@/lib/messages/field-label';

type Words = ReturnType<typeof useTranslations<'deliveries.deliveryForm'>>;

/** The fields that the form edits: all that are one line of text. */
export type EditedField = Exclude<LogicalField, 'package_items'>;

export const editedFields = logicalFields.filter(
  (field): field is EditedField => orderFields[field].kind !== 'package_items',
);

/** Kinds that the API takes as numbers. */
const isNumber = (field: EditedField) =>
  ['latitude', 'longitude', 'minutes'].includes(orderFields[field].kind);

const toNumber = (text: string) => Number(text.replace(',', '.'));

function inputOf(field: EditedField, t: Words, say: Say) {
  const { required }: OrderField = orderFields[field];
  const text = z.string().trim();
  const needed = required ? text.min(1, t('missing', { field: fieldLabel(field, say) })) : text;
  return isNumber(field)
    ? needed.refine((value) => value === '' || Number.isFinite(toNumber(value)), t('enterNumber'))
    : needed;
}

/** The schema of the form, with its messages in a language. How values are read is the API's business. */
export const deliveryFormSchema = (t: Words, say: Say) =>
  z.object(
    Object.fromEntries(editedFields.map((field) => [field, inputOf(field, t, say)])) as Record<
      EditedField,
      z.ZodString
    >,
  );

export type DeliveryFormValues = z.infer<ReturnType<typeof deliveryFormSchema>>;

/** The form values of a delivery. */
export function formOfDelivery(delivery: Delivery): DeliveryFormValues {
  return Object.fromEntries(
    editedFields.map((field) => [field, String(delivery[columnOf(field)] ?? '')]),
  ) as DeliveryFormValues;
}

/** What the call sends: only what is another value now, so that a colleague's other fields stay as they are. */
export function editOf(before: DeliveryFormValues, values: DeliveryFormValues): Record<string, unknown> {
  return Object.fromEntries(
    editedFields
      .filter((field) => values[field] !== before[field])
      .map((field) => {
        const value = values[field];
        if (value === '') return [columnOf(field), null];
        return [columnOf(field), isNumber(field) ? toNumber(value) : value];
      }),
  );
}
