import { z } from 'zod';
import { singleLineText } from '@/lib/http/single-line-text';
import { MAX_HEADER_ROW_NUMBER } from '@/lib/headers/resolve-header';
import { fileDetailsSchema } from '@/lib/import-files/file-plan-schema';
import { timelineEvents } from '@/lib/import-runs/timeline-events';
import { type LogicalField, logicalFields, requiredFields } from '@/lib/fields/order-fields';
import { rowChangeKinds } from '@/lib/fields/row-change';
import { rowWarningCodes } from '@/lib/fields/row-warning';
import { duplicateModes, MAX_SKIPPED_ROWS, profileRulesSchema } from '@/lib/shaping/profile-schema';
import { fileWarningCodes } from '@/lib/messages/file-warnings';
import { sentRulesSchema } from '@/lib/shaping/sent-rules-schema';
import { failureCodeSchema, rowProblemCodeSchema, rowWarningCodeSchema } from '@/lib/imports/code-schemas';
import { keptDeliveriesSchema } from '@/lib/imports/rollback-schemas';
import { correctionsSchema } from '@/lib/imports/corrections-schema';
import { familySchema, followUpRows } from '@/lib/imports/follow-up-schemas';
import { controlTotalsSchema, manifestTotalsSchema } from '@/lib/imports/totals-schemas';
import { mappingsSchema } from '@/lib/imports/mappings-schema';
import { pageQueryShape, pageSchema } from '@/lib/lists/page';
import { fileKinds } from '@/lib/table-files/file-kind';
import { ImportStatus, PayerType, PaymentMethod, SourceView } from '@/prisma/generated/enums';

/** Requests and responses of the ten calls in the bulk order creation document (seed 003). */

const timestamp = z.iso.datetime();

export const payerTypeSchema = z.enum(PayerType);

export const paymentMethodSchema = z.enum(PaymentMethod);

export const requestUploadBody = z.object({
  file_name: singleLineText(255),
  file_size_bytes: z.int().min(0).optional(),
});

export const uploadSlotSchema = z.object({
  upload_url: z.url(),
  file_key: z.string(),
  file_kind: z.enum(fileKinds),
  method: z.literal('PUT'),
  headers: z
    .record(z.string(), z.string())
    .describe('Headers that the PUT must send: they are part of the signature'),
  expires_at: timestamp,
  limit_bytes: z.int(),
});

const createImportFields = z.object({
  name: singleLineText(200).optional(),
  source_view: z.enum(SourceView),
  customer_id: z.uuid().optional().describe('Required, unless the profile names one'),
  delivery_service_id: z.uuid().optional().describe('Required, unless the profile names one'),
  payer_type: payerTypeSchema.optional().describe('Required, unless the profile names one'),
  payment_method: paymentMethodSchema.optional().describe('Required, unless the profile names one'),
  mappings: mappingsSchema.optional().describe('Required without a profile; beside one, its columns win'),
  profile_id: z.uuid().optional().describe('The import profile by whose current version rows become orders'),
  profile: sentRulesSchema.optional().describe('The rules of a profile, in place of `profile_id`'),
  header_row_number: z
    .int()
    .min(1)
    .max(MAX_HEADER_ROW_NUMBER)
    .optional()
    .describe(
      'The header row, numbered as in the spreadsheet (from 1). If omitted, the first row that contains all mapped headers.',
    ),
  on_existing: z
    .enum(duplicateModes)
    .optional()
    .describe(
      'What becomes of a row whose reference another delivery has; by default what the profile says, or else `fail`',
    ),
  skip_rows: z
    .array(z.int().min(1))
    .max(MAX_SKIPPED_ROWS)
    .optional()
    .describe('Rows to leave out, numbered as in the spreadsheet'),
  corrections: correctionsSchema.optional(),
  manifest_totals: manifestTotalsSchema.optional(),
  dry_run: z
    .boolean()
    .optional()
    .describe('Do everything and keep no delivery. The same file can be imported for real afterwards'),
  total_records: z.int().min(0).optional(),
  file_key: z.string().min(1).max(500),
  file_kind: z.enum(fileKinds),
  file_size_bytes: z.int().min(0).optional(),
});

/** What must be given when no saved profile gives it. */
export const givenByProfiles = [
  'customer_id',
  'delivery_service_id',
  'payer_type',
  'payment_method',
] as const;

