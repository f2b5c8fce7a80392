import type { PersonRole } from '@/prisma/generated/enums';

/** What an API client can be allowed to do. OAuth scopes and permissions have the same names. */
export const scopes = [
  'manage:operations:tenant',
  'inbound.targets.batch.write',
  'inbound.targets.read',
  'events.read',
  'manage:webhooks:tenant',
] as const;

export type Scope = (typeof scopes)[number];

/**
 * All permissions. Those that are not scopes are for people only: a client must not create another client, read the
 * audit trail, or export personal data.
 */
export type Permission =
  | Scope
  | 'manage:people:tenant'
  | 'manage:api-clients:tenant'
  | 'read:audit:tenant'
  | 'manage:privacy:tenant'
  | 'manage:settings:tenant';

const dispatcherPermissions: readonly Permission[] = [
  'manage:operations:tenant',
  'inbound.targets.read',
  'events.read',
];
const adminPermissions: readonly Permission[] = [
  ...dispatcherPermissions,
  'manage:people:tenant',
  'manage:api-clients:tenant',
  'read:audit:tenant',
  'manage:privacy:tenant',
  'manage:settings:tenant',
  'manage:webhooks:tenant',
];

const permissionsOfRole: Record<PersonRole, readonly Permission[]> = {
  dispatcher: dispatcherPermissions,
  admin: adminPermissions,
  system_admin: adminPermissions,
};

/** What a person with this role may do: in their own tenant, or, for a system admin, in any tenant they name. */
export function permissionsOf(role: PersonRole): readonly Permission[] {
  return permissionsOfRole[role];
}
