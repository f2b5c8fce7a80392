'use client';
import { fieldLabel } from '@/lib/messages/field-label';

import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useMemo, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import {
  deliveryFormSchema,
  type DeliveryFormValues,
  type EditedField,
  editedFields,
  editOf,
  formOfDelivery,
} from '@/components/deliveries/delivery-form';
import { editDelivery } from '@/components/deliveries/queries';
import { useDeliveryChange } from '@/components/deliveries/use-delivery-change';
import { useSay } from '@/components/domain/use-say';
import { useNames } from '@/components/domain/use-names';
import { FormButtons } from '@/components/ui/form-buttons';
import { FormDialog } from '@/components/ui/form-dialog';
import { TextAreaField, TextField } from '@/components/ui/text-field';
import { useToasts } from '@/components/ui/toasts';
import type { DialogProps } from '@/components/ui/use-dialog-choice';
import type { Delivery } from '@/lib/deliveries/delivery-schemas';
import { columnOf, orderFields } from '@/lib/fields/order-fields';
import { RequestProblem } from '@/lib/http/browser-fetch';

/** What is edited most comes first. */
const groups: readonly (typeof orderFields)[EditedField]['group'][] = [
  'delivery',
  'order',
  'payment',
  'packages',
  'pickup',
];

const wholeLine: ReadonlySet<string> = new Set(['text', 'reference', 'phone']);

/** Edits the fields of a delivery. The API's problems stand beside their fields. */
export function EditDeliveryDialog({
  delivery,
  open,
  onClose,
  onClosed,
}: DialogProps & { delivery: Delivery }) {
  const t = useTranslations('deliveries.editDeliveryDialog');
  const common = useTranslations('common');
  const formWords = useTranslations('deliveries.deliveryForm');
  const say = useSay();
  const names = useNames();
  const schema = useMemo(() => deliveryFormSchema(formWords, say), [formWords, say]);
  const toasts = useToasts();
  // As it was when the form opened: what a colleague saves meanwhile must not be overwritten by it.
  const [{ version, before }] = useState(() => ({
    version: delivery.version,
    before: formOfDelivery(delivery),
  }));
  const { register, handleSubmit, formState, setFocus } = useForm({
    resolver: zodResolver(schema),
    defaultValues: before,
  });
  const save = useDeliveryChange(
    delivery.id,
    (tenantId, values: DeliveryFormValues) =>
      editDelivery(tenantId, delivery.id, { version, ...editOf(before, values) }),
    () => {
      onClose();
      toasts.add({ title: t('saved') });
    },
  );
  const refused = save.error instanceof RequestProblem ? save.error.fieldMessages : new Map<string, string>();
  useEffect(() => {
    if (!(save.error instanceof RequestProblem)) return;
    const { fieldMessages } = save.error;
    const first = editedFields.find((field) => fieldMessages.has(columnOf(field)));
    if (first) setFocus(first);
  }, [save.error, setFocus]);
  const problemOf = (field: EditedField) => {
    const message = formState.errors[field]?.message ?? refused.get(columnOf(field));
    return message && names.withoutField(field, message);
  };
  return (
    <FormDialog open={open} onClose={onClose} onClosed={onClosed} locked={save.isPending} title={t('title')}>
      <form
        noValidate
        onSubmit={(event) => void handleSubmit((values) => save.mutate(values))(event)}
        className="flex flex-col gap-4"
      >
        {groups.map((group) => (
          <fieldset key={group} className="grid gap-3 sm:grid-cols-2 sm:items-start">
            <legend className="mb-2 text-sm font-semibold">{t(`groups.${group}`)}</legend>
            {editedFields
              .filter((field) => orderFields[field].group === group)
              .map((field) => {
                const { kind } = orderFields[field];
                const Field = kind === 'text' ? TextAreaField : TextField;
                return (
                  <Field
                    key={field}
                    label={fieldLabel(field, say)}
                    dir="auto"
                    autoComplete="off"
                    className={wholeLine.has(kind) ? 'sm:col-span-2' : undefined}
                    {...register(field)}
                    error={problemOf(field)}
                  />
                );
              })}
          </fieldset>
        ))}
        <FormButtons
          submitLabel={common('save')}
          busy={save.isPending}
          error={save.error}
          onCancel={onClose}
        />
      </form>
    </FormDialog>
  );
}
