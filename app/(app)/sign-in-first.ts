import { redirect } from 'next/navigation';
import type { PersonActor } from '@/lib/actors/actor';
import { getSession } from '@/app/get-session';

type Query = Record<string, string | string[] | undefined>;

/** The person who requests a page. If nobody is signed in, redirects to the sign-in page, which returns to `path` and `query`. */
export async function signInFirst(path: string, query: Query = {}): Promise<PersonActor> {
  const person = await getSession();
  if (person) return person;
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const item of [value ?? []].flat()) search.append(name, item);
  }
  const from = search.size > 0 ? `${path}?${search.toString()}` : path;
  redirect(`/sign-in?from=${encodeURIComponent(from)}`);
}
