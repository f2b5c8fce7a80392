import { v7 as newId } from 'uuid';
import { db } from '@/lib/db';
import { createTenant } from '@/lib/tenants/create-tenant';
import type { Prisma } from '@/prisma/generated/client';

/** The `where` condition for what belongs to a tenant or to its test twin: what an administrator of the tenant sees of both. */
export function ofTenantOrTwin(tenantId: string) {
  return { tenant: { OR: [{ id: tenantId }, { testOf: tenantId }] } };
}

/** The test twin of a tenant; null: it has none yet. */
export async function findTestTwin(tenantId: string): Promise<string | null> {
  const twin = await db().tenant.findUnique({ where: { testOf: tenantId }, select: { id: true } });
  return twin?.id ?? null;
}

/**
 * The test twin of a tenant, made if there is none: a tenant of its own for test data, so that whatever keeps tenants apart keeps
 * test data apart as well (docs/decisions/2026-11-30-test-mode.md). It begins with the tenant's time zone, customers and delivery
 * services, and gets those that the tenant has got since.
 * @param tenantId the tenant, or its twin already
 * @returns the twin's ID
 */
export async function ensureTestTwin(client: Prisma.TransactionClient, tenantId: string): Promise<string> {
  // Two who want it at once get the same one. Not FOR UPDATE: every insert that refers to the tenant would wait.
  await client.$queryRaw`SELECT 1 FROM tenants WHERE id = ${tenantId}::uuid FOR NO KEY UPDATE`;
  const { testTwin, ...live } = await client.tenant.findUniqueOrThrow({
    where: { id: tenantId },
    select: { name: true, slug: true, timeZone: true, testOf: true, testTwin: { select: { id: true } } },
  });
  if (live.testOf !== null) return tenantId;
  const twinId = testTwin?.id ?? (await makeTwin(client, { ...live, id: tenantId }));
  await copyReferences(client, tenantId, twinId);
  return twinId;
}

async function makeTwin(
  client: Prisma.TransactionClient,
  { id: testOf, name, slug, timeZone }: { id: string; name: string; slug: string; timeZone: string },
): Promise<string> {
  // The name stands in mails, on printed lists and on the page of a mend link: there it says what the data is.
  const twin = { name: `${name} (test)`, slug: `${slug}.test`, timeZone, testOf };
  return createTenant(twin, client);
}

/** Copies the customers and delivery services that the twin lacks: they come from SQL alone, and no import is without them. */
async function copyReferences(
  client: Prisma.TransactionClient,
  tenantId: string,
  twinId: string,
): Promise<void> {
  const nameOf = { select: { name: true } };
  const [customers, ownCustomers] = await Promise.all([
    client.customer.findMany({ where: { tenantId }, ...nameOf }),
    client.customer.findMany({ where: { tenantId: twinId }, ...nameOf }),
  ]);
  await client.customer.createMany({ data: missingIn(ownCustomers, customers).map(ofTwin) });
  const serviceOf = { select: { name: true, deliveryTypeId: true } };
  const [services, ownServices] = await Promise.all([
    client.deliveryService.findMany({ where: { tenantId }, ...serviceOf }),
    client.deliveryService.findMany({ where: { tenantId: twinId }, ...serviceOf }),
  ]);
  await client.deliveryService.createMany({ data: missingIn(ownServices, services).map(ofTwin) });

  function ofTwin<Row>(row: Row) {
    return { ...row, id: newId(), tenantId: twinId };
  }
}

/** Those whose names are not there yet. */
function missingIn<Row extends { name: string }>(there: readonly Row[], wanted: readonly Row[]): Row[] {
  const names = new Set(there.map(({ name }) => name));
  return wanted.filter(({ name }) => !names.has(name));
}
