import { randomUUID } from 'node:crypto';
import type { APIRequestContext } from '@playwright/test';
import type { BatchInput, BatchResult } from '@/lib/inbound/batch-schemas';
import { expect } from './fixtures';

export const batchPath = '/api/inbound/targets/batch';

/** A batch for the API: an upsert under unique names, unless `changes` say otherwise. */
export function makeBatch(batch: Partial<BatchInput> & Pick<BatchInput, 'targets'>): BatchInput {
  const own = randomUUID().slice(0, 8);
  return { sourceSystem: `erp_${own}`, batchId: `BATCH-${own}`, operation: 'upsert', ...batch };
}

/** Posts a valid batch. */
export async function sendBatch(api: APIRequestContext, batch: BatchInput): Promise<BatchResult> {
  const response = await api.post(batchPath, { data: batch });
  expect(response.status(), await response.text()).toBe(200);
  return (await response.json()) as BatchResult;
}
