import { redirect } from 'next/navigation';
import { type PageQuery, searchOf } from '@/app/(app)/search-of';
import type { PersonActor } from '@/lib/actors/actor';
import { getSession } from '@/app/get-session';

/** The person who requests a page. If nobody is signed in, redirects to the sign-in page, which returns to `path` and `query`. */
export async function signInFirst(path: string, query: PageQuery = {}): Promise<PersonActor> {
  const person = await getSession();
  if (person) return person;
  const search = searchOf(query);
  const from = search.size > 0 ? `${path}?${search.toString()}` : path;
  redirect(`/sign-in?from=${encodeURIComponent(from)}`);
}
