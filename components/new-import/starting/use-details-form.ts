'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, type Control, type UseFormReturn } from 'react-hook-form';
import { z } from 'zod';
import { referenceSchema, type ImportDetails } from '@/components/new-import/mapping/remembered-choices';
import type { RequestProblem } from '@/lib/http/browser-fetch';
import { payerTypeSchema, paymentMethodSchema } from '@/lib/imports/import-schemas';

const NAME_LENGTH = 200;

const chosen = (message: string) => referenceSchema.nullable().pipe(z.object(referenceSchema.shape, message));

const formSchema = z.object({
  name: z.string().max(NAME_LENGTH),
  customer: chosen('Choose whom the deliveries are for.'),
  deliveryService: chosen('Choose the service that delivers.'),
  payerType: payerTypeSchema,
  paymentMethod: paymentMethodSchema,
});

type DetailsInput = z.input<typeof formSchema>;

/** What an import is started with. */
export type ChosenDetails = z.output<typeof formSchema>;
export type DetailsForm = UseFormReturn<DetailsInput, unknown, ChosenDetails>;
export type DetailsControl = Control<DetailsInput, unknown, ChosenDetails>;

/** What the API calls the fields of the form. */
const fieldOfPath: Readonly<Partial<Record<string, keyof DetailsInput>>> = {
  name: 'name',
  customer_id: 'customer',
  delivery_service_id: 'deliveryService',
  payer_type: 'payerType',
  payment_method: 'paymentMethod',
};

/**
 * The details of an import. It outlives the wizard of one file.
 * @param known choices of an earlier import of such files; those that come to be known later fill what nobody has touched
 * @param file the file that is imported, whose name the import begins with
 */
export function useDetailsForm(known: ImportDetails, file: File | null): DetailsForm {
  const name = file ? nameOfFile(file) : '';
  return useForm({
    resolver: zodResolver(formSchema),
    values: { ...known, name },
    resetOptions: { keepDirtyValues: true },
  });
}

/** The name that an import of a file begins with: the file's own without its ending. */
export function nameOfFile(file: File): string {
  return file.name.replace(/\.[^.]*$/, '').slice(0, NAME_LENGTH);
}

/** Puts what the API said of a detail at its field. */
export function showRefusal(form: DetailsForm, problem: RequestProblem): void {
  for (const [path, message] of problem.fieldMessages) {
    const field = fieldOfPath[path];
    if (field) form.setError(field, { message });
  }
}
