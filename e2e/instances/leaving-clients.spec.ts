import { once } from 'node:events';
import http from 'node:http';
import { csvOf, numberedRows } from '@/lib/testing/sample-orders';
import { expect, fetchToken, readCredentials, test } from '../fixtures';
import { requestSlot, startImport, uploadFile, waitForEnd } from '../import-over-api';
import { ownPlace, startInstance } from '../own-instance';

/** Sends part of a file and disconnects. */
async function uploadHalf(slot: { upload_url: string; headers: Record<string, string> }) {
  const headers = { ...slot.headers, 'content-length': '1000000' };
  const request = http.request(slot.upload_url, { method: 'PUT', headers, agent: false });
  request.on('error', () => undefined);
  request.write(Buffer.alloc(300_000, 'a'));
  await new Promise((resolve) => request.once('drain', resolve));
  const closed = new Promise((resolve) => request.once('close', resolve)); // `once` of node:events would reject with the request's error
  request.destroy();
  await closed;
}

/** Requests a file, waits for its first bytes, and disconnects. */
async function downloadBeginning(url: string) {
  const request = http.get(url, { agent: false });
  request.on('error', () => undefined);
  const [response] = (await once(request, 'response')) as [http.IncomingMessage];
  response.on('error', () => undefined);
  await once(response, 'readable');
  response.destroy();
  return response.statusCode;
}

test('clients that disconnect during an upload or a download release their places, and are not logged as errors', async ({
  playwright,
}) => {
  test.setTimeout(120_000);
  const place = await ownPlace('leaving');
  const instance = await startInstance(place, { LADING_MAX_TRANSFERS: '2' }); // one for each tenant
  const credentials = readCredentials(place.dataDir);
  const token = await fetchToken(instance.baseUrl, credentials.api_client);
  const api = await playwright.request.newContext({
    baseURL: instance.baseUrl,
    extraHTTPHeaders: { Authorization: `Bearer ${token}` },
  });

  const slot = await requestSlot(api, 'orders.csv');
  await uploadHalf(slot);
  await expect(async () => {
    await uploadFile(api, 'a,b\r\n1,2'); // not 503: the place has been released
  }).toPass({ timeout: 20_000 });

  const jobId = await startImport(api, credentials, csvOf(numberedRows('leaving', 20_000)));
  const { success_signed_url: url } = await waitForEnd(api, jobId);
  expect(await downloadBeginning(url!)).toBe(200);
  await expect(async () => {
    const response = await fetch(url!);
    expect(response.status).toBe(200);
    expect((await response.text()).split('\n').length).toBeGreaterThan(20_000);
  }).toPass({ timeout: 20_000 });

  expect(instance.output()).not.toMatch(/Unexpected error|Unhandled|could not be answered|does not answer/);
  await api.dispose();
  await instance.stop();
  place.remove();
});
