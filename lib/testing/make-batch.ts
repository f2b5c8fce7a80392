import type { ClientActor } from '@/lib/actors/actor';
import { db } from '@/lib/db';
import type { BatchInput, BatchResult } from '@/lib/inbound/batch-schemas';
import { importBatch, type ImportedBatch } from '@/lib/inbound/import-batch';
import { validateBatch, type ValidatedBatch } from '@/lib/inbound/validate-batch';
import { acceptBatch } from '@/lib/inbound/read-batch';
import { goodTarget } from '@/lib/testing/sample-target';
import { makeClient } from '@/lib/testing/seed';

/** Makes an API client of a tenant and gives it as the one who asks. */
export async function makeSender(tenantId: string, name = 'Test program'): Promise<ClientActor> {
  const { client_id: clientId } = await makeClient(tenantId, { name });
  const { id, scopes } = await db().apiClient.findUniqueOrThrow({ where: { clientId } });
  return {
    kind: 'client',
    id,
    clientId,
    name,
    tenantId,
    permissions: scopes as ClientActor['permissions'],
    language: 'en',
  };
}

let batchesMade = 0;

/** Takes a batch in as if the sender had posted it; one target of its own unless told otherwise. */
export async function sendBatch(sender: ClientActor, batch: Partial<BatchInput> = {}): Promise<BatchResult> {
  const number = ++batchesMade;
  const whole: BatchInput = {
    sourceSystem: 'test_erp',
    batchId: `BATCH-${number}`,
    operation: 'upsert',
    targets: [goodTarget(`BATCH-${number}-1`)],
    ...batch,
  };
  return resultOf(await importBatch({ client: sender, batch: validated(whole), language: 'en' }));
}

/** What a batch was answered. */
export function resultOf({ answer }: ImportedBatch): BatchResult {
  return JSON.parse(Buffer.from(answer).toString()) as BatchResult;
}

/** The batch as a request that carries it would be read. */
export function validated(batch: BatchInput): ValidatedBatch {
  return acceptBatch(validateBatch(Buffer.from(JSON.stringify(batch)), 'en'));
}
