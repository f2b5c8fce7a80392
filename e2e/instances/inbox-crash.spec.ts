import type { SentFile } from '@/lib/inboxes/inbox-schemas';
import { rulesOfMappings } from '@/lib/shaping/profile-schema';
import { csvOf, numberedRows, sampleHeader, sampleMappings } from '@/lib/testing/sample-orders';
import { expect, readCredentials, test } from '../fixtures';
import { withDatabase } from '../look-into-database';
import { ownPlace, startInstance } from '../own-instance';
import { signInOverApi } from '../sign-in-over-api';

const ROWS = 3_000;

/** What the database says at the moments at which everything is killed. */
const moments = {
  received: "SELECT 1 FROM received_files WHERE state = 'received' AND file_name = $1",
  'being imported': `SELECT 1 FROM bulk_order_creations WHERE status = 'processing' AND file_name = $1 AND NOT dry_run`,
};

test('a file of an inbox becomes one import, with each row once, even if everything is killed while it is taken in', async () => {
  test.setTimeout(240_000);
  const place = await ownPlace('inbox-crash');
  let instance = await startInstance(place);
  const { users, customer_id, delivery_service_id } = readCredentials(place.dataDir);
  const cookie = await signInOverApi(instance.baseUrl, users.admin);
  const make = async (path: string, body: unknown) => {
    const answer = await fetch(instance.baseUrl + path, {
      method: 'POST',
      headers: { cookie, origin: instance.baseUrl, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect(answer.status, path).toBe(201);
    return (await answer.json()) as { address: string };
  };
  await make('/api/delivery/import-profiles', {
    ...{ name: 'Nightly', columns: sampleHeader, rules: rulesOfMappings(sampleMappings) },
    ...{ customer_id, delivery_service_id, payer_type: 'sender', payment_method: 'wallet' },
  });
  const { address } = await make('/api/inboxes', { name: 'Nightly' });

  const send = async (name: string): Promise<SentFile> => {
    const answer = await fetch(address + name, { method: 'PUT', body: csvOf(numberedRows(name, ROWS)) });
    expect(answer.ok, await answer.clone().text()).toBe(true);
    return (await answer.json()) as SentFile;
  };
  for (const [moment, isReached] of Object.entries(moments)) {
    const name = `${moment.replaceAll(' ', '-')}.csv`;
    const sent = await send(name);
    await withDatabase(place.dataDir, (client) =>
      expect
        .poll(async () => (await client.query(isReached, [name])).rowCount, {
          intervals: [5],
          timeout: 30_000,
        })
        .toBe(1),
    );
    await instance.kill();
    instance = await startInstance(place);
    expect(await send(name), moment).toMatchObject({ id: sent.id, already_received: true });
    const now = async () => ((await (await fetch(sent.status_url)).json()) as SentFile).state;
    await expect.poll(now, { timeout: 90_000, message: moment }).toBe('imported');
  }

  await withDatabase(place.dataDir, async (client) => {
    const ended = async () =>
      (await client.query(`SELECT file_name, status FROM bulk_order_creations ORDER BY 1`)).rows;
    const files = ['being-imported.csv', 'received.csv'];
    await expect
      .poll(ended, { timeout: 60_000 })
      .toEqual(files.map((file_name) => ({ file_name, status: 'completed' })));
    const { rows } = await client.query(
      'SELECT count(*)::int AS made, count(DISTINCT external_reference_id)::int AS distinct FROM deliveries',
    );
    expect(rows).toEqual([{ made: 2 * ROWS, distinct: 2 * ROWS }]);
  });
  expect(await instance.stop()).toBe(0);
  place.remove();
});
