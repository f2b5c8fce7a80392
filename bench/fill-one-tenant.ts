import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { rebuildIndexes } from './fill-deliveries';

export interface FilledTenant {
  tenantId: string;
  /** Whom half of the deliveries are for. */
  commonCustomer: string;
  /** Whom a few deliveries of the whole year are for. */
  rareCustomer: string;
  /** Whose deliveries are all in the oldest hundredth. */
  formerCustomer: string;
  /** A job in the middle of the year. */
  jobId: string;
}

/** Deliveries of one import. */
const perJob = 20_000;

const words = {
  first:
    'Anna Ben Carla David Emma Finn Greta Hannes Ida Jonas Käthe Leon Mia Noah Olga Paul Quirin Rosa Sami Tom Ulla Viktor Wanda Xaver Yusuf Zoë Ayşe José Łukasz Fatima',
  starts:
    'Alt Berg Braun Claus Dorn Eber Feld Gross Hart Hoff Kirch Klein Lang Müller Neu Ober Reich Schön Stein Wald',
  ends: 'mann er bach berg hauser inger feld stein mayer sen ski ová',
  streets:
    'Ahorn Bahnhof Birken Blumen Dorf Eichen Garten Goethe Haupt Hafen Industrie Kirch Linden Markt Mozart Nord Park Ring Rosen Schiller Schul Süd Tannen Ufer Wald Wiesen',
  street_ends: 'straße weg allee gasse platz damm ring',
  cities:
    'Berlin Hamburg München Köln Frankfurt Stuttgart Düsseldorf Leipzig Dortmund Essen Bremen Dresden Hannover Nürnberg Duisburg Bochum Wuppertal Bielefeld Bonn Münster Mannheim Karlsruhe Augsburg Wiesbaden Gelsenkirchen Aachen Kiel Chemnitz Halle Magdeburg Freiburg Krefeld Lübeck Mainz Erfurt Oberhausen Rostock Kassel Hagen Potsdam',
};

/**
 * Gives one tenant a year of deliveries, spread as real ones are: every fifth goes to Berlin, few names are common and
 * many rare, one customer has half of the deliveries and others few; 3 % have a warning, 5 % cells of other columns.
 * The database must be empty. Indexes except the primary key are built at the end.
 */
export async function fillOneTenant(databaseUrl: string, rows: number): Promise<FilledTenant> {
  const seed = await import('@/lib/testing/seed');
  const tenantId = await seed.makeTenant('Ten million');
  const customers: string[] = [];
  for (const name of ['Common Goods', 'Often Ltd', 'Sometimes Shop', 'Rare Records', 'Former Foods'])
    customers.push(await seed.makeCustomer(tenantId, name));
  const serviceId = await seed.makeDeliveryService(tenantId);
  const jobs = Array.from({ length: Math.ceil(rows / perJob) }, () => randomUUID());

  const connect = async () => {
    const connection = new pg.Client({ connectionString: databaseUrl });
    await connection.connect();
    // No foreign key checks, no triggers, and no wait for the disk at each commit.
    await connection.query('SET session_replication_role = replica; SET synchronous_commit = off');
    return connection;
  };
  const database = await connect();
  await database.query(makeTemplate);
  await rebuildIndexes(database, async () => {
    let next = 0;
    const fill = async () => {
      const connection = await connect();
      for (let job = next++; job < jobs.length; job = next++) {
        await connection.query(insertJob, [jobs[job], tenantId, customers[0], serviceId, job, jobs.length]);
        await connection.query(insertDeliveries, [
          ...[jobs[job], tenantId, customers, serviceId, job * perJob, Math.min(perJob, rows - job * perJob)],
          rows,
        ]);
      }
      await connection.end();
    };
    await Promise.all([fill(), fill()]);
  });
  await database.query('DROP TABLE delivery_template');
  await database.end();
  const [commonCustomer, , , rareCustomer, formerCustomer] = customers as [
    string,
    string,
    string,
    string,
    string,
  ];
  return { tenantId, commonCustomer, rareCustomer, formerCustomer, jobId: jobs[jobs.length >> 1]! };
}

