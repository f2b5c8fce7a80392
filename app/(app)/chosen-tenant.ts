import { cookies } from 'next/headers';
import { z } from 'zod';
import { tenantCookie } from '@/components/frame/tenant-cookie';
import type { PersonActor } from '@/lib/actors/actor';

/** The tenant that a system admin has chosen to work in; null before the choice, and for everybody else, who have their own. */
export async function chosenTenant(person: PersonActor): Promise<string | null> {
  if (person.role !== 'system_admin') return null;
  const chosen = z.uuid().safeParse((await cookies()).get(tenantCookie)?.value);
  return chosen.success ? chosen.data : null;
}
