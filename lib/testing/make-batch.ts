import type { ClientActor } from '@/lib/actors/actor';
import { db } from '@/lib/db';
import type { BatchInput, BatchResult } from '@/lib/inbound/batch-schemas';
import { importBatch, type ImportedBatch } from '@/lib/inbound/import-batch';
import { validateBatch, type ValidatedBatch } from '@/lib/inbound/validate-batch';
import { acceptBatch } from '@/lib/inbound/read-batch';
import { goodTarget } from '@/lib/testing/sample-target';
import { makeClient } from '@/lib/testing/seed';

/** Creates an API client of a tenant and returns it as an actor. */
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

/** Imports a batch as if the sender had posted it; by default it has a single new target. */
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

/** The response to a batch, parsed. */
export function resultOf({ answer }: ImportedBatch): BatchResult {
  return JSON.parse(Buffer.from(answer).toString()) as BatchResult;
}

/** Validates the batch as if it came in a request. */
export function validated(batch: BatchInput): ValidatedBatch {
  return acceptBatch(validateBatch(Buffer.from(JSON.stringify(batch)), 'en'));
}
