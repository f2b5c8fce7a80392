import { type FetchQueryOptions, QueryClient } from '@tanstack/react-query';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { firstQueries, type FirstQuery } from '@/app/(app)/first-queries';
import { loadFirst } from '@/app/(app)/load-first';
import { declaredRoutes } from '@/app/api/openapi.json/declared-routes';
import { query } from '@/lib/db';
import type { RouteHandler } from '@/lib/routes/route';
import { makeSender, sendBatch } from '@/lib/testing/make-batch';
import { makeImport, makeShop, runImport, type Shop } from '@/lib/testing/make-import';
import { csvOf, numberedRows, sampleMappings } from '@/lib/testing/sample-orders';
import { goodTarget } from '@/lib/testing/sample-target';
import { makePerson, makeRequest, sessionCookie } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

let shop: Shop;
let admin: string;
/** What each page shows first, of things that exist. */
let pages: Record<keyof typeof firstQueries, (tenantId: string | null) => readonly FirstQuery[]>;

const everything = new URLSearchParams();

beforeAll(async () => {
  shop = await makeShop();
  const cookieOf = async (role: 'admin' | 'dispatcher') =>
    sessionCookie((await makePerson(shop.tenantId, { role })).id);
  admin = await cookieOf('admin');

  const leased = await makeImport(shop, csvOf([...numberedRows('first-', 3), { 'Recipient Name': '' }]));
  await runImport(leased);
  const [delivery] = await query<{ id: string }>('SELECT id FROM deliveries WHERE tenant_id = $1 LIMIT 1', [
    shop.tenantId,
  ]);
  const sender = await makeSender(shop.tenantId);
  const batch = await sendBatch(sender, { targets: [goodTarget('FIRST-1'), { externalId: '' }] });
  const [target] = await query<{ id: number }>('SELECT id::int FROM targets WHERE tenant_id = $1 LIMIT 1', [
    shop.tenantId,
  ]);
  const profile = await call('POST', '/api/delivery/import-profiles', {
    name: 'Daily',
    rules: {
      fields: Object.fromEntries(
        Object.entries(sampleMappings).map(([column, field]) => [field, { column }]),
      ),
    },
  });
  await call('POST', '/api/delivery/places', {
    ...{ code: 'DOCK-1', name: 'Dock 1', full_address: 'Kai 1, 20457 Hamburg', city: 'Hamburg' },
    ...{ country: 'DE', latitude: '53.54', longitude: '9.99' },
  });
  pages = {
    imports: (tenant) => firstQueries.imports(tenant, everything),
    newImport: firstQueries.newImport,
    import: (tenant) => firstQueries.import(tenant, leased.jobId),
    batch: (tenant) => firstQueries.batch(tenant, batch.importJobId, new URLSearchParams('status=Created')),
    shippers: firstQueries.shippers,
    shipper: (tenant) => firstQueries.shipper(tenant, shop.customerId),
    deliveries: (tenant) =>
      firstQueries.deliveries(tenant, new URLSearchParams({ bulk_order_creation_id: leased.jobId })),
    delivery: (tenant) => firstQueries.delivery(tenant, delivery!.id),
    targets: (tenant) => firstQueries.targets(tenant, everything),
    target: (tenant) => firstQueries.target(tenant, target!.id),
    apiClients: (tenant) => firstQueries.apiClients(tenant, everything),
    apiKeys: (tenant) => firstQueries.apiKeys(tenant, everything),
    webhooks: (tenant) => firstQueries.webhooks(tenant, everything),
    inboxes: (tenant) => firstQueries.inboxes(tenant, everything),
    audit: (tenant) => firstQueries.audit(tenant, everything),
    company: firstQueries.company,
    importProfiles: (tenant) => firstQueries.importProfiles(tenant, new URLSearchParams('search=dai')),
    importProfile: (tenant) => firstQueries.importProfile(tenant, String(profile.id)),
    people: (tenant) => firstQueries.people(tenant, everything),
    places: (tenant) => firstQueries.places(tenant, everything),
    sessions: firstQueries.sessions,
  };
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Calls the route that the API declares at an address, as the admin's browser does. */
async function ask(method: 'GET' | 'POST', address: string, body?: unknown): Promise<Response> {
  const request = makeRequest(address, { method, cookie: admin, body });
  const { pathname } = new URL(request.url);
  for (const { path: pattern, handlers } of declaredRoutes) {
    const found = new RegExp(`^${pattern.replaceAll(/\[(\w+)\]/g, '(?<$1>[^/]+)')}$`).exec(pathname);
    const handler = handlers[method] as RouteHandler | undefined;
    if (found && handler) return handler(request, { params: Promise.resolve({ ...found.groups }) });
  }
  throw new Error(`No route at ${pathname}`);
}

async function call(method: 'GET' | 'POST', address: string, body?: unknown) {
  const response = await ask(method, address, body);
  expect(response.ok, await response.clone().text()).toBe(true);
  return (await response.json()) as Record<string, unknown>;
}

/** The data of queries as the server loads it for a page. */
async function onServer(queries: readonly FirstQuery[], cookie: string) {
  const { queries: loaded } = await loadFirst(queries, new Headers({ cookie, host: 'lading.test' }));
  return new Map(loaded.map(({ queryKey, state }) => [JSON.stringify(queryKey), state.data]));
}

/** A signature says when it was made. */
const unsigned = (data: unknown) =>
  JSON.parse(JSON.stringify(data).replaceAll(/("\w+_signed_url":"[^"?]+)\?[^"]*/g, '$1')) as unknown;

describe.each(Object.keys(firstQueries) as (keyof typeof firstQueries)[])('the page “%s”', (name) => {
  test('gets from the server what its queries would get from the API', async () => {
    const queries = pages[name](null);
    const loaded = await onServer(queries, admin);
    vi.stubGlobal('fetch', (address: string) => ask('GET', address));
    const browser = new QueryClient();
    for (const query of queries) {
      const fetched = await browser.fetchQuery(query as FetchQueryOptions);
      const data = loaded.get(JSON.stringify(query.queryKey));
      expect(data).toBeDefined();
      expect(unsigned(data)).toEqual(unsigned(fetched));
      // Server components hand over more than JSON can say: a Date would reach the browser as one.
      expect(data).toEqual(JSON.parse(JSON.stringify(data)));
    }
    expect(loaded.size).toBe(queries.length);
  });
});

test('of several rows, all come', async () => {
  const [data] = (await onServer(pages.deliveries(null), admin)).values();
  expect(data).toMatchObject({ total: 3, data: [{}, {}, {}] });
});

describe('nothing is loaded', () => {
  const nothing = new Map();

  test('for people who may not ask for it', async () => {
    const dispatcher = await sessionCookie((await makePerson(shop.tenantId)).id);
    expect(await onServer(pages.people(null), dispatcher)).toEqual(nothing);
    expect((await onServer(pages.imports(null), dispatcher)).size).toBe(2);
  });

  test('for nobody', async () => {
    expect(await onServer(pages.imports(null), '')).toEqual(nothing);
  });

  test('of another tenant', async () => {
    const other = await makeShop('Other');
    const stranger = await sessionCookie((await makePerson(other.tenantId, { role: 'admin' })).id);
    expect(await onServer(pages.import(null), stranger)).toEqual(nothing);
    expect(await onServer(pages.delivery(null), stranger)).toEqual(nothing);
    expect(await onServer(pages.imports(shop.tenantId), stranger)).toEqual(nothing);
  });

  test('for a system admin who works in no tenant, but for the one they chose', async () => {
    const system = await sessionCookie((await makePerson(null)).id);
    expect(await onServer(pages.imports(null), system)).toEqual(nothing);
    const loaded = await onServer(pages.imports(shop.tenantId), system);
    expect([...loaded.values()][0]).toMatchObject({ data: [{}, {}] });
  });

  test('when the server fails, and the page comes all the same', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const broken = { queryKey: ['broken'], queryFn: () => Promise.reject(new Error('no database')) };
    const [imports] = pages.imports(null);
    const loaded = await onServer([broken, imports!], admin);
    expect(loaded.size).toBe(1);
    expect(log).not.toHaveBeenCalled();
    log.mockRestore();
  });
});

test('every page loads first what it shows, or shows nothing of the kind', () => {
  const folder = import.meta.dirname;
  const without = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'page.tsx')
    .filter((file) => !readFileSync(path.join(folder, file), 'utf8').includes('<PrefetchedPage'))
    .map((file) => path.dirname(file).split(path.sep).join('/'));
  expect(without.toSorted()).toEqual([
    '.',
    '[...unknown]',
    'about',
    'account/password',
    'settings',
    'settings/consignees',
    'wall', // it stays on for hours, and asks by itself
  ]);
});
