import { z } from 'zod';
import { isOnOneLine, singleLineText } from '@/lib/http/single-line-text';
import { correctionsSchema } from '@/lib/imports/corrections-schema';
import { failedRowSchema, jobParams } from '@/lib/imports/import-schemas';
import { emailSchema } from '@/lib/people/people-schemas';
import { MAX_CORRECTIONS_BY_LINK, mendLinkDays, mendLinkLengths } from '@/lib/mend-links/mend-link-limits';

const timestamp = z.iso.datetime();

export const makeMendLinkBody = z.strictObject({
  days: z
    .int()
    .min(mendLinkDays.least)
    .max(mendLinkDays.most)
    .default(mendLinkDays.byDefault)
    .describe('For how many days it works'),
  made_for: singleLineText(mendLinkLengths.madeFor)
    .nullish()
    .describe('Whom it is for: a name, a company, an e-mail. It stands in the timeline and the audit trail'),
  message: z
    .string()
    .trim()
    .max(mendLinkLengths.message)
    .refine((text) => text.split(/\r?\n/).every(isOnOneLine), { params: { code: 'invalid_character' } })
    .nullish()
    .describe('Shown to whoever opens the link'),
  mail_to: emailSchema
    .nullish()
    .describe('Mails the link to this address, in the language of the request, if a mail server is set up'),
});

export type MakeMendLinkInput = z.output<typeof makeMendLinkBody>;

export const mendLinkParams = jobParams.extend({ linkId: z.uuid() });

const mendLinkStates = ['active', 'expired', 'withdrawn'] as const;

export const mendLinkSchema = z.object({
  id: z.uuid(),
  state: z.enum(mendLinkStates),
  made_for: z.string().nullable(),
  message: z.string().nullable(),
  created_by_name: z.string(),
  created_at: timestamp,
  expires_at: timestamp,
  opened_at: timestamp.nullable().describe('For the first time; null: never'),
  last_opened_at: timestamp.nullable().describe('To about a minute'),
  withdrawn_at: timestamp.nullable(),
  sent_rows: z.int().describe('Rows that came back by it, each as often as it was sent'),
});

export type MendLinkEntry = z.infer<typeof mendLinkSchema>;

export const madeMendLinkSchema = mendLinkSchema.extend({
  url: z.url().describe('The link itself. It is not stored, so no later call returns it'),
  mailed: z.boolean().describe('Whether a mail server has accepted a mail with it'),
});

export type MadeMendLink = z.infer<typeof madeMendLinkSchema>;

/** Newest first. */
export const mendLinksSchema = z.object({
  data: z.array(mendLinkSchema),
  can_mail: z.boolean().describe('Whether a mail server is set up, so that a link can be mailed'),
});

export type MendLinksList = z.infer<typeof mendLinksSchema>;

/** The part of a link after the #. */
const token = z.string().max(100);

export const lookUpMendLinkBody = z.strictObject({ token });

/** What the page of a link shows, and all that whoever has it learns of the tenant. */
export const mendViewSchema = z.object({
  company_name: z.string(),
  import_name: z.string(),
  message: z.string().nullable(),
  expires_at: timestamp,
  state: z
    .enum(['open', 'running', 'rolled_back'])
    .describe('Whether rows are taken now: not while the import runs, and not once it was rolled back'),
  columns: z.array(z.string()).describe("The names of the file's columns"),
  mapped: z.record(z.string(), z.int()).describe('Field → index of its column'),
  open_rows: z.int().describe('Failed rows that are still to be mended'),
  sent: z.object({
    delivered: z.int().describe('Rows that became deliveries'),
    running: z.int().describe('Rows that are being imported'),
    failed: z.int().describe('Rows that failed again; they are among the open ones'),
    waiting: z.int().describe('Rows that the company has still to bring in, after it stopped an import'),
  }),
});

export type MendView = z.infer<typeof mendViewSchema>;

export const listMendRowsBody = z.strictObject({
  token,
  cursor: z.string().max(20).nullish(),
  limit: z.int().min(1).max(500).default(200),
});

export const mendRowsPageSchema = z.object({
  data: z.array(failedRowSchema.pick({ row_number: true, details: true, cells: true })),
  next_cursor: z.string().nullable(),
});

export type MendRowsPage = z.infer<typeof mendRowsPageSchema>;

export const sendMendedRowsBody = z.strictObject({
  token,
  corrections: correctionsSchema.min(1).max(MAX_CORRECTIONS_BY_LINK),
  idempotency_key: singleLineText(200).describe(
    'A repeated request with the same key returns the first answer and makes nothing',
  ),
});

/** The limits of that body, with texts of ordinary length. */
export const sendMendedRowsLimits = {
  bodyLimitBytes: 2 * 1024 * 1024,
  bodyValueLimit: 20_000 + 5 * MAX_CORRECTIONS_BY_LINK,
};

export type SendMendedRowsInput = z.output<typeof sendMendedRowsBody>;

export const sentMendedRowsSchema = z.object({
  rows: z.int().describe('Rows that were taken, with the other rows of their orders'),
});
