import { z } from 'zod';
import type { PersonRole } from '@/prisma/generated/enums';

/** What an API client can be allowed: OAuth scopes and permissions carry the same names. */
export const scopeSchema = z.enum([
  'manage:operations:tenant',
  'inbound.targets.batch.write',
  'inbound.targets.read',
]);

export type Scope = z.infer<typeof scopeSchema>;

export const scopes = scopeSchema.options;

/**
 * Every permission there is. Those beside the scopes are people's alone: a client must not make itself another, read who
 * did what, or take out what is known of a person.
 */
export type Permission =
  | Scope
  | 'manage:people:tenant'
  | 'manage:api-clients:tenant'
  | 'read:audit:tenant'
  | 'manage:privacy:tenant';

const ofDispatchers: readonly Permission[] = ['manage:operations:tenant', 'inbound.targets.read'];
const ofAdmins: readonly Permission[] = [
  ...ofDispatchers,
  'manage:people:tenant',
  'manage:api-clients:tenant',
  'read:audit:tenant',
  'manage:privacy:tenant',
];

const permissionsOfRole: Record<PersonRole, readonly Permission[]> = {
  dispatcher: ofDispatchers,
  admin: ofAdmins,
  system_admin: ofAdmins,
};

/** What a person of the role may do: in their own tenant, or in any tenant they name for a system admin. */
export function permissionsOf(role: PersonRole): readonly Permission[] {
  return permissionsOfRole[role];
}
