import { cookies } from 'next/headers';
import { cache } from 'react';
import type { PersonActor } from '@/lib/actors/actor';
import { findSession, findSessionId } from '@/lib/auth/session';

/**
 * The person viewing a page, or null. For server components; routes get theirs from the route wrapper. Looked up once per
 * request: layout and page must agree even when the session ends between them.
 */
export const getSession = cache(async (): Promise<PersonActor | null> => {
  const jar = await cookies();
  return findSession((name) => jar.get(name)?.value);
});

/** Whether the viewer was signed in until their session ended: they have not signed out, and it is not a first visit. */
export async function hadSession(): Promise<boolean> {
  if (await getSession()) return false;
  const jar = await cookies();
  return (await findSessionId((name) => jar.get(name)?.value)) !== null;
}
