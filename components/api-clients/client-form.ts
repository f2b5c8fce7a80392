import type { useTranslations } from 'use-intl';
import { z } from 'zod';
import { localDay } from '@/components/ui/local-day';
import {
  type ApiClient,
  clientNameLength,
  type CreateApiClientInput,
  createApiClientSchema,
  type UpdateApiClientInput,
} from '@/lib/api-clients/api-client-schemas';

const dayMs = 24 * 60 * 60 * 1000;

export const expiryChoices = ['never', '90', '365', 'day'] as const;

type Words = ReturnType<typeof useTranslations<'apiClients.clientForm'>>;

const clientFormShape = z.object({
  ...createApiClientSchema.pick({ name: true, scopes: true }).shape,
  expiry: z.enum(expiryChoices),
  day: z.string().describe('2026-12-31; counts when the expiry is a day'),
});

export type ClientFormValues = z.infer<typeof clientFormShape>;

/**
 * The form's messages for values that the API would reject.
 * @param own what is said of a client; other words for a key
 */
export function clientFormWords(
  t: Words,
  own = { enterName: t('enterName'), chooseScope: t('chooseScope') },
) {
  const nameWords: Partial<Record<string, string>> = {
    too_small: own.enterName,
    too_big: t('tooLong', { max: clientNameLength }),
    custom: t('oneLine'),
  };
  return ({ path, code }: z.core.$ZodRawIssue): string | undefined => {
    if (path?.[0] === 'name') return nameWords[code];
    return path?.[0] === 'scopes' ? own.chooseScope : undefined;
  };
}

/**
 * The schema of the client form.
 * @param before the initial values: an unchanged expiry may be in the past, because it is not sent
 */
export function clientFormSchema(t: Words, before: ClientFormValues = blankClient) {
  return clientFormShape.superRefine(({ expiry, day }, ctx) => {
    if (expiry !== 'day' || (before.expiry === 'day' && before.day === day)) return;
    const end = endOfDay(day);
    if (Number.isNaN(end)) ctx.addIssue({ code: 'custom', path: ['day'], message: t('chooseDay') });
    else if (end <= Date.now()) ctx.addIssue({ code: 'custom', path: ['day'], message: t('dayPassed') });
  });
}

export const blankClient: ClientFormValues = { name: '', scopes: [], expiry: 'never', day: '' };

/** A client or a key. */
type Formed = Pick<ApiClient, 'name' | 'scopes' | 'expires_at'>;

/** The form values of an existing client. */
export function formOf({ name, scopes, expires_at: expiry }: Formed): ClientFormValues {
  return { name, scopes, expiry: expiry ? 'day' : 'never', day: expiry ? localDay(expiry) : '' };
}

/** Turns the form values into a new client. */
export function readNewClient({ name, scopes, ...expiry }: ClientFormValues): CreateApiClientInput {
  return { name, scopes, expires_at: readExpiry(expiry) };
}

/** The changes to send for a client. An unchanged expiry is left out, so it keeps its time of day. */
export function readChanges(
  client: Formed,
  { name, scopes, ...expiry }: ClientFormValues,
): UpdateApiClientInput {
  const before = formOf(client);
  const isSameExpiry = before.expiry === expiry.expiry && before.day === expiry.day;
  return { name, scopes, ...(isSameExpiry ? {} : { expires_at: readExpiry(expiry) }) };
}

function readExpiry({ expiry, day }: Pick<ClientFormValues, 'expiry' | 'day'>): string | null {
  if (expiry === 'never') return null;
  const end = expiry === 'day' ? endOfDay(day) : endOfDay(localDay(Date.now() + Number(expiry) * dayMs));
  return new Date(end).toISOString();
}

/** The last moment of a day in the reader's time zone; NaN if the text is not a day. */
function endOfDay(day: string): number {
  return Date.parse(`${day}T23:59:59.999`);
}
