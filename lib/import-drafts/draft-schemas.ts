import { z } from 'zod';
import { singleLineText } from '@/lib/http/single-line-text';
import { fileKinds } from '@/lib/table-files/file-kind';

/** A page that has not been heard of for so long works at its draft no more: it says so every 15 seconds. */
export const HOLD_SECONDS = 45;

/** A draft nobody has changed for so long is removed with its upload. */
export const DRAFT_DAYS = 7;

/** One of a file that came to an inbox: nobody may have seen it yet. */
export const RECEIVED_DRAFT_DAYS = 30;

/** The newest drafts of a tenant that the list has. */
export const DRAFTS_LISTED = 50;

export const draftParams = z.object({ draftId: z.uuid().toLowerCase() });

/** What the wizard keeps, as the wizard writes it: only it reads them. They come as JSON, so they are. */
const choicesSchema = z.record(z.string(), z.custom<z.core.util.JSONType>());

export const saveDraftBody = z.object({
  holder_id: z
    .uuid()
    .describe('Of the page that works at it: any UUID that this page alone uses, after a reload as well'),
  file_key: z.string().describe('Of an upload that has arrived and that no import has used'),
  file_name: singleLineText(255),
  choices_version: z.int().min(1).max(1_000),
  choices: choicesSchema.optional().describe('Left out: they stay as they are'),
  take_over: z.boolean().optional().describe('Work at it although another page does'),
  leave: z.boolean().optional().describe('This page is about to close: nobody works at it then'),
});

export type SaveDraftInput = z.infer<typeof saveDraftBody>;

export const holderSchema = z
  .object({
    name: z.string(),
    is_you: z.boolean(),
    holder_id: z.uuid().describe('Of the page that works at it'),
  })
  .nullable();

export const savedDraftSchema = z.object({ id: z.uuid(), updated_at: z.iso.datetime() });

export type SavedDraft = z.infer<typeof savedDraftSchema>;

const draftSchema = z.object({
  id: z.uuid(),
  file_name: z.string(),
  file_size_bytes: z.int().nullable(),
  changed_by: z.object({ name: z.string() }),
  held_by: holderSchema.describe('Who works at it now; null: nobody'),
  updated_at: z.iso.datetime(),
  kept_until: z.iso.datetime().describe('Unless it is changed again'),
  received: z
    .object({
      inbox_name: z.string(),
      reason: z.string().nullable().describe('Why it was not imported by itself'),
      customer: z
        .object({ id: z.uuid(), name: z.string() })
        .nullable()
        .describe('Whose files come to the inbox; null: anybody’s'),
    })
    .nullable()
    .describe('null: a person has prepared it; otherwise it came to an inbox'),
});

export const draftsSchema = z.object({ data: z.array(draftSchema).max(DRAFTS_LISTED) });

export type Drafts = z.infer<typeof draftsSchema>;

export const draftDetailSchema = draftSchema.extend({
  file_key: z.string(),
  file_kind: z.enum(fileKinds),
  file_url: z.url().describe('Signed; for a quarter of an hour'),
  choices_version: z.int(),
  choices: choicesSchema,
});

export type DraftDetail = z.infer<typeof draftDetailSchema>;

/** The limit of a body: an import may have 50,000 corrected cells. */
export const draftBody = { bodyLimitBytes: 8 * 1024 * 1024, bodyValueLimit: 300_000 };
