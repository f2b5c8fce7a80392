import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { chosenTenant } from '@/app/(app)/chosen-tenant';
import type { FirstQuery } from '@/app/(app)/first-queries';
import { loadFirst } from '@/app/(app)/load-first';
import { PageWithData } from '@/app/(app)/page-with-data';
import { getSession } from '@/app/get-session';

/**
 * How long a page waits for its data: nearly all of it comes within, and then stands in the first paint. React shows what comes
 * after a placeholder no sooner than 300 ms after the placeholder, so this is better than one.
 */
const PATIENCE_MS = 100;

/**
 * A page with what it shows first: loaded on the server, by the queries of its components, and given to them. Data that takes
 * longer follows in the same answer; until then the page shows its own placeholders.
 * @param queries of `firstQueries`, given the tenant to send with each call
 */
export async function PrefetchedPage({
  queries,
  children,
}: {
  queries: (tenantId: string | null) => readonly FirstQuery[];
  children: ReactNode;
}) {
  const person = await getSession();
  const tenantId = person && (await chosenTenant(person));
  // A system admin chooses a tenant first.
  if (!person || (person.tenantId ?? tenantId) === null) return children;
  const loading = loadFirst(queries(tenantId), await headers());
  const loaded = await Promise.race([loading, patience()]);
  return (
    <PageWithData loaded={loaded} loading={loading}>
      {children}
    </PageWithData>
  );
}

const patience = () => new Promise<null>((resolve) => setTimeout(resolve, PATIENCE_MS, null));
