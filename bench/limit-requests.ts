/**
 * What it costs a call to count a client's requests: the same calls with and without counting, alternating, sequentially and
 * 50 at once, by one client (one row of the table) and by 50. Run by hand: npx tsx bench/limit-requests.ts
 */
import { median, startBenchDatabase, timed } from './start-database';

const CALLS = 2000;
const AT_ONCE = 50;
const ROUNDS = 7;

const stop = await startBenchDatabase();
process.env.LADING_CLIENT_BURST = '100000000';
const { RateLimiterPostgres, RateLimiterRes } = await import('rate-limiter-flexible');
const { GET } = await import('@/app/api/delivery/customers/route');
const { disconnect } = await import('@/lib/db');
const { countRequest } = await import('@/lib/http/limit-requests');
const { accessToken, makeCustomer, makeRequest, makeTenant } = await import('@/lib/testing/seed');

type Call = (index: number) => Promise<unknown>;

/** The same call with a limiter that allows everything without counting. */
const uncounted = (call: Call) => async (run: (call: Call) => Promise<void>) => {
  RateLimiterPostgres.prototype.consume = async () => new RateLimiterRes(1, 1, 1);
  try {
    await run(call);
  } finally {
    Reflect.deleteProperty(RateLimiterPostgres.prototype, 'consume'); // restores the inherited method
  }
};

const counted = (call: Call) => (run: (call: Call) => Promise<void>) => run(call);

async function inTurn(call: Call) {
  for (let index = 0; index < CALLS; index++) await call(index);
}

async function atOnce(call: Call) {
  let next = 0;
  const worker = async () => {
    while (next < CALLS) await call(next++);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

try {
  const tenantId = await makeTenant();
  await makeCustomer(tenantId);
  const tokens = await Promise.all(Array.from({ length: AT_ONCE }, () => accessToken(tenantId)));
  const ask = (clients: number) => async (index: number) => {
    const token = tokens[index % clients];
    const response = await GET(makeRequest('/api/delivery/customers', { token }));
    if (!response.ok) throw new Error(await response.text());
    await response.text();
  };
  const kinds = {
    'one client, not counted': uncounted(ask(1)),
    'one client, counted': counted(ask(1)),
    '50 clients, not counted': uncounted(ask(AT_ONCE)),
    '50 clients, counted': counted(ask(AT_ONCE)),
    'the count alone, one client': counted(() => countRequest('one')),
    'the count alone, 50 clients': counted((index) => countRequest(`client ${index % AT_ONCE}`)),
  };
  const results = new Map<string, number[]>();
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [name, measure] of Object.entries(kinds)) {
      for (const [way, run] of Object.entries({ 'one after the other': inTurn, '50 at once': atOnce })) {
        const ms = await timed(() => measure(run));
        if (round === 0) continue; // warms up
        const key = `${name}, ${way}`;
        results.set(key, [...(results.get(key) ?? []), ms]);
      }
    }
  }
  for (const [name, times] of results) {
    const ms = median(times);
    console.log(`${name}: ${(ms / CALLS).toFixed(3)} ms a call, ${Math.round((CALLS * 1000) / ms)} a second`);
  }
} finally {
  await disconnect();
  await stop();
}
