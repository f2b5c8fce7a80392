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

/** Creates a tenant and returns its ID. */
export async function makeTenant(name = 'Northwind'): Promise<string> {
  return createTenant({ name, slug: `t-${newId()}` });
}

/** Creates a person of a tenant (or, with null, a system admin) who can sign in. */
export async function makePerson(tenantId: string | null, person: Partial<NewPerson> = {}) {
  const role = tenantId === null ? 'system_admin' : 'dispatcher';
  return createPerson({ email: `p-${newId()}@example.com`, name: 'Test Person', role, tenantId, ...person });
}

/** Creates an API client of a tenant, by default with every scope. */
export async function makeClient(tenantId: string, client: Partial<NewClient> = {}) {
  return createClient({ tenantId, name: 'Test program', scopes: allScopes, ...client });
}

/** Creates a customer and returns its ID. */
export async function makeCustomer(tenantId: string, name = 'Bright Books'): Promise<string> {
  return seedCustomer(tenantId, name, db());
}

/** Creates a delivery service and returns its ID. */
export async function makeDeliveryService(
  tenantId: string,
  service: { name?: string; type?: DeliveryTypeCode } = {},
): Promise<string> {
  return seedDeliveryService(tenantId, { name: 'Next day standard', type: 'next_day', ...service }, db());
}

/** Creates a client of a tenant and returns an access token for it. */
export async function accessToken(tenantId: string, scopes: readonly Scope[] = allScopes): Promise<string> {
  const client = await makeClient(tenantId, { scopes });
  return signAccessToken({ clientId: client.client_id, tenantId, scopes });
}

/** Starts a session for a person and returns the `Cookie` header that a browser would send. */
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

/** A request for calling a route handler directly as a function. */
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
