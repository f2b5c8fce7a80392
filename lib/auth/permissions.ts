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

/** Every permission there is. Only people manage API clients: a client must not make itself another. */
export const permissionSchema = z.enum([...scopes, 'manage:api-clients:tenant']);

export type Permission = z.infer<typeof permissionSchema>;

const permissionsOfRole: Record<PersonRole, readonly Permission[]> = {
  dispatcher: ['manage:operations:tenant', 'inbound.targets.read'],
  admin: ['manage:operations:tenant', 'inbound.targets.read', 'manage:api-clients:tenant'],
  system_admin: ['manage:operations:tenant', 'inbound.targets.read', 'manage:api-clients:tenant'],
};

/** What a person of the role may do: in their own tenant, or in any tenant they name for a system admin. */
export function permissionsOf(role: PersonRole): readonly Permission[] {
  return permissionsOfRole[role];
}
