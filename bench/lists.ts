import type { Report } from './bench-section';
import { fillOneTenant } from './fill-one-tenant';
import { listCalls } from './list-calls';
import { LoadClient } from './load-client';
import { startBenchApp } from './start-bench-app';

const filled = 10_000_000;
const readings = 100;
const warmUps = 3;
const maxMs = 100;

interface Page {
  next_cursor: string | null;
}

/**
 * Goal 11: how long a list of deliveries takes over HTTP when one tenant has ten million of them, a year's, and nothing
 * else runs: the first page and the next one of each kind of call. Filling takes about five minutes and indexing
 * fifteen.
 */
export async function measure(report: Report): Promise<void> {
  // One client asks for all of it.
  const app = await startBenchApp({
    LADING_CLIENT_REQUESTS_PER_SECOND: '100000',
    LADING_CLIENT_BURST: '100000',
  });
  try {
    const tenant = await fillOneTenant(process.env.DATABASE_URL!, filled);
    const { indexDeliveries } = await import('@/lib/deliveries/index-deliveries');
    const startedAt = performance.now();
    for (let more = true; more;) ({ more } = await indexDeliveries());
    console.log(`indexed in ${Math.round((performance.now() - startedAt) / 1000)} s`);
    await app.database.query('VACUUM ANALYZE');
    const { accessToken } = await import('@/lib/testing/seed');
    const client = new LoadClient(app.baseUrl, await accessToken(tenant.tenantId));
    for (const [what, query] of Object.entries(listCalls(tenant))) {
      const call = (kind: string, more: object) =>
        client.call<Page>(
          kind,
          'GET',
          `/api/delivery/deliveries?${new URLSearchParams({ limit: '50', ...query, ...more }).toString()}`,
        );
      for (let reading = -warmUps; reading < readings; reading++) {
        const { next_cursor: cursor } = await call(reading < 0 ? 'warm' : what, {});
        if (cursor !== null) await call(reading < 0 ? 'warm' : `${what}, next page`, { cursor });
      }
      for (const kind of [what, `${what}, next page`]) reportCall(report, client, kind);
    }
  } finally {
    await app.stop();
  }
}

function reportCall(report: Report, client: LoadClient, kind: string): void {
  const times = client.readings
    .filter((reading) => reading.kind === kind)
    .map(({ ms }) => ms)
    .toSorted((one, other) => one - other);
  if (times.length === 0) return;
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]!;
  report({
    goal: 11,
    what: `Ten million deliveries of one tenant: ${kind}`,
    limit: `p99 < ${maxMs} ms`,
    result: `${at(0.99).toFixed()} ms`,
    spread: `median ${at(0.5).toFixed()} ms, ${times.length} calls`,
    reached: at(0.99) < maxMs,
  });
}
