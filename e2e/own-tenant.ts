import type { APIRequest, APIRequestContext } from '@playwright/test';
import { addClient, addPerson, addTenant, type Person } from './add-tenant';
import { appPort, dataDir } from './app-instance';
import { fetchToken } from './fixtures';
import { withDatabase } from './look-into-database';

/** A tenant of a test's own, whose lists hold only what the test has made. */
export interface OwnTenant {
  id: string;
  admin: Person;
  /** Whose deliveries an import makes. */
  owner: { customer_id: string; delivery_service_id: string };
  /** Calls the API as the tenant's client. */
  api: APIRequestContext;
}

/** @param playwright the fixture */
export async function makeOwnTenant(playwright: { request: APIRequest }): Promise<OwnTenant> {
  const { admin, client, tenant } = await withDatabase(dataDir, async (database) => {
    const made = await addTenant(database, 'Kappel Logistik');
    return {
      tenant: made,
      admin: await addPerson(database, 'admin', made.tenantId),
      client: await addClient(database, made.tenantId, [
        'manage:operations:tenant',
        'inbound.targets.batch.write',
        'inbound.targets.read',
      ]),
    };
  });
  const baseURL = `http://localhost:${appPort}`;
  const api = await playwright.request.newContext({
    baseURL,
    extraHTTPHeaders: { Authorization: `Bearer ${await fetchToken(baseURL, client)}` },
    maxRedirects: 0,
  });
  return {
    id: tenant.tenantId,
    admin,
    owner: { customer_id: tenant.customerId, delivery_service_id: tenant.serviceId },
    api,
  };
}
