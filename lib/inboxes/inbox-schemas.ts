import { z } from 'zod';
import { singleLineText } from '@/lib/http/single-line-text';
import { pageQueryShape, pageSchema } from '@/lib/lists/page';
import { receivedReasonCodes } from '@/lib/messages/received-reason-codes';

/** The API of inboxes: addresses to which programs send files that are imported without a person. */

/** Inboxes that one tenant may have. */
export const MAX_INBOXES = 100;

export const INBOX_NAME_LENGTH = 100;

/** How careful an inbox is, unless somebody has chosen otherwise. */
export const inboxDefaults = { maxFailedPercent: 5, maxRows: 10_000 } as const;

/** The most rows that an inbox may be allowed to import by itself. */
export const MAX_INBOX_ROWS = 1_000_000;

/** Files of an inbox that its list has. */
export const RECEIVED_LISTED = 50;

/** The same bytes within this time are the same file. */
export const SAME_FILE_HOURS = 24;

/** An inbox in the API and on the screens, always without its token. */
export const inboxSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  customer_id: z
    .uuid()
    .nullable()
    .describe('Whose files come to it; null: the import profile that fits says whose they are'),
  customer_name: z.string().nullable(),
  max_failed_percent: z.int().describe('A file with a larger share of failed rows waits for a person'),
  max_rows: z.int().describe('A file with more rows waits for a person'),
  is_disabled: z.boolean().describe('true: it takes no files'),
  created_at: z.iso.datetime(),
  created_by_name: z.string(),
  token_rotated_at: z.iso.datetime().nullable(),
  last_received_at: z.iso.datetime().nullable(),
});

export type Inbox = z.infer<typeof inboxSchema>;

export const inboxesPageSchema = pageSchema(inboxSchema);

export type InboxesPage = z.infer<typeof inboxesPageSchema>;

export const listInboxesQuery = z.object(pageQueryShape);

export type ListInboxesQuery = z.infer<typeof listInboxesQuery>;

/** The answers to making an inbox and to rotating its token, the only two that have a token. */
export const inboxWithTokenSchema = inboxSchema.extend({
  token: z.string().describe('Whoever has it can send files. It is stored nowhere: only this answer has it'),
  address: z.string().describe('What `curl -T` takes: the token is part of it, and the file’s name follows'),
});

export type InboxWithToken = z.infer<typeof inboxWithTokenSchema>;

const inboxShape = {
  name: singleLineText(INBOX_NAME_LENGTH),
  customer_id: z
    .uuid()
    .toLowerCase()
    .nullable()
    .describe('null: the import profile says whose files they are'),
  max_failed_percent: z.int().min(0).max(100),
  max_rows: z.int().min(1).max(MAX_INBOX_ROWS),
};

export const createInboxBody = z.strictObject({
  ...inboxShape,
  customer_id: inboxShape.customer_id.default(null),
  max_failed_percent: inboxShape.max_failed_percent.default(inboxDefaults.maxFailedPercent),
  max_rows: inboxShape.max_rows.default(inboxDefaults.maxRows),
});

export type CreateInboxInput = z.output<typeof createInboxBody>;

/** What is left out stays as it is. */
export const updateInboxBody = z
  .strictObject({ ...inboxShape, is_disabled: z.boolean().describe('true: it takes no files') })
  .partial();

export type UpdateInboxInput = z.output<typeof updateInboxBody>;

/** The path parameter of everything about one inbox. */
export const inboxParams = z.object({ inboxId: z.uuid().toLowerCase() });

/** The same for those who send files: its token, or its ID beside a Bearer token. */
const inboxAddress = z.string().min(1).max(200);

export const sendFileParams = z.object({ inboxId: inboxAddress, fileName: z.string().max(2_000) });

export const receivedFileParams = z.object({ inboxId: inboxAddress, receivedFileId: z.uuid().toLowerCase() });

/** A file that came to an inbox, and what has become of it. */
export const receivedFileSchema = z.object({
  id: z.uuid(),
  file_name: z.string(),
  file_size_bytes: z.int(),
  received_at: z.iso.datetime(),
  state: z
    .enum(['checking', 'imported', 'needs_look', 'discarded'])
    .describe(
      'checking: nothing is decided yet; imported: it has become an import; needs_look: it waits as an unfinished import; discarded: somebody has put it away, or it waited too long',
    ),
  reason_code: z.enum(receivedReasonCodes).nullable().describe('Why it was not imported by itself'),
  reason: z.string().nullable().describe('The same in words'),
  job_id: z.uuid().nullable().describe('The bulk order creation that it has become'),
});

export type ReceivedFileView = z.infer<typeof receivedFileSchema>;

export const receivedFilesSchema = z.object({
  data: z.array(receivedFileSchema).max(RECEIVED_LISTED).describe('The newest first'),
});

export type ReceivedFiles = z.infer<typeof receivedFilesSchema>;

/** The answer to a file that was sent. */
export const sentFileSchema = receivedFileSchema.extend({
  already_received: z.boolean().describe(`true: the same bytes came within ${SAME_FILE_HOURS} hours`),
  status_url: z.url().describe('Says what becomes of it; asked with the same token'),
});

export type SentFile = z.infer<typeof sentFileSchema>;
