import { z } from 'zod';

/** Events carry ids only, never rows. */

/** Roughly how much work an import is, so that a small one can overtake large ones that wait. */
const importSize = z.enum(['small', 'medium', 'large']);

export const importRequested = {
  name: 'bulk-order-creation/requested',
  /** `lease_id` is the lease under which the run works: an event of an older lease does nothing. */
  data: z.object({ job_id: z.uuid(), lease_id: z.uuid(), tenant_id: z.uuid(), size: importSize.optional() }),
} as const;

export const importCancelled = {
  name: 'bulk-order-creation/cancelled',
  data: z.object({ job_id: z.uuid() }),
} as const;

/** A job was aborted or has failed, and its files are to be written. */
export const importStopped = {
  name: 'bulk-order-creation/stopped',
  data: z.object({ job_id: z.uuid(), tenant_id: z.uuid() }),
} as const;

export const rollbackRequested = {
  name: 'bulk-order-creation/rollback-requested',
  data: z.object({ job_id: z.uuid(), tenant_id: z.uuid() }),
} as const;

/** A batch of targets waits to be taken in. Its ID is a number too large for some readers of JSON: hence a text. */
export const batchReceived = {
  name: 'inbound-batch/received',
  data: z.object({ import_job_id: z.string(), tenant_id: z.uuid() }),
} as const;

/** The outbox has something for webhooks: see lib/events/announce-events.ts. */
export const outboxWritten = {
  name: 'outbox/written',
  data: z.object({ tenant_id: z.uuid() }),
} as const;

/** A file has come to an inbox and waits to be checked: see lib/inboxes/take-received-file.ts. */
export const fileReceived = {
  name: 'inbox/file-received',
  data: z.object({ received_file_id: z.uuid(), tenant_id: z.uuid() }),
} as const;

export type ImportSize = z.infer<typeof importSize>;
