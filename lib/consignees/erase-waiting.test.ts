import { beforeEach, expect, test, vi } from 'vitest';
import { inngest } from '@/inngest/client';
import { eraseConsignee } from '@/lib/consignees/erase-consignee';
import { lookUpConsignee } from '@/lib/consignees/look-up-consignee';
import { query } from '@/lib/db';
import { receiveWhole } from '@/lib/inbound/receive-batch';
import { failWaiting } from '@/lib/inbound/take-in-part';
import { makeSender, validated } from '@/lib/testing/make-batch';
import { goodTarget } from '@/lib/testing/sample-target';
import { makeTenant } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

const name = 'Jo Möller';
const erase = () => eraseConsignee(tenantId, { name, unread_imports: false });
const found = async () => (await lookUpConsignee(tenantId, { name })).waiting_batches;

let tenantId: string;

beforeEach(async () => {
  tenantId = await makeTenant();
  vi.spyOn(inngest, 'send').mockResolvedValue({ ids: [] });
});

/** A batch that the engine has yet to take in. */
async function receive(batchId: string, title: string, owner = tenantId): Promise<number> {
  const client = await makeSender(owner);
  const targets = [goodTarget('A'), goodTarget('B', { title, note: 'NUL \0 and \ud800' })];
  const batch = validated({ sourceSystem: 'erp', batchId, operation: 'upsert', targets });
  return (await receiveWhole(batch, { client, language: 'en' })).importJobId;
}

const left = async () =>
  (
    await query<{ id: string }>('SELECT import_job_id::text AS id FROM inbound_waiting_batches ORDER BY 1')
  ).map(({ id }) => Number(id));

test('nobody is erased while a batch that mentions them is still to be taken in', async () => {
  const importJobId = await receive('DUE', `Deliver to jo  möller`.replace('  ', ' '));
  expect(await found()).toBe(1);
  await expect(erase()).rejects.toMatchObject({
    ...{ code: 'job_still_running', details: { import_job_id: importJobId } },
  });
  expect(await left()).toContain(importJobId);
});

test('what was given up is removed with the erasure, if it mentions the person, and nothing else', async () => {
  const others = await receive('OTHERS', 'Deliver to Jo Müller');
  const elsewhere = await receive('ELSEWHERE', `Deliver to ${name}`, await makeTenant());
  const given = await receive('GIVEN-UP', `Deliver to ${name}`);
  await failWaiting(String(given), 'processing_failed');
  expect(await found()).toBe(1);
  await erase();
  expect(await found()).toBe(0);
  expect(await left()).toEqual(expect.arrayContaining([others, elsewhere]));
  expect(await left()).not.toContain(given);
});
