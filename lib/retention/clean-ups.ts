import { env } from '@/lib/env';
import { type CleanUpOutcome, removeImportTraces } from '@/lib/retention/remove-import-traces';
import {
  removeBatchPayloads,
  removeEndedSessions,
  removeGeocoderPoints,
  removeExpiredMendLinks,
  removeExpiredPasswordLinks,
  removeOldAuditEvents,
  removeOldClientRequests,
  removeOldIdempotencyKeys,
  removeOldOutboxEvents,
  removeOldReceivedFiles,
  removeWaitingBatches,
} from '@/lib/retention/remove-old-rows';
import { removeUnusedUploads } from '@/lib/retention/remove-unused-uploads';

const nothing: CleanUpOutcome = { removed: 0, more: false };

const orNever = (days: number, remove: (days: number) => Promise<CleanUpOutcome>) =>
  days === 0 ? Promise.resolve(nothing) : remove(days);

/** All clean-ups, each in bounded rounds. Rate-limit counters are deleted elsewhere: lib/rate-limits/postgres-limiter.ts. */
export const cleanUps = {
  unused_uploads: () => removeUnusedUploads(),
  // 0 means never, except for what an erasure has left to do (lib/consignees/erase-consignee.ts).
  import_traces: () => removeImportTraces(env().LADING_RETENTION_DAYS || 1_000_000),
  batch_payloads: () => orNever(env().LADING_RETENTION_DAYS, removeBatchPayloads),
  waiting_batches: () => removeWaitingBatches(),
  password_links: () => removeExpiredPasswordLinks(),
  client_requests: () => removeOldClientRequests(),
  idempotency_keys: () => removeOldIdempotencyKeys(),
  mend_links: () => removeExpiredMendLinks(),
  geocoder_points: () => orNever(env().LADING_RETENTION_DAYS, removeGeocoderPoints),
  outbox_events: () => removeOldOutboxEvents(),
  received_files: () => removeOldReceivedFiles(),
  ended_sessions: () => orNever(env().LADING_RETENTION_DAYS, removeEndedSessions),
  audit_events: () => orNever(env().LADING_AUDIT_RETENTION_DAYS, removeOldAuditEvents),
} satisfies Record<string, () => Promise<CleanUpOutcome>>;

export type CleanUp = keyof typeof cleanUps;

export const cleanUpNames = Object.keys(cleanUps) as CleanUp[];
