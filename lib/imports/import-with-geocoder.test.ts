import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { lookUpPoints } from '@/lib/address-points/look-up-points';
import { query } from '@/lib/db';
import { env } from '@/lib/env';
import { addressKeyOf } from '@/lib/geography/address-key';
import { claimImport } from '@/lib/import-runs/claim-import';
import {
  geocodeAddresses,
  type GeocodingProgress,
  geocodingStart,
} from '@/lib/import-runs/geocode-addresses';
import { planImport } from '@/lib/import-runs/plan-import';
import { closeWorkers } from '@/lib/import-files/order-worker-pool';
import { type ProfileInput, rulesOfMappings } from '@/lib/shaping/profile-schema';
import { type GeocoderServer, startGeocoder } from '@/lib/testing/geocoder-server';
import { makeImport, makeShop, runImport, type Shop } from '@/lib/testing/make-import';
import { csvOf, sampleMappings } from '@/lib/testing/sample-orders';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();
afterAll(closeWorkers);
afterEach(() => vi.restoreAllMocks());

let server: GeocoderServer;
/** What the geocoder answers; null: it is down. */
let answer: (text: string) => unknown[] | null;
let shop: Shop;

const found = (latitude: number) => ({
  ...{ lat: String(latitude), lon: '16.35', display_name: `Somewhere at ${latitude}`, category: 'building' },
  address: { house_number: '1', city: 'Wien', country_code: 'at' },
});

beforeAll(async () => {
  server = await startGeocoder((url, response) => {
    const found = answer(url.searchParams.get('q') ?? '');
    if (!found) response.writeHead(400).end();
    else response.end(JSON.stringify(found));
  });
});
afterAll(() => server.close());

beforeEach(async () => {
  shop = await makeShop();
  server.requests.length = 0;
  answer = (text) => (text.startsWith('Certain') ? [found(48.2)] : [found(48.1), found(48.3)]);
  Object.assign(env(), {
    GEOCODER_URL: server.url,
    GEOCODER_KIND: 'nominatim',
    GEOCODER_REQUESTS_PER_SECOND: 1000,
  });
});

const { fields } = rulesOfMappings(sampleMappings);
const at = (street: string) => ({ 'Drop Address': street, 'Drop Lat': '', 'Drop Lng': '' });
const csv = csvOf([at('Certain 1'), at('Unsure 2'), at('CERTAIN 1'), {}]);

function create(coordinates: ProfileInput['coordinates'] = { geocode: true }) {
  return makeImport(shop, csv, { fields, coordinates });
}

async function importBy(coordinates?: ProfileInput['coordinates']) {
  const leased = await create(coordinates);
  await runImport(leased);
  return query(
    `SELECT row_number, coordinates_source AS source, coordinates_accuracy_m AS accuracy FROM deliveries
     WHERE bulk_order_creation_id = $1 ORDER BY row_number`,
    [leased.jobId],
  );
}

async function eventsOf() {
  const events = await query<{ event: string }>(
    `SELECT event FROM bulk_order_creation_events
     JOIN bulk_order_creations AS job ON job.id = bulk_order_creation_id
     WHERE job.tenant_id = $1 ORDER BY bulk_order_creation_events.id`,
    [shop.tenantId],
  );
  return events.map(({ event }) => event);
}

it('takes what is certain, proposes the rest, and asks for each address once', async () => {
  const imported = [
    { row_number: 2, source: 'geocoder', accuracy: 50 },
    { row_number: 4, source: 'geocoder', accuracy: 50 },
    { row_number: 5, source: 'file', accuracy: null },
  ];
  expect(await importBy()).toEqual(imported);
  expect(server.requests.map((url) => url.searchParams.get('q'))).toEqual([
    'Certain 1, Wien',
    'Unsure 2, Wien',
  ]);
  expect(await importBy()).toEqual(imported);
  expect(server.requests).toHaveLength(2);
  const key = addressKeyOf({ fullAddress: 'Unsure 2', city: 'Wien', country: 'AT' })!;
  expect((await lookUpPoints(shop.tenantId, [key])).get(key)).toMatchObject([
    { source: 'geocoder', latitude: '48.100000', label: 'Somewhere at 48.1', is_proposal: true },
    { source: 'geocoder', latitude: '48.300000', is_proposal: true },
  ]);
});

