import { beforeAll, expect, test } from 'vitest';
import type pg from 'pg';
import { v7 as newId } from 'uuid';
import { copyRows } from '@/lib/copy/copy-rows';
import { query, withTransaction } from '@/lib/db';
import { makeImport, makeShop, runImport, type Shop } from '@/lib/testing/make-import';
import { csvOf } from '@/lib/testing/sample-orders';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

/** What the foreign keys of `deliveries` guaranteed: the database itself refuses what breaks it, whoever writes. */
interface Owners {
  tenant_id: string;
  customer_id: string;
  delivery_service_id: string;
  delivery_type_id: string;
  bulk_order_creation_id: string;
}

let own: Owners;
let others: Owners;

beforeAll(async () => {
  own = await importOne(await makeShop('Own'));
  others = await importOne(await makeShop('Stranger'));
});

async function importOne(shop: Shop): Promise<Owners> {
  const job = await makeImport(shop, csvOf([{ Reference: 'R-1' }]));
  await runImport(job);
  const [owners] = await query<Owners>(
    `SELECT tenant_id, customer_id, delivery_service_id, delivery_type_id, bulk_order_creation_id
     FROM deliveries WHERE bulk_order_creation_id = $1`,
    [job.jobId],
  );
  return owners!;
}

let rowNumber = 100;

/** Copies the tenant's first delivery, with other owners. */
async function insertInto(client: Pick<pg.PoolClient, 'query'>, changes: Partial<Owners>) {
  const changed = { ...own, ...changes, id: newId(), row_number: rowNumber++, external_reference_id: null };
  await client.query(
    `INSERT INTO deliveries
     SELECT (jsonb_populate_record(delivery, $2)).* FROM deliveries AS delivery
     WHERE bulk_order_creation_id = $1 AND row_number <= 2`,
    [own.bulk_order_creation_id, JSON.stringify(changed)],
  );
}

const insert = (changes: Partial<Owners>) => withTransaction((client) => insertInto(client, changes));

const refusal = (column: keyof Owners) => ({ code: '23503', constraint: `deliveries_${column}_fkey` });

const columns = [
  'tenant_id',
  'customer_id',
  'delivery_service_id',
  'delivery_type_id',
  'bulk_order_creation_id',
] as const;

test.each(columns)('a delivery whose %s does not exist is refused', async (column) => {
  await expect(insert({ [column]: newId() })).rejects.toMatchObject(refusal(column));
});

test.each(['customer_id', 'delivery_service_id', 'bulk_order_creation_id'] as const)(
  'a delivery whose %s is another tenant’s is refused',
  async (column) => {
    await expect(insert({ [column]: others[column] })).rejects.toMatchObject(refusal(column));
  },
);

test('a delivery of its own tenant is taken, with a job and without', async () => {
  await insert({});
  const single = { bulk_order_creation_id: null, row_number: null } as unknown as Partial<Owners>;
  const changed = { ...single, id: newId(), external_reference_id: null };
  await query(
    `INSERT INTO deliveries
     SELECT (jsonb_populate_record(delivery, $2)).* FROM deliveries AS delivery
     WHERE bulk_order_creation_id = $1 AND row_number <= 2`,
    [own.bulk_order_creation_id, JSON.stringify(changed)],
  );
});

test('one stranger among the rows of a COPY refuses all of them', async () => {
  const line = (owners: Owners) =>
    [
      ...[newId(), ...columns.map((column) => owners[column]), rowNumber++],
      ...['sender', 'wallet', 'medium', 'Street 1', '52.5', '13.4', 'Berlin', 'DE'],
      ...['Street 2', '52.5', '13.4', 'Berlin', 'DE', 'Ada', '+493012345678'],
    ].join('\t') + '\n';
  const names = [
    ...['id', ...columns, 'row_number', 'payer_type', 'payment_method', 'unit_size'],
    ...['pickup_full_address', 'pickup_latitude', 'pickup_longitude', 'pickup_city', 'pickup_country'],
    ...['delivery_full_address', 'delivery_latitude', 'delivery_longitude', 'delivery_city'],
    ...['delivery_country', 'delivery_contact_name', 'delivery_contact_phone'],
  ];
  const copy = (lines: string[]) =>
    withTransaction((client) => copyRows(client, 'deliveries', names, Buffer.from(lines.join(''))));
  // Several, because which of the owners is looked up first is a matter of chance.
  for (const customer_id of [others.customer_id, newId(), newId(), newId(), newId(), newId()]) {
    const mixed = { ...own, customer_id };
    await expect(copy([line(own), line(mixed), line(own)])).rejects.toMatchObject(refusal('customer_id'));
  }
  expect(await copy([line(own), line(own)])).toBe(2);
});

test.each(columns)('a delivery keeps an owner when its %s is changed', async (column) => {
  const change = query(`UPDATE deliveries SET ${column} = $2 WHERE bulk_order_creation_id = $1`, [
    own.bulk_order_creation_id,
    newId(),
  ]);
  await expect(change).rejects.toMatchObject(refusal(column));
});

