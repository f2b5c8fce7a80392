import { cookies } from 'next/headers';
import type { PersonActor } from '@/lib/actors/actor';
import { findSession } from '@/lib/auth/session';

/** The person who looks at a page, or null. For server components; routes get theirs from the wrapper. */
export async function getSession(): Promise<PersonActor | null> {
  const jar = await cookies();
  return findSession((name) => jar.get(name)?.value);
}