export const createImportBody = createImportFields.superRefine(
  (input, context) => {
    const demand = (name: string) =>
      context.addIssue({ code: 'invalid_type', expected: 'string', path: [name], input: undefined });
    if (input.profile_id !== undefined && input.profile !== undefined) {
      context.addIssue({
        code: 'custom',
        path: ['profile'],
        message: 'profile_given_twice',
        params: { code: 'profile_given_twice' },
      });
    }
    if (input.profile_id === undefined) {
      for (const name of givenByProfiles) if (input[name] === undefined) demand(name);
      if (input.mappings === undefined && input.profile === undefined) demand('mappings');
    }
    if (input.profile_id !== undefined || input.profile !== undefined) return;
    const missing = missingFrom(input.mappings);
    if (missing.length > 0) {
      const params = { code: 'missing_required_mappings', fields: missing };
      context.addIssue({ code: 'custom', path: ['mappings'], message: params.code, params });
    }
  },
  // Other fields' problems must not hide these.
  { when: ({ value }) => typeof value === 'object' && value !== null },
);

/** The required fields to which no column is mapped. */
function missingFrom(mappings: unknown): LogicalField[] {
  if (typeof mappings !== 'object' || mappings === null) return [];
  const targets: unknown[] = Object.values(mappings);
  return requiredFields.filter((field) => !targets.includes(field));
}

/** A large rollback, while the engine deletes the job's deliveries in steps. */
export const importRollbackSchema = z.object({
  started_at: timestamp,
  deleted: z.int().describe('How many deliveries are deleted, and how many will be in the end'),
  total: z.int(),
});

export const importSchema = z.object({
  id: z.uuid(),
  tenant_id: z.uuid(),
  name: z.string(),
  status: z.enum(ImportStatus),
  source_view: z.enum(SourceView),
  customer_id: z.uuid(),
  customer_name: z.string(),
  delivery_service_id: z.uuid(),
  delivery_service_name: z.string(),
  delivery_type_id: z.uuid(),
  payer_type: payerTypeSchema,
  payment_method: paymentMethodSchema,
  mappings: z
    .record(z.string(), z.string())
    .describe('The columns that fill a field as they are; with a profile, its `profile` says the rest'),
  profile_id: z.uuid().nullable(),
  profile_version: z.int().nullable(),
  profile: profileRulesSchema
    .nullable()
    .describe('The rules by which its rows became orders; null: those of the mappings alone'),
  header_row_number: z
    .int()
    .nullable()
    .describe(
      'As requested when the job was created; null: not given. The row that was found is in `file_details`',
    ),
  idempotency_key: z.string(),
  file_key: z.string(),
  file_name: z.string(),
  file_kind: z.enum(fileKinds),
  file_size_bytes: z.int(),
  content_sha256: z
    .string()
    .nullable()
    .describe('SHA-256 of the file, in hexadecimal; null until the file has been read'),
  same_content_as: z
    .uuid()
    .nullable()
    .describe('The newest earlier import of a file with the same content; null: there is none'),
  file_details: fileDetailsSchema.nullable(),
  total_records: z
    .int()
    .nullable()
    .describe("The file's own row count once it has been read; until then, the count that the client gave"),
  processed_records: z.int(),
  succeeded_records: z.int(),
  failed_records: z.int(),
  skipped_records: z
    .int()
    .describe('Rows that the profile leaves out. Rows are succeeded, failed or skipped'),
  delivery_count: z
    .int()
    .describe('Deliveries that were made: fewer than succeeded rows when orders have several rows'),
  updated_count: z
    .int()
    .describe(
      'Deliveries that were there already and became what its rows say (`on_existing: update`). A rollback leaves them alone',
    ),
  warning_count: z.int().describe('Warnings of the deliveries: see `GET …/:jobId/warnings`'),
  parent_id: z
    .uuid()
    .nullable()
    .describe(
      'The job that it follows up on, the first of the family, and which rows of the parent it reads; null: none',
    ),
  root_id: z.uuid().nullable(),
  follow_up_rows: z.enum(followUpRows).nullable(),
  mend_link_id: z.uuid().nullable().describe('The mend link by which its rows were sent; null: none'),
  dry_run: z
    .boolean()
    .describe(
      'It checked and inserted everything, and took it back: its counts say what an import would have done',
    ),
  corrected_cells: z.int().describe('Cells that were changed by hand: see `GET …/:jobId/corrections`'),
  control_totals: controlTotalsSchema
    .nullable()
    .describe('What its deliveries amount to; null: it has not ended'),
  manifest_totals: manifestTotalsSchema.nullable(),
  file_warnings: z
    .array(z.object({ code: z.enum(fileWarningCodes), message: z.string() }))
    .describe('What may be wrong with the file as a whole, although its rows became deliveries'),
  failure_code: failureCodeSchema.nullable(),
  failure_message: z.string().nullable(),
  resumable: z.boolean().describe('Whether `POST …/:jobId/resume` can resume the failed job'),
  worker_lease_id: z.uuid().nullable(),
  lease_expires_at: timestamp.nullable(),
  language: z.string(),
  created_by: z.object({ id: z.uuid(), name: z.string() }),
  created_at: timestamp,
  started_at: timestamp.nullable(),
  ended_at: timestamp.nullable().describe('When the job became completed, failed or cancelled'),
  rolled_back_at: timestamp.nullable().describe('When the last of its deliveries was deleted'),
  rollback: importRollbackSchema
    .nullable()
    .describe('The rollback that is under way; null: none is. Until it is done, the job cannot be resumed'),
  deleted_count: z.int().describe('Deliveries that a rollback soft-deleted'),
  needs_look: z
    .boolean()
    .describe('It has ended with rows that became no deliveries, and nobody has settled it'),
  settled_at: timestamp.nullable(),
  settled_by_name: z.string().nullable(),
  files_removed_at: timestamp
    .nullable()
    .describe('When its files, failed rows and timeline were removed; null: they are still kept'),
});

