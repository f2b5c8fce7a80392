import { pickLanguage } from '@/lib/languages/language';
import { type Person, tenantRoleSchema } from '@/lib/people/people-schemas';
import type { Prisma } from '@/prisma/generated/client';

/** What `presentPerson` needs besides the row itself: links made by admins that still work. */
export function withAdminsLinks() {
  return {
    passwordLinks: {
      where: { purpose: { in: ['invitation' as const, 'reset' as const] }, expiresAt: { gt: new Date() } },
      select: { expiresAt: true },
    },
  };
}

type StoredPerson = Prisma.PersonGetPayload<{ include: ReturnType<typeof withAdminsLinks> }>;

/** Converts a tenant's stored person to the API's form. */
export function presentPerson(person: StoredPerson): Person {
  return {
    id: person.id,
    name: person.name,
    email: person.email,
    role: tenantRoleSchema.parse(person.role), // people with a tenant are never system admins (a database constraint)
    language: pickLanguage(person.language, null),
    status: person.disabledAt
      ? 'disabled'
      : person.passwordHash === null && !person.lastSignedInAt
        ? 'invited'
        : 'active',
    created_at: person.createdAt.toISOString(),
    last_signed_in_at: person.lastSignedInAt?.toISOString() ?? null,
    disabled_at: person.disabledAt?.toISOString() ?? null,
    link_expires_at: person.passwordLinks[0]?.expiresAt.toISOString() ?? null,
  };
}
