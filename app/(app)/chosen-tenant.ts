import { cookies } from 'next/headers';
import { cache } from 'react';
import { z } from 'zod';
import { modeCookie } from '@/components/frame/mode-cookie';
import { tenantCookie } from '@/components/frame/tenant-cookie';
import type { PersonActor } from '@/lib/actors/actor';
import { findTestTwin } from '@/lib/tenants/test-twin';

/** In what a person has chosen to work. */
export interface Workplace {
  /** The tenant to name in each call; null: the person's own, or none while a system admin has not chosen one. */
  tenantId: string | null;
  /** Whether that is a test twin. */
  isTest: boolean;
  /** Whether the tenant in which they work otherwise has a test twin. */
  hasTestData: boolean;
}

/**
 * What a person has chosen: a system admin a tenant, and everybody whether to look at its test data. The choices stand in cookies,
 * which grant nothing: the API checks the tenant of every call. Looked up once per request.
 */
export const findWorkplace = cache(async (person: PersonActor): Promise<Workplace> => {
  const jar = await cookies();
  const chosen =
    person.role === 'system_admin' ? z.uuid().safeParse(jar.get(tenantCookie)?.value).data : undefined;
  const home = person.tenantId ?? chosen ?? null;
  const twin = home && (await findTestTwin(home));
  if (twin && jar.get(modeCookie)?.value === 'test')
    return { tenantId: twin, isTest: true, hasTestData: true };
  return { tenantId: chosen ?? null, isTest: false, hasTestData: twin !== null };
});

/** The tenant to name in the calls of a person's pages; null: their own. */
export async function chosenTenant(person: PersonActor): Promise<string | null> {
  return (await findWorkplace(person)).tenantId;
}
