import type { useTranslations } from 'use-intl';
import { z } from 'zod';
import type { SelectOption } from '@/components/ui/select-field';
import {
  createInboxBody,
  type CreateInboxInput,
  type Inbox,
  INBOX_NAME_LENGTH,
  inboxDefaults,
  MAX_INBOX_ROWS,
} from '@/lib/inboxes/inbox-schemas';

type Words = ReturnType<typeof useTranslations<'inboxes.inboxForm'>>;

/** Stands for "whose the profile says" in a select. */
export const anyCustomer = 'any';

const { name, max_failed_percent: percent, max_rows: rows } = createInboxBody.shape;

/** A whole number as people type it. */
const typed = (schema: z.ZodType<number>) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,9}$/)
    .refine((text) => schema.safeParse(Number(text)).success);

/** The schema of the inbox form; its messages come from `inboxFormWords`. */
export const inboxFormSchema = z.object({
  name,
  customer: z.custom<SelectOption>(),
  percent: typed(percent.unwrap()),
  rows: typed(rows.unwrap()),
});

export type InboxFormValues = z.output<typeof inboxFormSchema>;

/** The form's messages for values that the API would reject. */
export function inboxFormWords(t: Words) {
  return ({ path }: z.core.$ZodRawIssue): string | undefined => {
    if (path?.[0] === 'name') return t('enterName', { max: INBOX_NAME_LENGTH });
    if (path?.[0] === 'percent') return t('enterPercent');
    return t('enterRows', { max: MAX_INBOX_ROWS });
  };
}

/** The values of a new inbox. @param any the option that stands for no customer */
export function blankInbox(any: SelectOption): InboxFormValues {
  return {
    ...{ name: '', customer: any },
    ...{ percent: String(inboxDefaults.maxFailedPercent), rows: String(inboxDefaults.maxRows) },
  };
}

/** The form values of an existing inbox. */
export function formOf(inbox: Inbox, any: SelectOption): InboxFormValues {
  const { customer_id: id, customer_name: label } = inbox;
  return {
    name: inbox.name,
    customer: id === null ? any : { value: id, label: label ?? id },
    percent: String(inbox.max_failed_percent),
    rows: String(inbox.max_rows),
  };
}

/** Turns the form values into what the API takes. */
export function readInbox({
  name: given,
  customer,
  percent: share,
  rows: most,
}: InboxFormValues): CreateInboxInput {
  return {
    name: given,
    customer_id: customer.value === anyCustomer ? null : customer.value,
    max_failed_percent: Number(share),
    max_rows: Number(most),
  };
}
