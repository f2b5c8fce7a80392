import { type Permission, permissionsOf } from '@/lib/actors/permissions';
import type { PersonActor } from '@/lib/actors/actor';

interface SettingsPage {
  href: string;
  label: string;
}

/** The settings pages in their order, each with what a person must be allowed to do to see it. */
const pages: readonly (SettingsPage & { permission: Permission })[] = [
  { href: '/settings/api-clients', label: 'API clients', permission: 'manage:api-clients:tenant' },
  { href: '/settings/import-profiles', label: 'Import profiles', permission: 'manage:operations:tenant' },
  { href: '/settings/places', label: 'Address book', permission: 'manage:operations:tenant' },
  { href: '/settings/people', label: 'People', permission: 'manage:people:tenant' },
  { href: '/settings/company', label: 'Company', permission: 'manage:settings:tenant' },
  { href: '/settings/audit', label: 'Audit trail', permission: 'read:audit:tenant' },
  { href: '/settings/consignees', label: 'Recipients', permission: 'manage:privacy:tenant' },
];

/** The settings pages that a person of this role may see; the first is where "Settings" leads. */
export function settingsPagesOf(role: PersonActor['role']): SettingsPage[] {
  const permissions = permissionsOf(role);
  return pages.filter(({ permission }) => permissions.includes(permission));
}
