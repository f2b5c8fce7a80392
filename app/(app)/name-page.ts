import type { Metadata } from 'next';
import { chosenTenant } from '@/app/(app)/chosen-tenant';
import type { Permission } from '@/lib/actors/permissions';
import { getSession } from '@/app/get-session';
import { resolveTenant } from '@/lib/auth/resolve-tenant';

/**
 * What the browser calls the page of one thing: its name for whoever may see it, else what kind of thing it is.
 * @param kind as in "Delivery"
 * @param permission that the call needs which gives the thing
 * @param nameOf gives the name within the tenant
 */
export async function namePage(
  kind: string,
  permission: Permission,
  nameOf: (tenantId: string) => Promise<string>,
): Promise<Metadata> {
  const person = await getSession();
  if (!person?.permissions.includes(permission)) return { title: kind };
  try {
    return { title: await nameOf(await resolveTenant(person, await chosenTenant(person))) };
  } catch {
    return { title: kind }; // not there, or not to be had just now: the page itself says so, and is not lost for its title
  }
}
