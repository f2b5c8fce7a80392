import { z } from 'zod';
import { singleLineText } from '@/lib/http/single-line-text';
import { languages } from '@/lib/languages/language';
import { pageQueryShape, pageSchema } from '@/lib/lists/page';

export const personNameLength = 100;

/** The longest address that RFC 5321 allows. */
export const emailLength = 254;

/** The roles of a tenant's people. A system admin belongs to no tenant and is created on the server. */
export const tenantRoleSchema = z.enum(['dispatcher', 'admin']);

/** A tenant's person as the API and the screens show them. */
export const personSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  email: z.string(),
  role: tenantRoleSchema,
  language: z.enum(languages),
  status: z
    .enum(['active', 'invited', 'disabled'])
    .describe('invited: has never been able to sign in: no password set yet'),
  created_at: z.iso.datetime(),
  last_signed_in_at: z.iso.datetime().nullable(),
  disabled_at: z.iso.datetime().nullable(),
  link_expires_at: z.iso
    .datetime()
    .nullable()
    .describe('When the link created by an administrator expires; null: there is none'),
});

export type Person = z.infer<typeof personSchema>;

export const peoplePageSchema = pageSchema(personSchema);

export type PeoplePage = z.infer<typeof peoplePageSchema>;

export const listPeopleQuery = z.object(pageQueryShape);

export type ListPeopleQuery = z.infer<typeof listPeopleQuery>;

/** The response to adding a person or making a link: the only two that contain the link. */
export const personWithLinkSchema = personSchema.extend({
  password_link: z.object({
    url: z
      .url()
      .describe('Sets the password once. Returned only here and never again: only a hash is stored'),
    expires_at: z.iso.datetime(),
    mailed: z.boolean().describe('Whether the mail server accepted a mail with the link'),
  }),
});

export type PersonWithLink = z.infer<typeof personWithLinkSchema>;

const name = singleLineText(personNameLength);

export const emailSchema = z.string().trim().toLowerCase().max(emailLength).pipe(z.email());

export const addPersonSchema = z.strictObject({
  name,
  email: emailSchema,
  role: tenantRoleSchema,
  language: z.enum(languages).default('en').describe('Language of mails and messages'),
});

export type AddPersonInput = z.infer<typeof addPersonSchema>;

/** Omitted fields stay unchanged. */
export const changePersonSchema = z.strictObject({
  name: name.optional(),
  role: tenantRoleSchema.optional(),
  language: z.enum(languages).optional(),
});

export type ChangePersonInput = z.infer<typeof changePersonSchema>;

/** The path parameters of all routes about one person. */
export const personParams = z.object({ personId: z.uuid() });

/** What a person chooses for themselves. */
export const ownLanguageSchema = z.strictObject({
  language: z.enum(languages).describe('Language of screens, messages and mails'),
});
