import { z } from 'zod';
import type { PersonRole } from '@/prisma/generated/enums';

/** Every permission there is. An API client's scopes carry the same names. */
export const permissionSchema = z.enum([
  'manage:operations:tenant',
  'inbound.targets.batch.write',
  'inbound.targets.read',
]);

export type Permission = z.infer<typeof permissionSchema>;

export const permissions = permissionSchema.options;

const permissionsOfRole: Record<PersonRole, readonly Permission[]> = {
  dispatcher: ['manage:operations:tenant'],
  admin: ['manage:operations:tenant'],
  system_admin: ['manage:operations:tenant'],
};

/** What a person of the role may do: in their own tenant, or in any tenant they name for a system admin. */
export function permissionsOf(role: PersonRole): readonly Permission[] {
  return permissionsOfRole[role];
}
