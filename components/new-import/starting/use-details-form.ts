'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useMemo } from 'react';
import { useForm, type Control, type UseFormReturn } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { z } from 'zod';
import { referenceSchema, type ImportDetails } from '@/components/new-import/mapping/remembered-choices';
import type { RequestProblem } from '@/lib/http/browser-fetch';
import { payerTypeSchema, paymentMethodSchema } from '@/lib/imports/import-schemas';

const NAME_LENGTH = 200;

const chosen = (message: string) => referenceSchema.nullable().pipe(z.object(referenceSchema.shape, message));

const formSchemaOf = (t: ReturnType<typeof useTranslations<'newImport.detailsForm'>>) =>
  z.object({
    name: z.string().max(NAME_LENGTH),
    customer: chosen(t('chooseCustomer')),
    deliveryService: chosen(t('chooseService')),
    payerType: payerTypeSchema,
    paymentMethod: paymentMethodSchema,
  });

type FormSchema = ReturnType<typeof formSchemaOf>;
type DetailsInput = z.input<FormSchema>;

/** The details an import starts with. */
export type ChosenDetails = z.output<FormSchema>;
export type DetailsForm = UseFormReturn<DetailsInput, unknown, ChosenDetails>;
export type DetailsControl = Control<DetailsInput, unknown, ChosenDetails>;

/** Maps the API's field names to those of the form. */
const fieldOfPath: Readonly<Partial<Record<string, keyof DetailsInput>>> = {
  name: 'name',
  customer_id: 'customer',
  delivery_service_id: 'deliveryService',
  payer_type: 'payerType',
  payment_method: 'paymentMethod',
};

/**
 * The details of an import. The form outlives the wizard of one file.
 * @param known choices of an earlier import of such files; if they arrive later, they fill the fields nobody
 * has touched
 * @param file the file to import, whose name is the initial name of the import
 * @param chosenName the name that was chosen before; null: none
 */
export function useDetailsForm(
  known: ImportDetails,
  file: File | null,
  chosenName: string | null = null,
): DetailsForm {
  const t = useTranslations('newImport.detailsForm');
  const formSchema = useMemo(() => formSchemaOf(t), [t]);
  const name = chosenName ?? (file ? nameOfFile(file) : '');
  return useForm({
    resolver: zodResolver(formSchema),
    values: { ...known, name },
    resetOptions: { keepDirtyValues: true },
  });
}

/** The initial name of an import: the file name without its extension. */
export function nameOfFile(file: Pick<File, 'name'>): string {
  return file.name.replace(/\.[^.]*$/, '').slice(0, NAME_LENGTH);
}

/** Shows the API's error for a detail at its field. */
export function showRefusal(form: DetailsForm, problem: RequestProblem): void {
  for (const [path, message] of problem.fieldMessages) {
    const field = fieldOfPath[path];
    if (field) form.setError(field, { message });
  }
}
