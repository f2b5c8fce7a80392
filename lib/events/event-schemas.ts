import { z } from 'zod';
import { receivedReasonCodes } from '@/lib/messages/received-reason-codes';
import { DeliveryStatus, ImportStatus, InboundJobStatus } from '@/prisma/generated/enums';

/** How an import is. Without its name and its file's: people write into them what they like. */
const importData = z.object({
  bulk_order_creation_id: z.uuid(),
  customer_id: z.uuid(),
  status: z.enum(ImportStatus),
  dry_run: z.boolean().describe('true: it has made no deliveries'),
  succeeded_records: z.int(),
  failed_records: z.int(),
  skipped_records: z.int(),
  delivery_count: z.int().describe('Deliveries that it has made, also those that were deleted since'),
  updated_count: z.int().describe('Deliveries that were there already and now are what their rows say'),
  warning_count: z.int(),
  deleted_count: z.int().describe('Deliveries that were rolled back'),
});

const failedImportData = importData.extend({ failure_code: z.string() });

const rolledBackImportData = importData.extend({
  rolled_back_at: z.iso.datetime().nullable().describe('null: only some rows were rolled back'),
});

const batchData = z.object({
  import_job_id: z.int(),
  source_system: z.string(),
  batch_id: z.string(),
  status: z.enum(InboundJobStatus),
  total_items: z.int(),
  created_items: z.int(),
  updated_items: z.int(),
  cancelled_items: z.int(),
  rejected_items: z.int(),
  warning_items: z.int(),
});

const deliveryData = z.object({
  delivery_id: z.uuid(),
  external_reference_id: z.string().nullable(),
  customer_id: z.uuid(),
  bulk_order_creation_id: z.uuid().nullable().describe('The import that made it'),
  status: z.enum(DeliveryStatus),
  version: z.int(),
});

const changedDeliveryData = deliveryData.extend({
  fields: z.array(z.string()).describe('The fields that have another value now'),
});

/** Without its name: shippers write into it what they like. */
const receivedFileData = z.object({
  received_file_id: z.uuid().describe('Also the ID of the unfinished import'),
  inbox_id: z.uuid(),
  reason_code: z.enum(receivedReasonCodes),
});

const testData = z.object({ webhook_id: z.uuid() });

/** What happens, by its type: what stands in `data`. A type never changes its meaning; `data` may get further members. */
export const eventData = {
  'bulk_order_creation.completed': importData,
  'bulk_order_creation.failed': failedImportData,
  'bulk_order_creation.cancelled': importData,
  'bulk_order_creation.rolled_back': rolledBackImportData,
  'inbound_import_job.completed': batchData,
  'delivery.created': deliveryData,
  'delivery.changed': changedDeliveryData,
  'delivery.dispatched': deliveryData,
  'delivery.cancelled': deliveryData,
  'received_file.needs_look': receivedFileData,
  'webhook.test': testData,
} as const satisfies Record<string, z.ZodType>;

export type EventType = keyof typeof eventData;

/** Every type of event, in the order in which they are shown. */
export const eventTypes = Object.keys(eventData) as [EventType, ...EventType[]];

export type EventData<Type extends EventType> = z.input<(typeof eventData)[Type]>;

/** An event in the API, and the body of a webhook. */
export const eventSchema = z.object({
  id: z.uuid().describe('The same wherever and however often the event is told'),
  sequence: z.int().describe('The position among the tenant’s events, without gaps, from 1'),
  type: z.enum(eventTypes),
  timestamp: z.iso.datetime(),
  tenant_id: z.uuid(),
  data: z
    .union([
      changedDeliveryData,
      deliveryData,
      rolledBackImportData,
      failedImportData,
      importData,
      batchData,
      testData,
      receivedFileData,
    ])
    .describe('IDs, states and counts, by the type'),
});

export type OutboxEvent = z.infer<typeof eventSchema>;

export const eventsPageSchema = z.object({
  data: z.array(eventSchema).describe('Oldest first'),
  next_after: z.int().describe('The `after` of the next call, also if there is nothing new'),
  has_more: z.boolean().describe('true: ask again at once'),
});

export type EventsPage = z.infer<typeof eventsPageSchema>;

const MAX_EVENTS = 500;

const typeList = z
  .string()
  .transform((list) => list.split(',').map((type) => type.trim()))
  .pipe(z.array(z.enum(eventTypes)).min(1).max(eventTypes.length));

export const listEventsQuery = z.object({
  after: z.coerce
    .number()
    .int()
    .min(0)
    .max(Number.MAX_SAFE_INTEGER)
    .default(0)
    .describe('The `sequence` of the last event that you have; 0 begins with the oldest that is kept'),
  limit: z.coerce.number().int().min(1).max(MAX_EVENTS).default(100),
  types: typeList.optional().describe('Only events of these types, separated by commas'),
});

export type ListEventsQuery = z.output<typeof listEventsQuery>;
