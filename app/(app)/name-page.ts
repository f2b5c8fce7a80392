import type { Metadata } from 'next';
import { chosenTenant } from '@/app/(app)/chosen-tenant';
import type { Permission } from '@/lib/actors/permissions';
import { getSession } from '@/app/get-session';
import { resolveTenant } from '@/lib/auth/resolve-tenant';

/**
 * The browser title of a detail page: the thing's name if the viewer may see it, otherwise its kind.
 * @param kind such as "Delivery"
 * @param permission that is needed to read the thing
 * @param nameOf looks up the name within the tenant
 */
export async function namePage(
  kind: string,
  permission: Permission,
  nameOf: (tenantId: string) => Promise<string>,
): Promise<Metadata> {
  const person = await getSession();
  if (!person?.permissions.includes(permission)) return { title: kind };
  try {
    const { tenantId } = await resolveTenant(person, await chosenTenant(person));
    return { title: await nameOf(tenantId) };
  } catch {
    return { title: kind }; // missing or temporarily unavailable: the page itself reports it, and must not fail because of its title
  }
}
