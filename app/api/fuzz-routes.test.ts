import fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { declaredRoutes } from '@/app/api/openapi.json/declared-routes';
import { errorStatuses } from '@/lib/errors';
import type { RouteHandler } from '@/lib/routes/route';
import { arbitraryOfSchema, hostileJson, hostileTexts } from '@/lib/testing/arbitrary-of-schema';
import { accessToken, makePerson, makeTenant, sessionCookie } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

/** `npm run fuzz` sets a higher number. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 12);

let tenantId = '';
beforeAll(async () => {
  vi.stubEnv('LADING_CLIENT_REQUESTS_PER_SECOND', '1000000');
  vi.stubEnv('LADING_CLIENT_BURST', '1000000');
  tenantId = await makeTenant();
});

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
const handlers = declaredRoutes.flatMap(({ path, handlers: exported }) =>
  methods.flatMap((method) => {
    const handler = (exported as Record<string, unknown>)[method] as RouteHandler | undefined;
    return handler?.declaration ? [{ name: `${method} ${path}`, method, path, handler }] : [];
  }),
);

const id = fc.oneof(fc.uuid(), fc.constantFrom('1', '0', '-1', '9223372036854775808', ...hostileTexts));

/** Arbitrary calls of a route: path parameters, query and body. */
function callsOf(path: string, { declaration }: RouteHandler) {
  const names = [...path.matchAll(/\[(\.\.\.)?(\w+)\]/g)];
  const params = fc
    .tuple(...names.map(([, rest]) => (rest ? fc.array(id, { minLength: 1, maxLength: 3 }) : id)))
    .map((values) => Object.fromEntries(names.map(([, , name], index) => [name!, values[index]])));
  const query = declaration.query ? arbitraryOfSchema(declaration.query) : fc.constant({});
  const body = declaration.body
    ? fc.oneof({ weight: 7, arbitrary: arbitraryOfSchema(declaration.body) }, hostileJson)
    : fc.constant(undefined);
  return fc.record({
    params: params as fc.Arbitrary<Record<string, string | string[]>>,
    query,
    body,
    tenant: fc.option(id, { nil: undefined, freq: 8 }),
    asPerson: fc.boolean(),
  });
}

function searchOf(query: unknown, tenant: string | undefined): string {
  const search = new URLSearchParams(tenant === undefined ? {} : { tenant_id: tenant });
  if (typeof query === 'object' && query !== null) {
    for (const [name, value] of Object.entries(query)) {
      search.append(name, typeof value === 'string' ? value : JSON.stringify(value));
    }
  }
  return search.size > 0 ? `?${search}` : '';
}

/** The error code of a response, in either dialect. */
async function codeOf(response: Response): Promise<string | undefined> {
  const body = (await response.json()) as { errorCode?: string; error?: { code?: string } };
  return body.errorCode ?? body.error?.code;
}

describe('each route responds to any input, and refusals have a documented code', () => {
  test.each(handlers)('$name', async ({ method, path, handler }) => {
    // Internal errors are logged.
    const faults = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const token = await accessToken(tenantId);
    const cookie = await sessionCookie((await makePerson(tenantId, { role: 'admin' })).id);
    await fc.assert(
      fc.asyncProperty(callsOf(path, handler), async ({ params, query, body, tenant, asPerson }) => {
        const headers = new Headers({ host: 'lading.test', 'sec-fetch-site': 'same-origin' });
        if (asPerson) headers.set('cookie', cookie);
        else headers.set('authorization', `Bearer ${token}`);
        if (body !== undefined) headers.set('content-type', 'application/json');
        const request = new Request(`http://lading.test/api/x${searchOf(query, tenant)}`, {
          method,
          headers,
          body: body === undefined ? undefined : JSON.stringify(body),
        });
        const response = await handler(request, { params: Promise.resolve(params) });
        const why = faults.mock.calls.at(-1)?.map(String).join(' ') ?? '';
        expect(response.status, why).toBeLessThan(500);
        if (response.status >= 400) expect(Object.keys(errorStatuses)).toContain(await codeOf(response));
        else await response.text();
      }),
      { numRuns },
    );
    faults.mockRestore();
  });
});
