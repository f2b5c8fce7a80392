import { randomBytes, randomUUID } from 'node:crypto';
import type pg from 'pg';
import { generateSecret, hashSecret } from '@/lib/actors/secret';
import { generatePassword, hashPassword } from '@/lib/auth/password';

/** Tenants, people and clients of a test's own. Written directly to the database: no API call creates tenants and people. */

export interface Person {
  id: string;
  email: string;
  password: string;
}

export interface Client {
  id: string;
  client_id: string;
  client_secret: string;
}

interface Tenant {
  tenantId: string;
  customerId: string;
  serviceId: string;
}

async function insert(database: pg.Client, table: string, row: Record<string, unknown>): Promise<void> {
  const names = Object.keys(row);
  await database.query(
    `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map((_, index) => `$${index + 1}`).join(', ')})`,
    Object.values(row),
  );
}

/** A tenant with one customer and one delivery service. */
export async function addTenant(database: pg.Client, name: string): Promise<Tenant> {
  const tenantId = randomUUID();
  await insert(database, 'tenants', { id: tenantId, name, slug: `walls-${tenantId}` });
  const customerId = randomUUID();
  await insert(database, 'customers', { id: customerId, tenant_id: tenantId, name: 'A customer' });
  const { rows } = await database.query<{ id: string }>('SELECT id FROM delivery_types LIMIT 1');
  const serviceId = randomUUID();
  const service = { id: serviceId, tenant_id: tenantId, delivery_type_id: rows[0]!.id, name: 'A service' };
  await insert(database, 'delivery_services', service);
  return { tenantId, customerId, serviceId };
}

/** @param tenantId null: of a system admin */
export async function addPerson(database: pg.Client, role: string, tenantId: string | null): Promise<Person> {
  const password = generatePassword();
  const id = randomUUID();
  const email = `walls-${id}@example.com`;
  const password_hash = await hashPassword(password);
  await insert(database, 'people', { id, tenant_id: tenantId, email, name: role, role, password_hash });
  return { id, email, password };
}

export async function addClient(
  database: pg.Client,
  tenantId: string,
  scopes: readonly string[],
): Promise<Client> {
  const client_secret = generateSecret();
  const id = randomUUID();
  const client_id = `lading_${randomBytes(12).toString('hex')}`;
  const secret_hash = hashSecret(client_secret);
  await insert(database, 'api_clients', {
    id,
    tenant_id: tenantId,
    client_id,
    name: 'Walls',
    secret_hash,
    scopes,
  });
  return { id, client_id, client_secret };
}
