import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { expect, onTestFinished, test, vi } from 'vitest';
import { makeTenant } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';
import { createWebhook } from '@/lib/webhooks/create-webhook';
import { resendMessage } from '@/lib/webhooks/resend-messages';
import { rotateWebhookSecret } from '@/lib/webhooks/rotate-webhook-secret';
import { sendDue } from '@/lib/webhooks/send-due';
import { testWebhook } from '@/lib/webhooks/test-webhook';
import { updateWebhook } from '@/lib/webhooks/update-webhook';

vi.hoisted(() => {
  process.env.LADING_WEBHOOKS_ALLOW_PRIVATE = 'loopback';
});

useTestDatabase();

test('the receiver of the documentation verifies what is sent to it, and takes an event once', async () => {
  const tenantId = await makeTenant();
  const webhook = await createWebhook({
    ...{ tenantId, createdByName: 'Ari', url: 'http://127.0.0.1:9/', description: '', event_types: [] },
  });
  const { PATH } = process.env;
  const env = { PATH, WEBHOOK_SECRET: webhook.secret, PORT: '0' } as unknown as NodeJS.ProcessEnv;
  const receiver = spawn(process.execPath, ['examples/webhook-receiver.mjs'], { env });
  onTestFinished(() => void receiver.kill());
  const lines: string[] = [];
  const output = createInterface(receiver.stdout).on('line', (line) => lines.push(line));
  await once(output, 'line');
  const [, port] = /port (\d+)/.exec(lines[0]!)!;
  await updateWebhook(tenantId, webhook.id, { url: `http://127.0.0.1:${port}/` });

  const tested = await testWebhook(tenantId, webhook.id);
  expect(tested).toMatchObject({ state: 'delivered', last_attempt: { status: 204 } });
  await resendMessage({ tenantId, webhookId: webhook.id }, tested.event_id);
  await sendDue({ roundMs: 1000, pollMs: 20 });
  await rotateWebhookSecret(tenantId, webhook.id, 0);
  expect((await testWebhook(tenantId, webhook.id)).last_attempt).toMatchObject({ status: 400 });
  expect(lines.slice(1)).toEqual([`webhook.test ${JSON.stringify({ webhook_id: webhook.id })}`]);
});

test('docs/webhooks.md shows the receiver as it is', async () => {
  const [page, example] = await Promise.all(
    ['docs/webhooks.md', 'examples/webhook-receiver.mjs'].map((file) => readFile(file, 'utf8')),
  );
  expect(page).toContain(`\`\`\`js\n${example}\`\`\`\n`);
});
