import { v7 as newId } from 'uuid';
import { db } from '@/lib/db';
import type { Prisma } from '@/prisma/generated/client';

export interface NewTenant {
  name: string;
  /** Its short name for commands and URLs: lower case letters, digits and hyphens. */
  slug: string;
  /** IANA name; UTC if omitted. */
  timeZone?: string;
  /** The tenant whose test twin it is (test-twin.ts); omitted: it has data of its own. */
  testOf?: string;
}

/** Creates a tenant and returns its ID. */
export async function createTenant(
  { name, slug, timeZone, testOf }: NewTenant,
  client: Prisma.TransactionClient = db(),
): Promise<string> {
  const data = { id: newId(), name, slug, timeZone, testOf };
  const { id } = await client.tenant.create({ data, select: { id: true } });
  return id;
}
