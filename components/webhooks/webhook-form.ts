import type { useTranslations } from 'use-intl';
import { z } from 'zod';
import {
  createWebhookSchema,
  type CreateWebhookInput,
  type Webhook,
  webhookDescriptionLength,
} from '@/lib/webhooks/webhook-schemas';

type Words = ReturnType<typeof useTranslations<'webhooks.webhookForm'>>;

const { url, description, event_types: types } = createWebhookSchema.shape;

/** The schema of the webhook form; its messages come from `webhookFormWords`. */
const webhookFormSchema = z.object({
  url,
  description: description.unwrap(),
  which: z.enum(['all', 'chosen']),
  types: types.unwrap(),
});

export type WebhookFormValues = z.output<typeof webhookFormSchema>;

/** The form's schema with a rule that goes over two of its fields. */
export function webhookFormRules(t: Words) {
  return webhookFormSchema.superRefine((values, ctx) => {
    if (values.which === 'chosen' && values.types.length === 0)
      ctx.addIssue({ code: 'custom', path: ['types'], message: t('chooseEvents') });
  });
}

/** The form's messages for values that the API would reject. */
export function webhookFormWords(t: Words) {
  return ({ path, code }: z.core.$ZodRawIssue): string | undefined => {
    if (path?.[0] === 'url') return t('enterUrl');
    if (path?.[0] !== 'description') return undefined;
    return code === 'too_big' ? t('tooLong', { max: webhookDescriptionLength }) : t('oneLine');
  };
}

export const blankWebhook: WebhookFormValues = { url: '', description: '', which: 'all', types: [] };

/** The form values of an existing webhook. */
export function formOf({ url, description, event_types: types }: Webhook): WebhookFormValues {
  return { url, description, which: types.length === 0 ? 'all' : 'chosen', types };
}

/** Turns the form values into what the API takes. */
export function readWebhook({ url, description, which, types }: WebhookFormValues): CreateWebhookInput {
  return { url, description, event_types: which === 'all' ? [] : types };
}