/** The parts of a job that change while it runs. */
export const importProgressSchema = importSchema
  .pick({
    id: true,
    status: true,
    total_records: true,
    processed_records: true,
    succeeded_records: true,
    failed_records: true,
    skipped_records: true,
    delivery_count: true,
    updated_count: true,
    warning_count: true,
    failure_code: true,
    failure_message: true,
    resumable: true,
    worker_lease_id: true,
    started_at: true,
    ended_at: true,
    rolled_back_at: true,
    rollback: true,
    deleted_count: true,
  })
  .extend({
    file_read: z
      .boolean()
      .describe(
        'Whether the file has been opened and its rows counted. From then on the job has `file_details`',
      ),
    chunks: z
      .object({ finished: z.int(), total: z.int() })
      .nullable()
      .describe('How many of its chunks are done; null: it has none yet, or does not run'),
  });

export const timelineEventSchema = z.object({
  id: z.uuid(),
  event: z.enum(timelineEvents),
  actor_name: z.string().nullable().describe('Who did it; null: Lading itself'),
  details: z.record(z.string(), z.unknown()).nullable(),
  created_at: timestamp,
});

export const rowProblemSchema = z.object({
  field: z.string(),
  code: rowProblemCodeSchema,
  message: z.string(),
});

export const failedRowSchema = z.object({
  row_number: z.int().describe('As a person sees it in the spreadsheet: the header is row 1'),
  error_field: z.string(),
  error_code: rowProblemCodeSchema,
  error_message: z.string(),
  details: z.array(rowProblemSchema).describe('Every problem of the row, the first one included'),
  cells: z
    .array(z.string())
    .describe("The row's cells, in the order of the file's columns; cut after 1,000 characters"),
  order_row: z
    .int()
    .nullable()
    .describe('The first row of its order, if orders have several rows: they are imported again together'),
  follow_up_id: z.uuid().nullable().describe('The follow-up that has taken the row; null: it is open'),
});

export const importDetailSchema = importSchema.extend({
  real_import_id: z
    .uuid()
    .nullable()
    .describe('The import that a dry run became; null: it became none, or is no dry run'),
  family: familySchema
    .nullable()
    .describe('The first import of the file and its follow-ups; null: there are none'),
  original_signed_url: z.url().nullable().describe('null: no longer kept'),
  success_signed_url: z.url().nullable(),
  failed_signed_url: z.url().nullable(),
  skipped_signed_url: z.url().nullable(),
  unprocessed_signed_url: z
    .url()
    .nullable()
    .describe(
      'The rows that an aborted or failed job did not reach; null: it reached all, or the file is not written yet',
    ),
  reports_pending: z
    .boolean()
    .describe('Whether the files of an aborted or failed job are still to be written'),
  event_timeline: z.array(timelineEventSchema),
  failed_order_logs: z
    .array(failedRowSchema)
    .describe(
      'As many as `failed_order_logs` asked for, 500 if it was omitted, or fewer when they are long; the rest from `GET …/:jobId/failed-rows?cursor=`',
    ),
  failed_order_logs_total: z.int(),
  failed_order_logs_next_cursor: z.string().nullable(),
});

