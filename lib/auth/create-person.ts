import { v7 as newId } from 'uuid';
import { recordAudit } from '@/lib/audit/record-audit';
import { generatePassword, hashPassword } from '@/lib/auth/password';
import { db } from '@/lib/db';
import type { Prisma } from '@/prisma/generated/client';
import type { PersonRole } from '@/prisma/generated/enums';

interface PersonFacts {
  email: string;
  name: string;
  role: PersonRole;
  /** null for system admins only. */
  tenantId: string | null;
  language?: string;
}

export interface NewPerson extends PersonFacts {
  /** Generated if omitted. */
  password?: string;
}

/** Creates a person who can sign in. Only the return value holds the password: what is stored is its hash. */
export async function createPerson(
  person: NewPerson,
  client?: Prisma.TransactionClient,
): Promise<{ id: string; email: string; password: string }> {
  const { password = generatePassword(), ...rest } = person;
  // Hash before the transaction begins: on a busy machine hashing can take longer than the transaction timeout.
  const row = { ...rest, passwordHash: await hashPassword(password) };
  const made = await (client
    ? insertPerson(row, client)
    : db().$transaction((own) => insertPerson(row, own)));
  return { id: made.id, email: made.email, password };
}

/**
 * Stores a person in the caller's transaction.
 * @param person a `passwordHash` of null means invited: they set a password via a link (lib/people/password-link.ts)
 */
export async function insertPerson(
  person: PersonFacts & { passwordHash: string | null },
  client: Prisma.TransactionClient,
) {
  const { name, role, tenantId, language, passwordHash } = person;
  const email = person.email.trim().toLowerCase();
  const id = newId();
  const data = { id, email, name, role, tenantId, language, passwordHash };
  const made = await client.person.create({ data });
  const subject = { kind: 'person', id, name } as const;
  await recordAudit(client, { action: 'person_created', tenantId, subject, details: { role } });
  return made;
}
