import { v7 as newId } from 'uuid';
import { recordAudit } from '@/lib/audit/record-audit';
import { generatePassword, hashPassword } from '@/lib/auth/password';
import { db } from '@/lib/db';
import type { Prisma } from '@/prisma/generated/client';
import type { PersonRole } from '@/prisma/generated/enums';

export interface NewPerson {
  email: string;
  name: string;
  role: PersonRole;
  /** null for a system admin, and for nobody else. */
  tenantId: string | null;
  /** One is made when left out. */
  password?: string;
  language?: string;
}

/** Makes a person who can sign in; gives the ID, and the password: it is nowhere else. */
export async function createPerson(
  person: NewPerson,
  client?: Prisma.TransactionClient,
): Promise<{ id: string; email: string; password: string }> {
  const { password = generatePassword(), ...rest } = person;
  // Before the transaction begins: on a busy machine hashing takes longer than one may.
  const row = { ...rest, passwordHash: await hashPassword(password) };
  const made = await (client
    ? insertPerson(row, client)
    : db().$transaction((own) => insertPerson(row, own)));
  return { ...made, password };
}

async function insertPerson(
  person: Omit<NewPerson, 'password'> & { passwordHash: string },
  client: Prisma.TransactionClient,
) {
  const { name, role, tenantId, language, passwordHash } = person;
  const email = person.email.trim().toLowerCase();
  const id = newId();
  await client.person.create({ data: { id, email, name, role, tenantId, language, passwordHash } });
  const subject = { kind: 'person', id, name } as const;
  await recordAudit(client, { action: 'person_created', tenantId, subject, details: { role } });
  return { id, email };
}
