import { existsSync } from 'node:fs';
import path from 'node:path';
import { csvOf, numberedRows } from '@/lib/testing/sample-orders';
import { SmallDisk } from '@/lib/testing/small-disk';
import { expect, fetchToken, readCredentials, test } from '../fixtures';
import { importBody, importsPath, requestSlot, uploadFile, waitForEnd } from '../import-over-api';
import { withDatabase } from '../look-into-database';
import { type OwnInstance, ownPlace, startInstance } from '../own-instance';

let instance: OwnInstance | undefined;
let disk: SmallDisk | undefined;
test.afterEach(async () => {
  disk?.makeRoom();
  if (instance && !instance.hasEnded()) await instance.kill();
  disk?.unmount();
});

test('on a full disk it stays up, answers 503 storage_full, and continues when there is space', async ({
  playwright,
}) => {
  test.setTimeout(300_000);
  const place = await ownPlace('full-database-disk');
  disk = SmallDisk.mount(place.dataDir, 170);
  if (!disk) return; // only root can mount one; full-disk.spec.ts covers what needs no privileges
  instance = await startInstance(place, { LADING_ENGINE_RETRY_MS: '20' });
  const credentials = readCredentials(place.dataDir);
  const token = await fetchToken(instance.baseUrl, credentials.api_client);
  const api = await playwright.request.newContext({
    baseURL: instance.baseUrl,
    extraHTTPHeaders: { Authorization: `Bearer ${token}` },
  });
  const put = async () => {
    const slot = await requestSlot(api, 'orders.csv');
    const body = Buffer.alloc(8e6, 'a,b\n');
    const answer = await fetch(slot.upload_url, { method: 'PUT', headers: slot.headers, body });
    return { status: answer.status, body: (await answer.json()) as unknown };
  };
  const refusal = { status: 503, body: { error: { code: 'storage_full' } } };

  // Imports until the disk is full: imports are refused or end, but the database keeps running.
  const postgres = instance.find('postgres');
  for (let count = 0; ; count++) {
    expect(count).toBeLessThan(40);
    const content = csvOf(numberedRows(`full-${count}`, 5000));
    const fileKey = await uploadFile(api, content).catch(() => undefined);
    if (fileKey === undefined) break;
    const created = await api.post(importsPath, { data: importBody(credentials, fileKey) });
    if (created.status() === 503) break;
    const { id } = (await created.json()) as { id: string };
    const job = await waitForEnd(api, id);
    if (job.status === 'failed') {
      expect(job).toMatchObject({ failure_code: 'storage_full', resumable: true });
      break;
    }
  }
  await expect(async () => expect(await put()).toMatchObject(refusal)).toPass({ timeout: 60_000 });
  expect((await fetch(`${instance.baseUrl}/api/health`)).status).toBe(200);
  expect(instance.find('postgres')).toBe(postgres);

  // Another program takes the rest, until the database ends because its log has no space.
  // As it would go on for ever with the segments of its log that a checkpoint has freed, none is freed any more.
  await withDatabase(place.dataDir, (client) =>
    client.query(`SELECT pg_create_physical_replication_slot('keeps_the_log', true)`),
  );
  const running = instance;
  const timesFull = () => running.output().split(`The disk of ${place.dataDir} is full`).length - 1;
  const endDatabase = async () => {
    await withDatabase(place.dataDir, (client) => {
      disk!.fill();
      return client.query(
        `SELECT pg_logical_emit_message(true, 'x', repeat('x', 1000000)) FROM generate_series(1, 60)`,
      );
    }).catch((error: unknown) => {
      // It may keep running on a full disk and only refuse new connections: let the next one in.
      if (String(error).includes('could not write init file')) disk!.makeRoom();
    });
    return timesFull();
  };
  await expect(async () => {
    expect(await endDatabase()).toBeGreaterThan(0);
    const answer = await api.get(importsPath);
    expect({ status: answer.status(), body: (await answer.json()) as unknown }).toMatchObject(refusal);
  }).toPass({ timeout: 150_000 });
  expect(existsSync(path.join(place.dataDir, 'ballast'))).toBe(false);
  // That it survives this more often than any other fault is in scripts/postgres/full-disk.test.ts.
  expect(instance.hasEnded()).toBe(false);

  disk.makeRoom();
  disk.resize(600);
  await expect(async () => expect((await put()).status).toBe(201)).toPass({ timeout: 120_000 });
  const fileKey = await uploadFile(api, csvOf(numberedRows('after', 1000)));
  const created = await api.post(importsPath, { data: importBody(credentials, fileKey) });
  expect(created.status()).toBe(202);
  const { id } = (await created.json()) as { id: string };
  expect(await waitForEnd(api, id)).toMatchObject({ status: 'completed', succeeded_records: 1000 });
  await api.dispose();
  expect(await instance.stop()).toBe(0);
});
