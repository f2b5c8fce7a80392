import { expect, onTestFinished, test, vi } from 'vitest';
import { inngest } from '@/inngest/client';
import { driveFunctions, eventKey, signingKey } from '@/inngest/embedded/testing/drive-functions';
import { deliverWebhooks } from '@/inngest/functions/deliver-webhooks';
import { makeSender, sendBatch } from '@/lib/testing/make-batch';
import { makeTenant } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';
import { isSignedWith, startReceiver } from '@/lib/testing/webhook-receiver';
import { createWebhook } from '@/lib/webhooks/create-webhook';

vi.hoisted(() => {
  process.env.LADING_WEBHOOKS_ALLOW_PRIVATE = '127.0.0.1';
});

useTestDatabase();

test('the engine tells a webhook of a batch within moments, and again after a failure', async () => {
  const tenantId = await makeTenant();
  const receiver = await startReceiver();
  receiver.answer = (_request, response) =>
    void response.writeHead(receiver.received.length === 1 ? 500 : 204).end();
  const { secret } = await createWebhook({
    ...{ tenantId, createdByName: 'Ari', url: receiver.url, description: '', event_types: [] },
  });
  const { engine } = await driveFunctions(() => [deliverWebhooks]);
  vi.stubEnv('INNGEST_BASE_URL', `http://127.0.0.1:${engine.port}`);
  vi.stubEnv('INNGEST_EVENT_KEY', eventKey);
  vi.stubEnv('INNGEST_SIGNING_KEY', signingKey);
  inngest.setEnvVars();
  onTestFinished(() => void vi.unstubAllEnvs());

  const { importJobId } = await sendBatch(await makeSender(tenantId));
  await vi.waitFor(() => expect(receiver.received).toHaveLength(2), { timeout: 20_000, interval: 50 });
  const [first, second] = receiver.received;
  expect(second!.headers['webhook-id']).toBe(first!.headers['webhook-id']);
  expect(isSignedWith(secret, second!)).toBe(true);
  expect(JSON.parse(second!.body)).toMatchObject({
    ...{ type: 'inbound_import_job.completed', sequence: 1, data: { import_job_id: importJobId } },
  });
}, 60_000);
