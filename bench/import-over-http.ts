import assert from 'node:assert/strict';
import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import type { UploadSlot } from '@/lib/imports/import-schemas';
import type { LogicalField } from '@/lib/fields/order-fields';
import type { ProfileInput } from '@/lib/shaping/profile-schema';
import { sampleMappings } from '@/lib/testing/sample-orders';
import type { FileKind } from '@/prisma/generated/enums';
import type { LoadClient } from './load-client';

export const importsPath = '/api/delivery/bulk-order-creations';

/** A tenant of a measurement, with an API client of its own. */
export interface BenchTenant {
  tenantId: string;
  owner: { customer_id: string; delivery_service_id: string };
  client: LoadClient;
}

/** How the columns of a file become fields. */
export type ColumnRules = { mappings: Record<string, LogicalField> } | { profile: ProfileInput };

/** A file to import, and its expected result. */
export interface OrdersFile {
  kind: FileKind;
  content: Buffer | Blob;
  /** Rows below the header. */
  rows: number;
  /** How many of them must fail. */
  bad: number;
  /** Absent: its headers are the sample's. */
  rules?: ColumnRules;
}

/** Uploads a file. @returns its key */
export async function uploadFile(
  { client }: BenchTenant,
  { kind, content }: Pick<OrdersFile, 'kind' | 'content'>,
): Promise<string> {
  // Making the file blocked the event loop; this lets the process notice connections that were closed meanwhile.
  await setImmediate();
  const slot = await client.call<UploadSlot>('upload', 'POST', `${importsPath}/upload-url`, {
    file_name: `orders.${kind}`,
  });
  await client.put(slot.upload_url, slot.headers, content);
  return slot.file_key;
}

/** "Start": creates the job of an uploaded file. @returns the job's ID */
export async function createImport(
  { client, owner }: BenchTenant,
  fileKey: string,
  { kind, rules = { mappings: { ...sampleMappings } } }: Pick<OrdersFile, 'kind' | 'rules'>,
): Promise<string> {
  const { id } = await client.call<{ id: string }>('create', 'POST', importsPath, {
    ...{ source_view: 'dispatcher', ...owner, payer_type: 'sender', payment_method: 'wallet' },
    ...{ ...rules, file_key: fileKey, file_kind: kind },
  });
  return id;
}

/**
 * Waits until a job has ended. It queries the database every 10 ms: that costs the app nothing, while API calls would affect
 * the measurement, and it sees no more than a call would.
 * @throws Error unless the job is completed and only the bad rows failed
 */
export async function waitForImport(
  database: pg.Client,
  jobId: string,
  { rows, bad }: Pick<OrdersFile, 'rows' | 'bad'>,
): Promise<void> {
  const look = {
    name: 'job',
    text: 'SELECT status, succeeded_count, failed_count FROM bulk_order_creations WHERE id = $1',
  };
  for (;;) {
    const { rows: found } = await database.query<Record<string, string | number>>(look, [jobId]);
    const job = found[0]!;
    if (!['pending', 'processing'].includes(String(job.status))) {
      const expected = { status: 'completed', succeeded_count: rows - bad, failed_count: bad };
      assert.deepEqual({ ...job }, expected);
      return;
    }
    await sleep(10);
  }
}

/** Imports a file. @returns the job's ID, and the milliseconds from sending "start" to `completed` */
export async function timeImport(
  database: pg.Client,
  tenant: BenchTenant,
  file: OrdersFile,
): Promise<{ jobId: string; ms: number }> {
  const fileKey = await uploadFile(tenant, file);
  const startedAt = performance.now();
  const jobId = await createImport(tenant, fileKey, file);
  await waitForImport(database, jobId, file);
  return { jobId, ms: performance.now() - startedAt };
}
