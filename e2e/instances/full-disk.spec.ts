import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { csvOf, numberedRows } from '@/lib/testing/sample-orders';
import { fillStore, mountStore, unmountStore } from '../chaos/small-disk';
import { expect, fetchToken, readCredentials, test } from '../fixtures';
import { importBody, importsPath, requestSlot, uploadFile, waitForEnd } from '../import-over-api';
import { type OwnInstance, ownPlace, startInstance } from '../own-instance';

/** Fills the disk. @returns a function that frees the space again */
type Fill = (instance: OwnInstance) => () => void;

/** Limits the size of the web server's files, which needs no privileges: writes beyond it fail with EFBIG. */
const limitFiles: Fill = (instance) => {
  const limit = (bytes: string) =>
    execFileSync('prlimit', ['--pid', String(instance.find('web')), `--fsize=${bytes}:`]);
  limit('50000');
  return () => limit('unlimited');
};

/** Only root can mount a disk. */
const prepare = (dataDir: string): Fill =>
  mountStore(dataDir) ? (instance) => fillStore(instance.dataDir) : limitFiles;

const dataDirs: string[] = [];
test.afterEach(() => dataDirs.splice(0).forEach(unmountStore));

test('on a full disk, uploads get 503, a job fails with a code, nothing is left behind, and both work again when there is space', async ({
  playwright,
}) => {
  test.setTimeout(120_000);
  const place = await ownPlace('full-disk');
  dataDirs.push(place.dataDir);
  const temporary = path.join(place.dataDir, 'temporary');
  mkdirSync(temporary, { recursive: true });
  const fill = prepare(place.dataDir);
  const instance = await startInstance(place, { LADING_ENGINE_RETRY_MS: '20', TMPDIR: temporary });
  const credentials = readCredentials(place.dataDir);
  const token = await fetchToken(instance.baseUrl, credentials.api_client);
  const api = await playwright.request.newContext({
    baseURL: instance.baseUrl,
    extraHTTPHeaders: { Authorization: `Bearer ${token}` },
  });
  const fileKey = await uploadFile(api, csvOf(numberedRows('full-disk', 1000)));
  const slot = await requestSlot(api, 'orders.csv');
  const put = () =>
    fetch(slot.upload_url, { method: 'PUT', headers: slot.headers, body: Buffer.alloc(8e6, 'a,b\n') });
  const objects = path.join(place.dataDir, 'objects');
  const filesOf = (key: string) => readdirSync(path.join(objects, path.dirname(key)));

  const makeRoom = fill(instance);
  for (let attempt = 0; attempt < 2; attempt++) {
    const refused = await put();
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '60']);
    expect(await refused.json()).toMatchObject({ error: { code: 'storage_full' } });
  }
  const created = await api.post(importsPath, { data: importBody(credentials, fileKey) });
  expect(created.status()).toBe(202);
  const { id } = (await created.json()) as { id: string };
  const failed = await waitForEnd(api, id);
  expect(failed).toMatchObject({ status: 'failed', failure_code: 'storage_full', resumable: true });
  expect(failed.failure_message).toContain('no room');
  expect(filesOf(fileKey)).toEqual(['original.csv']);
  expect(readdirSync(path.join(objects, '.incoming'))).toEqual([]);
  expect(readdirSync(temporary).filter((name) => name.startsWith('lading-'))).toEqual([]);

  makeRoom();
  expect((await put()).status).toBe(201);
  expect((await api.post(`${importsPath}/${id}/resume`)).status()).toBe(202);
  const job = await waitForEnd(api, id);
  expect(job).toMatchObject({ status: 'completed', succeeded_records: 1000, failed_records: 0 });
  await api.dispose();
  await instance.stop();
  unmountStore(place.dataDir);
  place.remove();
});
