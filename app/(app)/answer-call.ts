import type { RouteHandler } from '@/lib/routes/route';

/** The routes that pages ask before they are sent, each loaded when it is first asked. */
const routes: Record<string, () => Promise<{ GET: RouteHandler }>> = {
  '/api/import-jobs': () => import('@/app/api/import-jobs/route'),
  '/api/delivery/import-drafts': () => import('@/app/api/delivery/import-drafts/route'),
  '/api/delivery/bulk-order-creations/[jobId]': () =>
    import('@/app/api/delivery/bulk-order-creations/[jobId]/route'),
  '/api/inbound/import-jobs/[importJobId]': () => import('@/app/api/inbound/import-jobs/[importJobId]/route'),
  '/api/inbound/import-jobs/[importJobId]/items': () =>
    import('@/app/api/inbound/import-jobs/[importJobId]/items/route'),
  '/api/delivery/bad-row-shares': () => import('@/app/api/delivery/bad-row-shares/route'),
  '/api/delivery/customers': () => import('@/app/api/delivery/customers/route'),
  '/api/delivery/customers/[customerId]/bad-rows': () =>
    import('@/app/api/delivery/customers/[customerId]/bad-rows/route'),
  '/api/delivery/deliveries': () => import('@/app/api/delivery/deliveries/route'),
  '/api/delivery/deliveries/[deliveryId]': () => import('@/app/api/delivery/deliveries/[deliveryId]/route'),
  '/api/delivery/deliveries/[deliveryId]/history': () =>
    import('@/app/api/delivery/deliveries/[deliveryId]/history/route'),
  '/api/inbound/targets': () => import('@/app/api/inbound/targets/route'),
  '/api/inbound/targets/[targetId]': () => import('@/app/api/inbound/targets/[targetId]/route'),
  '/api/inbound/targets/[targetId]/history': () =>
    import('@/app/api/inbound/targets/[targetId]/history/route'),
  '/api/inbound/source-systems': () => import('@/app/api/inbound/source-systems/route'),
  '/api/api-clients': () => import('@/app/api/api-clients/route'),
  '/api/api-keys': () => import('@/app/api/api-keys/route'),
  '/api/webhooks': () => import('@/app/api/webhooks/route'),
  '/api/inboxes': () => import('@/app/api/inboxes/route'),
  '/api/audit-events': () => import('@/app/api/audit-events/route'),
  '/api/tenant-settings': () => import('@/app/api/tenant-settings/route'),
  '/api/delivery/import-profiles': () => import('@/app/api/delivery/import-profiles/route'),
  '/api/delivery/import-profiles/[profileId]': () =>
    import('@/app/api/delivery/import-profiles/[profileId]/route'),
  '/api/delivery/import-profiles/[profileId]/versions': () =>
    import('@/app/api/delivery/import-profiles/[profileId]/versions/route'),
  '/api/people': () => import('@/app/api/people/route'),
  '/api/delivery/places': () => import('@/app/api/delivery/places/route'),
  '/api/auth-sessions': () => import('@/app/api/auth-sessions/route'),
};

/** What a call takes over from the page's request: who asks, from where, and at which address they reach the app. */
const passedOn = ['cookie', 'user-agent', 'x-forwarded-for', 'x-forwarded-proto', 'x-forwarded-host', 'host'];

/**
 * Answers an API call that a page makes on the server: by the route itself, with its checks of person, permission and tenant,
 * so that the answer is the very one that the browser would get, without a trip through the network.
 * @param address with its query, such as `/api/people?page=1`
 * @param pageHeaders those of the page's request
 * @throws Error for a route that is not in the table
 */
export async function answerCall(address: string, pageHeaders: Headers): Promise<Response> {
  const url = new URL(address, 'http://localhost');
  const found = findRoute(url.pathname);
  if (!found) throw new Error(`No route answers ${url.pathname} for pages`);
  const headers = new Headers();
  for (const name of passedOn) {
    const value = pageHeaders.get(name);
    if (value !== null) headers.set(name, value);
  }
  const { GET } = await found.load();
  return GET(new Request(url, { headers }), { params: Promise.resolve(found.params) });
}

function findRoute(pathname: string) {
  const parts = pathname.split('/');
  for (const [pattern, load] of Object.entries(routes)) {
    const params = matchParts(pattern.split('/'), parts);
    if (params) return { load, params };
  }
  return null;
}

/** The values of the parts in brackets; null if the address is another one. */
function matchParts(pattern: readonly string[], parts: readonly string[]): Record<string, string> | null {
  if (pattern.length !== parts.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of pattern.entries()) {
    const given = parts[index]!;
    if (part.startsWith('[')) params[part.slice(1, -1)] = decodeURIComponent(given);
    else if (part !== given) return null;
  }
  return params;
}