/** Three seconds between two deliveries, so that ten million go back a year. */
const insertJob = `
  INSERT INTO bulk_order_creations (id, tenant_id, idempotency_key, name, status, source_view, customer_id,
    delivery_service_id, delivery_type_id, payer_type, payment_method, mappings, file_key, file_name, file_kind, file_size_bytes, language,
    created_by_id, created_by_name, created_at, ended_at)
  SELECT $1, $2, 'imports/bench/' || $5::int, 'Import ' || $5::int, 'completed', 'dispatcher', $3, id, delivery_type_id,
    'sender', 'wallet', '{}', 'imports/bench/' || $5::int, 'orders.csv', 'csv', 1000, 'en', $1, 'Bench', at, at
  FROM delivery_services, LATERAL (SELECT now() - make_interval(secs => 3.0 * ($6::int - $5::int) * ${perJob}) AS at) AS time
  WHERE id = $4`;

/** Eleven numbers from 0 to 1 that depend on `n` only. */
const randomNumbers = Array.from(
  { length: 11 },
  (_, index) => `(hashint8extended(n, ${index}) & 1048575) / 1048576.0::float8`,
).join(', ');

/** What is made by chance, for ten jobs; all others repeat it. OFFSET 0: each array is made once. */
const makeTemplate = `
  CREATE UNLOGGED TABLE delivery_template AS
  SELECT n, r[1] AS customer, r[11] AS other,
    'Lagerstraße ' || 1 + floor(r[2] * 40) AS pickup,
    streets[1 + floor(r[3] ^ 2 * cardinality(streets))] || street_ends[1 + floor(r[4] ^ 2 * cardinality(street_ends))]
      || ' ' || 1 + floor(r[5] * 200) || ', ' || 10000 + floor(r[6] * 9000) AS address,
    cities[CASE WHEN r[7] < 0.2 THEN 1 ELSE 1 + floor(((r[7] - 0.2) / 0.8) ^ 2 * cardinality(cities)) END] AS city,
    first[1 + floor(r[8] ^ 2 * cardinality(first))] || ' ' || starts[1 + floor(r[9] ^ 2 * cardinality(starts))]
      || ends[1 + floor(r[10] ^ 2 * cardinality(ends))] AS name
  FROM generate_series(0, ${perJob * 10} - 1) AS n,
    LATERAL (SELECT ARRAY[${randomNumbers}] AS r OFFSET 0) AS random,
    (SELECT ${Object.entries(words)
      .map(([name, list]) => `string_to_array('${list}', ' ') AS ${name}`)
      .join(', ')} OFFSET 0) AS words`;

const insertDeliveries = `
  INSERT INTO deliveries (id, tenant_id, customer_id, delivery_service_id, delivery_type_id, bulk_order_creation_id,
    row_number, external_reference_id, payer_type, payment_method, unit_size, pickup_full_address, pickup_latitude,
    pickup_longitude, pickup_city, pickup_country, delivery_full_address, delivery_latitude, delivery_longitude,
    delivery_city, delivery_country, delivery_contact_name, delivery_contact_phone, extra, warnings, created_at)
  SELECT uuidv7(age), $2::uuid,
    ($3::uuid[])[CASE WHEN place < $7::int / 100 AND customer < 0.5 THEN 5 WHEN customer < 0.00002 THEN 4
      WHEN customer < 0.5 THEN 1 WHEN customer < 0.9 THEN 2 ELSE 3 END],
    $4::uuid, (SELECT delivery_type_id FROM delivery_services WHERE id = $4::uuid), $1::uuid,
    place - $5::int + 2, 'ORD-' || lpad(place::text, 8, '0'), 'sender', 'wallet', 'small',
    pickup, 52.5, 13.4, 'Berlin', 'DE', address, 52.5 + customer / 10, 13.4 + other / 10, city, 'DE',
    name || CASE WHEN place % 100000 = 77 THEN '-Zyxwara' ELSE '' END,
    '+4915' || lpad((place::bigint * 7919 % 1000000000)::text, 9, '0'),
    CASE WHEN other < 0.05 THEN jsonb_build_object('Cost centre', CASE WHEN other < 0.00001 THEN 'rare' ELSE '4711' END) END,
    CASE WHEN other > 0.97 THEN jsonb_build_array(jsonb_build_object('field', null, 'code',
      CASE WHEN other > 0.99999 THEN 'hidden_row' ELSE 'coordinates_far_from_city' END)) END,
    now() + age
  FROM (SELECT *, $5::int + n % ${perJob} AS place FROM delivery_template
      WHERE n / ${perJob} = $5::int / ${perJob} % 10 ORDER BY n LIMIT $6::int) AS template,
    LATERAL (SELECT make_interval(secs => -3.0 * ($7::int - place)) AS age OFFSET 0) AS time`;
