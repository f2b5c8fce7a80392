import type { SignedInPerson } from '@/components/frame/person-context';
import { permissionsOf } from '@/lib/auth/permissions';

/** The settings begin with their first page. */
export const settingsHref = '/settings/api-clients';

/** Whether there is anything in the settings for somebody. */
export function hasSettings({ role }: SignedInPerson): boolean {
  return permissionsOf(role).includes('manage:api-clients:tenant');
}