test('a delivery is not handed to another tenant’s customer', async () => {
  const change = query('UPDATE deliveries SET customer_id = $2 WHERE bulk_order_creation_id = $1', [
    own.bulk_order_creation_id,
    others.customer_id,
  ]);
  await expect(change).rejects.toMatchObject(refusal('customer_id'));
});

const tables = {
  tenants: 'tenant_id',
  customers: 'customer_id',
  delivery_services: 'delivery_service_id',
  delivery_types: 'delivery_type_id',
  bulk_order_creations: 'bulk_order_creation_id',
} as const;

test.each(Object.entries(tables))(
  'a row of %s that deliveries name keeps its ID and stays',
  async (table, column) => {
    await withTransaction(async (client) => {
      // Other tables name most of these rows as well: what they forbid is not what is tested here.
      await dropOtherForeignKeys(client, table);
      for (const statement of [
        `DELETE FROM ${table} WHERE id = $1`,
        `UPDATE ${table} SET id = uuidv7() WHERE id = $1`,
      ]) {
        await client.query('SAVEPOINT before');
        await expect(client.query(statement, [own[column]])).rejects.toMatchObject(refusal(column));
        await client.query('ROLLBACK TO before');
      }
      throw new Rollback();
    }).catch((error: unknown) => expect(error).toBeInstanceOf(Rollback));
  },
);

test.each(['customers', 'delivery_services', 'bulk_order_creations'] as const)(
  'a row of %s is not handed to another tenant under its deliveries',
  async (table) => {
    const column = tables[table];
    const change = query(`UPDATE ${table} SET tenant_id = $2 WHERE id = $1`, [own[column], others.tenant_id]);
    await expect(change).rejects.toMatchObject(refusal(column));
  },
);

class Rollback extends Error {}

async function dropOtherForeignKeys(client: pg.PoolClient, table: string) {
  const { rows } = await client.query<{ owner: string; name: string }>(
    `SELECT conrelid::regclass::text AS owner, conname AS name FROM pg_constraint
     WHERE contype = 'f' AND confrelid = $1::regclass AND conrelid <> 'deliveries'::regclass`,
    [table],
  );
  for (const { owner, name } of rows) await client.query(`ALTER TABLE ${owner} DROP CONSTRAINT "${name}"`);
}

test('who deletes a customer waits for a delivery that is being made, and is then refused', async () => {
  const customerId = newId();
  await query(`INSERT INTO customers (id, tenant_id, name) VALUES ($1, $2, 'New')`, [
    customerId,
    own.tenant_id,
  ]);
  let deleting: Promise<unknown> | undefined;
  await withTransaction(async (client) => {
    await insertInto(client, { customer_id: customerId });
    deleting = query('DELETE FROM customers WHERE id = $1', [customerId]).catch((error: unknown) => error);
    await waitForLock('DELETE FROM customers%');
  });
  expect(await deleting).toMatchObject(refusal('customer_id'));
});

test('a delivery waits for who deletes its customer, and is then refused', async () => {
  const customerId = newId();
  await query(`INSERT INTO customers (id, tenant_id, name) VALUES ($1, $2, 'New')`, [
    customerId,
    own.tenant_id,
  ]);
  let making: Promise<unknown> | undefined;
  await withTransaction(async (client) => {
    await client.query('DELETE FROM customers WHERE id = $1', [customerId]);
    making = insert({ customer_id: customerId }).catch((error: unknown) => error);
    await waitForLock('INSERT INTO deliveries%');
  });
  expect(await making).toMatchObject(refusal('customer_id'));
});

test.each(Object.entries(tables))(
  'a row of %s stays until the delivery is made, and may be changed otherwise',
  async (table, column) => {
    await withTransaction(async (client) => {
      await insertInto(client, {});
      const lock = (strength: string) =>
        query(`SELECT id FROM ${table} WHERE id = $1 FOR ${strength} SKIP LOCKED`, [own[column]]);
      expect(await lock('UPDATE')).toEqual([]);
      expect(await lock('NO KEY UPDATE')).toHaveLength(1);
    });
    expect(
      await query(`SELECT id FROM ${table} WHERE id = $1 FOR UPDATE SKIP LOCKED`, [own[column]]),
    ).toHaveLength(1);
  },
);

test('who may only write deliveries needs no right to read their owners', async () => {
  await withTransaction(async (client) => {
    await client.query('CREATE ROLE writer_of_deliveries');
    await client.query('GRANT INSERT, SELECT ON deliveries TO writer_of_deliveries');
    await client.query('SET LOCAL ROLE writer_of_deliveries');
    await insertInto(client, {});
    await expect(insertInto(client, { customer_id: newId() })).rejects.toMatchObject(refusal('customer_id'));
    throw new Rollback();
  }).catch((error: unknown) => expect(error).toBeInstanceOf(Rollback));
});

/** Until a statement waits for what a transaction has locked. */
async function waitForLock(pattern: string) {
  const waiting = () =>
    query(
      `SELECT pid FROM pg_stat_activity
       WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE $1`,
      [pattern],
    );
  await expect.poll(waiting, { timeout: 20_000, interval: 20 }).toHaveLength(1);
}
