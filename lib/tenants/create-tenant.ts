import { v7 as newId } from 'uuid';
import { db } from '@/lib/db';
import type { Prisma } from '@/prisma/generated/client';

export interface NewTenant {
  name: string;
  /** Its short name for commands and URLs: lower case letters, digits and hyphens. */
  slug: string;
}

/** Creates a tenant and returns its ID. */
export async function createTenant(
  { name, slug }: NewTenant,
  client: Prisma.TransactionClient = db(),
): Promise<string> {
  const { id } = await client.tenant.create({ data: { id: newId(), name, slug }, select: { id: true } });
  return id;
}
