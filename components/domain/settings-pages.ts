import type { Messages } from 'use-intl';
import { type Permission, permissionsOf } from '@/lib/actors/permissions';
import type { PersonActor } from '@/lib/actors/actor';

interface SettingsPage {
  href: string;
  /** The key of its name. */
  name: keyof Messages['domain']['settingsPages'];
}

/** The settings pages in their order, each with what a person must be allowed to do to see it. */
const pages: readonly (SettingsPage & { permission: Permission })[] = [
  { href: '/settings/api-clients', name: 'apiClients', permission: 'manage:api-clients:tenant' },
  { href: '/settings/api-keys', name: 'apiKeys', permission: 'manage:api-clients:tenant' },
  { href: '/settings/webhooks', name: 'webhooks', permission: 'manage:webhooks:tenant' },
  { href: '/settings/inboxes', name: 'inboxes', permission: 'manage:settings:tenant' },
  { href: '/settings/import-profiles', name: 'importProfiles', permission: 'manage:operations:tenant' },
  { href: '/settings/places', name: 'places', permission: 'manage:operations:tenant' },
  { href: '/settings/people', name: 'people', permission: 'manage:people:tenant' },
  { href: '/settings/company', name: 'company', permission: 'manage:settings:tenant' },
  { href: '/settings/audit', name: 'audit', permission: 'read:audit:tenant' },
  { href: '/settings/consignees', name: 'consignees', permission: 'manage:privacy:tenant' },
];

/** The settings pages that a person of this role may see; the first is where "Settings" leads. */
export function settingsPagesOf(role: PersonActor['role']): SettingsPage[] {
  const permissions = permissionsOf(role);
  return pages.filter(({ permission }) => permissions.includes(permission));
}