/** How many failed rows are returned with the job itself. */
const MAX_FAILED_ROWS_WITH_JOB = 500;

export const getImportQuery = z.object({
  failed_order_logs: z.coerce
    .number()
    .int()
    .min(0)
    .max(MAX_FAILED_ROWS_WITH_JOB)
    .default(MAX_FAILED_ROWS_WITH_JOB)
    .describe('How many failed rows to return with the job at most; 0: only their total'),
});

export const failedRowsQuery = z.object({
  cursor: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(500).default(500),
  error_code: z.string().optional(),
  error_field: z.string().optional(),
});

export const failedRowsPageSchema = z.object({
  data: z.array(failedRowSchema),
  total: z.int().describe('Failed rows that match the filter, on all pages'),
  next_cursor: z.string().nullable(),
  failed_total: z.int().describe('All failed rows of the job, whatever the filter'),
  errors: z
    .array(z.object({ error_field: z.string(), error_code: rowProblemCodeSchema, count: z.int() }))
    .describe(
      'In how many rows of the job each problem occurs, as the first or a further one: the filters that the viewer offers',
    ),
});

export const warningsQuery = z.object({
  cursor: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(500).default(500),
  code: z.enum(rowWarningCodes).optional().describe('Only deliveries with this warning'),
});

export const warningSchema = z.object({
  field: z.string().nullable().describe('null: it is about the row as a whole'),
  code: rowWarningCodeSchema,
  message: z.string(),
});

export const warningsPageSchema = z.object({
  data: z.array(
    z.object({
      delivery_id: z.uuid(),
      row_number: z.int(),
      external_reference_id: z.string().nullable(),
      warnings: z.array(warningSchema),
    }),
  ),
  next_cursor: z.string().nullable(),
  counts: z
    .array(z.object({ code: rowWarningCodeSchema, count: z.int() }))
    .describe('How often each warning occurs in the whole job'),
});

export const changesListSchema = z.object({
  data: z.array(
    z.object({
      field: z.enum(logicalFields as readonly [LogicalField, ...LogicalField[]]),
      kind: z.enum(rowChangeKinds),
      description: z.string().describe('The kind in words'),
      count: z.int(),
      examples: z
        .array(
          z.object({
            row_number: z.int(),
            from: z.string(),
            to: z.string().describe('An empty text: nothing'),
          }),
        )
        .describe('The first ones that differ'),
    }),
  ),
});

export const listImportsQuery = z.object({
  ...pageQueryShape,
  status: z.enum(ImportStatus).optional(),
  content_sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/i)
    .toLowerCase()
    .optional()
    .describe('Only imports of the file with this SHA-256, in hexadecimal'),
  search: z.string().max(200).optional(),
});

export const importsPageSchema = pageSchema(importSchema);

/** Lower case, as the database returns it: locks and events compare it as text. */
export const jobParams = z.object({ jobId: z.uuid().toLowerCase() });

/** Reveals nothing new to the caller: `_resume` needs no sign-in. */
export const resumedImportSchema = z.object({ id: z.uuid(), status: z.literal('processing') });

export const settleBody = z.strictObject({
  settled: z.boolean().describe('false: somebody has to look at it after all'),
});

export const deletedDeliveriesSchema = z.object({
  deleted_count: z.int(),
  kept: z
    .array(keptDeliveriesSchema)
    .optional()
    .describe('Deliveries that stay, because something has happened to them; absent: none'),
});

/** The answer while a rollback is under way. */
export const rollbackUnderWaySchema = deletedDeliveriesSchema.extend({ rollback: importRollbackSchema });

/** Either answer to a rollback: it is done, or under way. */
export const rollbackAnswerSchema = rollbackUnderWaySchema.partial({ rollback: true });

export type UploadSlot = z.infer<typeof uploadSlotSchema>;
export type CreateImportInput = z.output<typeof createImportBody>;
export type Import = z.infer<typeof importSchema>;
export type ImportRollback = z.infer<typeof importRollbackSchema>;
export type ImportProgress = z.infer<typeof importProgressSchema>;
export type ImportDetail = z.infer<typeof importDetailSchema>;
export type ImportsPage = z.infer<typeof importsPageSchema>;
export type FailedRow = z.infer<typeof failedRowSchema>;
export type WarningsPage = z.infer<typeof warningsPageSchema>;
export type ChangesList = z.infer<typeof changesListSchema>;
export type FailedRowsPage = z.infer<typeof failedRowsPageSchema>;