it('sends nothing when the rules do not ask for it, or when no geocoder is named', async () => {
  expect(await importBy({ geocode: false })).toHaveLength(1);
  Object.assign(env(), { GEOCODER_URL: undefined });
  expect(await importBy()).toHaveLength(1);
  expect(server.requests).toEqual([]);
});

it('goes on without a geocoder that does not answer, and keeps nothing of it', async () => {
  answer = () => null;
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  expect(await importBy()).toHaveLength(1);
  expect((await eventsOf()).slice(-2)).toEqual(['geocoder_unavailable', 'import_completed']);
  const kept = await query('SELECT FROM address_points WHERE tenant_id = $1', [shop.tenantId]);
  expect(kept).toEqual([]);
});

async function plan(content = csv) {
  const leased = await makeImport(shop, content, { fields, coordinates: { geocode: true } });
  await claimImport(leased);
  await planImport(leased);
  return leased;
}

it('asks in rounds that go on where the one before has stopped, and stops with the lease', async () => {
  const leased = await plan();
  const none = await geocodeAddresses(leased, geocodingStart, { roundMs: 0 });
  expect(none).toEqual({
    state: 'more',
    progress: { ...geocodingStart, roundsLeft: geocodingStart.roundsLeft - 1 },
  });
  expect(await geocodeAddresses(leased, { ...geocodingStart, passed: 1 })).toEqual({ state: 'done' });
  expect(server.requests.map((url) => url.searchParams.get('q'))).toEqual(['Unsure 2, Wien']);
  expect(await geocodeAddresses(leased, geocodingStart)).toEqual({ state: 'done' });
  expect(await geocodeAddresses(leased, geocodingStart, { roundMs: 0 })).toEqual({ state: 'done' });
  expect(server.requests).toHaveLength(2);
  const taken = { ...leased, leaseId: randomUUID() };
  expect(await geocodeAddresses(taken, geocodingStart)).toEqual({ state: 'stopped' });
});

it('gives a geocoder up that leaves three addresses in a row unanswered, even if each takes a whole round', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const leased = await plan(csvOf([1, 2, 3, 4, 5].map((number) => at(`Certain ${number}`))));
  // Behind the real time, so that the pace of later tests knows no moment that is still to come.
  let now = Date.now() - 600_000;
  vi.spyOn(Date, 'now').mockImplementation(() => now);
  answer = () => {
    now += 20_000;
    return null;
  };
  const progress: GeocodingProgress[] = [];
  for (let next: GeocodingProgress | null = geocodingStart; next;) {
    const asked = await geocodeAddresses(leased, next, { roundMs: 15_000, pause: async () => undefined });
    next = asked.state === 'more' ? asked.progress : null;
    if (next) progress.push(next);
  }
  expect(progress).toMatchObject([
    { passed: 1, failuresInARow: 1 },
    { passed: 2, failuresInARow: 2 },
  ]);
  expect(server.requests.map((url) => url.searchParams.get('q')!.slice(0, 9))).toEqual([
    'Certain 1',
    'Certain 2',
    'Certain 3',
  ]);
  expect(await eventsOf()).toContain('geocoder_unavailable');
});

it('says so when the rounds end before the addresses do, and when a round before left one unanswered', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const leased = await plan();
  const reported = async () => (await eventsOf()).filter((event) => event === 'geocoder_unavailable').length;
  const last = { ...geocodingStart, roundsLeft: 1 };
  expect(await geocodeAddresses(leased, last, { roundMs: 0 })).toEqual({ state: 'done' });
  expect(await reported()).toBe(1);
  expect(await geocodeAddresses(leased, { ...last, hasFailed: true })).toEqual({ state: 'done' });
  expect(await reported()).toBe(2);
  expect(await geocodeAddresses(leased, last)).toEqual({ state: 'done' });
  expect(await reported()).toBe(2);
});
