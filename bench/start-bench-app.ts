import { readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { superuserUrl } from '@/e2e/look-into-database';
import { type OwnInstance, ownPlace, startInstance } from '@/e2e/own-instance';
import type { BenchTenant } from './import-over-http';
import { LoadClient } from './load-client';

/** The built app with its own PostgreSQL and engine, on an empty data folder. */
export interface BenchApp {
  instance: OwnInstance;
  baseUrl: string;
  /** The people and clients of the demo tenants. */
  credentials: { users: Record<'dispatcher' | 'admin', { email: string; password: string }> };
  /** A superuser connection to its database, to query, truncate and COPY. */
  database: pg.Client;
  makeTenant(name: string): Promise<BenchTenant>;
  /** Creates another API client of a tenant, for what should not share a client's rate limit. */
  makeClient(tenant: BenchTenant): Promise<LoadClient>;
  stop(): Promise<void>;
}

/** For files of a million rows. */
export const liftedLimits = { LADING_MAX_ROWS: '1100000', LADING_MAX_FILE_BYTES: String(2 ** 30) };

/**
 * Starts the app as `npm start` does, with the default settings except those given. Only one per process, because the seeds
 * read the process's environment. Modules that read it must be imported afterwards, with `await import(…)`.
 */
export async function startBenchApp(settings: Record<string, string> = {}): Promise<BenchApp> {
  const secret = 'only for this measurement, long enough';
  const place = await ownPlace('bench');
  const instance = await startInstance(place, { LADING_SECRET: secret, ...settings });
  // An error that ends this process at once must not leave the app running.
  const launcher = instance.find('launcher')!;
  process.once('exit', () => instance.hasEnded() || process.kill(launcher, 'SIGTERM'));
  const baseUrl = instance.baseUrl.replace('localhost', '127.0.0.1');
  const credentials = JSON.parse(
    readFileSync(path.join(place.dataDir, 'credentials.json'), 'utf8'),
  ) as BenchApp['credentials'];
  const databaseUrl = superuserUrl(place.dataDir);
  Object.assign(process.env, {
    LADING_SECRET: secret,
    LADING_DATA_DIR: place.dataDir,
    DATABASE_URL: databaseUrl,
  });
  const seed = await import('@/lib/testing/seed');
  const { disconnect } = await import('@/lib/db');
  const database = new pg.Client({ connectionString: databaseUrl });
  await database.connect();
  const clientOf = async (tenantId: string) => new LoadClient(baseUrl, await seed.accessToken(tenantId));
  return {
    ...{ instance, baseUrl, credentials, database },
    async makeTenant(name) {
      const tenantId = await seed.makeTenant(name);
      const owner = {
        customer_id: await seed.makeCustomer(tenantId),
        delivery_service_id: await seed.makeDeliveryService(tenantId),
      };
      return { tenantId, owner, client: await clientOf(tenantId) };
    },
    makeClient: ({ tenantId }) => clientOf(tenantId),
    async stop() {
      await database.end();
      await disconnect();
      await instance.stop();
      place.remove();
    },
  };
}
