import { encode } from 'next-auth/jwt';
import { v7 as newId } from 'uuid';
import { createClient, type NewClient } from '@/lib/api-clients/create-client';
import { createPerson, type NewPerson } from '@/lib/auth/create-person';
import { type Scope, scopes as allScopes } from '@/lib/actors/permissions';
import { signAccessToken } from '@/lib/auth/access-token';
import { sessionSecret, sessionSeconds } from '@/lib/auth/session';
import { db } from '@/lib/db';
import { createTenant } from '@/lib/tenants/create-tenant';
import { type DeliveryTypeCode, seedCustomer, seedDeliveryService } from '@/prisma/seed-tenant';

/** Makes a tenant and gives its ID. */
export async function makeTenant(name = 'Northwind'): Promise<string> {
  return createTenant({ name, slug: `t-${newId()}` });
}

/** Makes somebody of a tenant (or, with null, a system admin) who can sign in. */
export async function makePerson(tenantId: string | null, person: Partial<NewPerson> = {}) {
  const role = tenantId === null ? 'system_admin' : 'dispatcher';
  return createPerson({ email: `p-${newId()}@example.com`, name: 'Test Person', role, tenantId, ...person });
}

/** Makes an API client of a tenant, with every scope unless told otherwise. */
export async function makeClient(tenantId: string, client: Partial<NewClient> = {}) {
  return createClient({ tenantId, name: 'Test program', scopes: allScopes, ...client });
}

/** Makes a customer and gives its ID. */
export async function makeCustomer(tenantId: string, name = 'Bright Books'): Promise<string> {
  return seedCustomer(tenantId, name, db());
}

/** Makes a delivery service and gives its ID. */
export async function makeDeliveryService(
  tenantId: string,
  service: { name?: string; type?: DeliveryTypeCode } = {},
): Promise<string> {
  return seedDeliveryService(tenantId, { name: 'Next day standard', type: 'next_day', ...service }, db());
}

/** Makes a client of a tenant and gives an access token of it. */
export async function accessToken(tenantId: string, scopes: readonly Scope[] = allScopes): Promise<string> {
  const client = await makeClient(tenantId, { scopes });
  return signAccessToken({ clientId: client.client_id, tenantId, scopes });
}

/** Begins a session of a person and gives the `Cookie` header that a browser would send. */
export async function sessionCookie(personId: string): Promise<string> {
  const expiresAt = new Date(Date.now() + sessionSeconds * 1000);
  const { id } = await db().session.create({ data: { id: newId(), personId, expiresAt } });
  return `next-auth.session-token=${await encode({ token: { sid: id }, secret: sessionSecret() })}`;
}

interface TestRequest {
  method?: string;
  token?: string;
  cookie?: string;
  /** Sent as JSON. */
  body?: unknown;
  headers?: Record<string, string>;
}

/** A request to a route handler that is called as a function. */
export function makeRequest(path: string, options: TestRequest = {}): Request {
  const headers = new Headers({ host: 'lading.test', ...options.headers });
  if (options.token) headers.set('authorization', `Bearer ${options.token}`);
  if (options.cookie) headers.set('cookie', options.cookie);
  if (options.body !== undefined && !headers.has('content-type'))
    headers.set('content-type', 'application/json');
  return new Request(`http://lading.test${path}`, {
    method: options.method ?? (options.body === undefined ? 'GET' : 'POST'),
    headers,
    body: options.body === undefined ? undefined : JSON.stringify(options.body),
  });
}
