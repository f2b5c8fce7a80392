import type { APIRequestContext } from '@playwright/test';
import type { CreateImportInput, ImportDetail, UploadSlot } from '@/lib/imports/import-schemas';
import { sampleMappings } from '@/lib/testing/sample-orders';
import { expect } from './fixtures';

export const importsPath = '/api/delivery/bulk-order-creations';

interface Owner {
  customer_id: string;
  delivery_service_id: string;
}

/** Runs steps 1 and 2 of seed 003. @returns the file key */
export async function uploadFile(api: APIRequestContext, content: string | Buffer, fileName = 'orders.csv') {
  const slot = await requestSlot(api, fileName);
  const data = Buffer.from(content);
  const put = await fetch(slot.upload_url, { method: 'PUT', headers: slot.headers, body: data });
  expect(put.status).toBe(201);
  return slot.file_key;
}

export async function requestSlot(api: APIRequestContext, fileName: string): Promise<UploadSlot> {
  const response = await api.post(`${importsPath}/upload-url`, { data: { file_name: fileName } });
  expect(response.status()).toBe(200);
  return (await response.json()) as UploadSlot;
}

/** The body of step 3 for a file with seed 003's headers. */
export function importBody(owner: Owner, fileKey: string, changes: Record<string, unknown> = {}) {
  return {
    source_view: 'dispatcher',
    customer_id: owner.customer_id,
    delivery_service_id: owner.delivery_service_id,
    payer_type: 'sender',
    payment_method: 'wallet',
    mappings: { ...sampleMappings },
    file_key: fileKey,
    file_kind: fileKey.split('.').at(-1) as CreateImportInput['file_kind'],
    ...changes,
  };
}

/** Runs all three steps. @returns the job's ID */
export async function startImport(
  api: APIRequestContext,
  owner: Owner,
  content: string | Buffer,
): Promise<string> {
  const response = await api.post(importsPath, { data: importBody(owner, await uploadFile(api, content)) });
  expect(response.status()).toBe(202);
  return ((await response.json()) as { id: string }).id;
}

export async function getJob(api: APIRequestContext, jobId: string): Promise<ImportDetail> {
  const response = await api.get(`${importsPath}/${jobId}`);
  expect(response.status()).toBe(200);
  return (await response.json()) as ImportDetail;
}

/** Waits until the job has ended. */
export async function waitForEnd(
  api: APIRequestContext,
  jobId: string,
  timeout = 60_000,
): Promise<ImportDetail> {
  await expect
    .poll(async () => (await getJob(api, jobId)).status, { timeout, intervals: [50, 100, 250] })
    .toMatch(/completed|failed|cancelled/);
  return getJob(api, jobId);
}
