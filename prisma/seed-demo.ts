import type { ApiClientWithSecret } from '@/lib/api-clients/api-client-schemas';
import { createClient } from '@/lib/api-clients/create-client';
import { createPerson } from '@/lib/auth/create-person';
import { scopes } from '@/lib/actors/permissions';
import { db } from '@/lib/db';
import { createTenant } from '@/lib/tenants/create-tenant';
import type { Prisma } from '@/prisma/generated/client';
import type { PersonRole } from '@/prisma/generated/enums';
import { type DeliveryTypeCode, seedCustomer, seedDeliveryService } from '@/prisma/seed-tenant';

interface SignIn {
  email: string;
  password: string;
}

type ClientCredentials = Pick<ApiClientWithSecret, 'client_id' | 'client_secret' | 'scopes'>;

interface DemoTenant {
  tenant_id: string;
  customer_id: string;
  delivery_service_id: string;
}

/** The demo's part of `.lading/credentials.json`, the only place where these secrets are stored. */
export interface DemoCredentials extends DemoTenant {
  users: Record<'dispatcher' | 'admin' | 'system_admin', SignIn>;
  api_client: ClientCredentials;
  /** A second tenant, to show that tenants never see each other's data. */
  other_tenant: DemoTenant & { users: { dispatcher: SignIn } };
}

const services: { name: string; type: DeliveryTypeCode }[] = [
  { name: 'City same day', type: 'same_day' },
  { name: 'Next day standard', type: 'next_day' },
  { name: 'Express before noon', type: 'express' },
  { name: 'Economy pallet', type: 'economy' },
];

/**
 * Fills an empty database with two tenants to try things out, with passwords generated for this installation.
 * @param keep stores the credentials, of which there is no other copy. Called before the transaction commits: a start that
 *   is killed in between leaves credentials that belong to nobody and that the next start replaces, but never people whose
 *   passwords are lost
 * @returns null, having changed nothing, when there are tenants already
 */
export async function seedDemo(
  keep: (credentials: DemoCredentials) => void = () => undefined,
): Promise<DemoCredentials | null> {
  // In one transaction: a start that is killed half-way leaves nothing behind, and the next one seeds again.
  return db().$transaction(
    async (client) => {
      if ((await client.tenant.count()) > 0) return null;
      const northwind = await seedTenant(client, {
        name: 'Northwind Couriers',
        slug: 'northwind',
        customers: [
          'Alder & Ash Home',
          'Bright Books',
          'Cedar Pharmacy',
          'Delta Electronics',
          'Elm Street Grocers',
        ],
      });
      const southgate = await seedTenant(client, {
        name: 'Southgate Freight',
        slug: 'southgate',
        customers: ['Fern Furniture', 'Granite Tools', 'Harbour Fish'],
      });
      const person = (name: string, mailbox: string, role: PersonRole, tenantId: string | null) =>
        seedPerson(client, { name, email: `${mailbox}.example`, role, tenantId });
      const credentials: DemoCredentials = {
        ...northwind,
        users: {
          dispatcher: await person(
            'Dana Dispatcher',
            'dispatcher@northwind',
            'dispatcher',
            northwind.tenant_id,
          ),
          admin: await person('Ari Admin', 'admin@northwind', 'admin', northwind.tenant_id),
          system_admin: await person('Sam System', 'system-admin@lading', 'system_admin', null),
        },
        api_client: await seedClient(client, northwind.tenant_id),
        other_tenant: {
          ...southgate,
          users: {
            dispatcher: await person(
              'Sol Southgate',
              'dispatcher@southgate',
              'dispatcher',
              southgate.tenant_id,
            ),
          },
        },
      };
      keep(credentials);
      return credentials;
    },
    { timeout: 30_000 },
  );
}

async function seedPerson(
  client: Prisma.TransactionClient,
  person: { name: string; email: string; role: PersonRole; tenantId: string | null },
): Promise<SignIn> {
  const { email, password } = await createPerson(person, client);
  return { email, password };
}

async function seedClient(client: Prisma.TransactionClient, tenantId: string): Promise<ClientCredentials> {
  const made = await createClient({ tenantId, name: 'Demo program', scopes }, client);
  return { client_id: made.client_id, client_secret: made.client_secret, scopes: made.scopes };
}

async function seedTenant(
  client: Prisma.TransactionClient,
  tenant: { name: string; slug: string; customers: string[] },
): Promise<DemoTenant> {
  const tenantId = await createTenant(tenant, client);
  const customerIds: string[] = [];
  for (const name of tenant.customers) customerIds.push(await seedCustomer(tenantId, name, client));
  const serviceIds: string[] = [];
  for (const service of services) serviceIds.push(await seedDeliveryService(tenantId, service, client));
  return { tenant_id: tenantId, customer_id: customerIds[0]!, delivery_service_id: serviceIds[1]! };
}
