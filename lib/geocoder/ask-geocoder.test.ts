import { afterEach, describe, expect, test } from 'vitest';
import { askGeocoder, type Geocoder, GeocoderUnavailableError } from '@/lib/geocoder/ask-geocoder';
import type { Candidate } from '@/lib/geocoder/candidate';
import { judgeCandidates } from '@/lib/geocoder/judge-candidates';
import { type GeocoderServer, startGeocoder } from '@/lib/testing/geocoder-server';

const question = { full_address: 'Hauptstr. 5', city: 'Essen', country: 'DE', postcode: '45127' };

let server: GeocoderServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

type Reply = { status?: number; headers?: Record<string, string>; body?: unknown } | 'silence';

/** A geocoder that gives these replies, one after the other; the last one again and again. */
async function geocoderThat(kind: Geocoder['kind'], ...replies: Reply[]): Promise<Geocoder> {
  let at = 0;
  server = await startGeocoder((_, response) => {
    const reply = replies[Math.min(at++, replies.length - 1)];
    if (reply === undefined || reply === 'silence') return;
    const { status = 200, headers = {}, body = [] } = reply;
    response.writeHead(status, headers).end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  return { url: `${server.url}/geo/?key=secret`, kind, timeoutMs: 5000, paceMs: 0 };
}

/** Asks, and keeps the pauses instead of waiting. */
async function ask(geocoder: Geocoder) {
  const pauses: number[] = [];
  const pause = async (ms: number) => pauses.push(ms);
  try {
    return { candidates: await askGeocoder(geocoder, question, pause), pauses };
  } catch (error) {
    if (!(error instanceof GeocoderUnavailableError)) throw error;
    return { error: error.message, pauses };
  }
}

const nominatim = {
  lat: '51.4556',
  lon: '7.0116',
  display_name: '5, Hauptstraße, Essen, 45127, Deutschland',
  category: 'building',
  address: { house_number: '5', road: 'Hauptstraße', city: 'Essen', postcode: '45127', country_code: 'de' },
};
const photon = {
  type: 'FeatureCollection',
  features: [
    {
      geometry: { type: 'Point', coordinates: [7.0116, 51.4556] },
      properties: {
        ...{ type: 'house', housenumber: '5', street: 'Hauptstraße', city: 'Essen' },
        ...{ postcode: '45127', countrycode: 'DE' },
      },
    },
  ],
};
const pelias = {
  features: [
    {
      geometry: { type: 'Point', coordinates: [7.0116, 51.4556] },
      properties: {
        ...{
          label: 'Hauptstraße 5, Essen, Germany',
          street: 'Hauptstraße',
          housenumber: '5',
          layer: 'address',
          confidence: 1,
        },
        ...{ locality: 'Essen', postalcode: '45127', country_code: 'DE' },
      },
    },
  ],
};

describe('each kind of geocoder', () => {
  test.each([
    ['nominatim', [nominatim], '/geo/search', { q: 'Hauptstr. 5, 45127 Essen', countrycodes: 'de' }],
    ['photon', photon, '/geo/api', { q: 'Hauptstr. 5, 45127 Essen, DE' }],
    ['pelias', pelias, '/geo/v1/search', { text: 'Hauptstr. 5, 45127 Essen', 'boundary.country': 'DE' }],
  ] as const)('%s is asked in its own words and understood', async (kind, body, path, parameters) => {
    const { candidates = [] } = await ask(await geocoderThat(kind, { body }));
    expect(candidates).toMatchObject([{ street: 'Hauptstraße', houseNumber: '5' }]);
    expect(judgeCandidates(question, candidates)).toMatchObject({
      point: {
        latitude: '51.455600',
        longitude: '7.011600',
        accuracy_m: 50,
        label: expect.stringContaining('Hauptstraße'),
      },
      proposals: [],
    });
    const [request] = server!.requests;
    expect(request!.pathname).toBe(path);
    expect(Object.fromEntries(request!.searchParams)).toMatchObject({ ...parameters, key: 'secret' });
  });
});

describe('a geocoder that does not answer as it should', () => {
  test('is asked again after 1 and 4 seconds, or when it says', async () => {
    const busy = { status: 429, headers: { 'retry-after': '7' } };
    const found = await ask(await geocoderThat('nominatim', { status: 503 }, busy, { body: [nominatim] }));
    expect(found).toMatchObject({ candidates: [{ level: 'house' }], pauses: [1000, 7000] });
  });

  test('is given up after three attempts', async () => {
    expect(await ask(await geocoderThat('nominatim', { status: 500 }))).toEqual({
      error: 'status 500',
      pauses: [1000, 4000],
    });
  });

  test('is not waited for longer than its time', async () => {
    const slow = { ...(await geocoderThat('nominatim', 'silence')), timeoutMs: 50 };
    expect(await ask(slow)).toMatchObject({ error: expect.stringMatching(/timeout/i), pauses: [1000, 4000] });
    expect(server!.requests).toHaveLength(3);
  });

  test('cannot be reached', async () => {
    const gone = await geocoderThat('nominatim', {});
    await server!.close();
    server = undefined;
    expect(await ask(gone)).toMatchObject({ error: expect.any(String), pauses: [1000, 4000] });
  });

  test.each<[string, Reply]>([
    ['refuses', { status: 403 }],
    ['sends no JSON', { body: '<html>' }],
    ['sends something else', { body: { features: 'none' } }],
    ['sends coordinates beyond the poles', { body: [{ ...nominatim, lat: '151' }] }],
    ['sends too much', { body: `"${'x'.repeat(1024 * 1024)}"` }],
  ])('%s: it is not asked again', async (_, reply) => {
    expect(await ask(await geocoderThat('nominatim', reply))).toEqual({
      error: expect.any(String),
      pauses: [],
    });
    expect(server!.requests).toHaveLength(1);
  });
});

test('requests begin at the pace of the setting, whoever asks', async () => {
  const geocoder = { ...(await geocoderThat('nominatim', { body: [] })), paceMs: 60_000 };
  const pauses: number[] = [];
  const pause = async (ms: number) => pauses.push(ms);
  await Promise.all([1, 2, 3].map(() => askGeocoder(geocoder, question, pause)));
  expect(pauses.map((ms) => Math.ceil(ms / 60_000))).toEqual([1, 2]);
});

describe('an answer is certain', () => {
  const house: Candidate = {
    latitude: 51.4556,
    longitude: 7.0116,
    label: 'Hauptstraße 5',
    level: 'house',
    street: 'Hauptstraße',
    houseNumber: '5',
    places: ['Essen'],
    postcode: '45127',
    country: 'DE',
    confidence: null,
  };

  test('when its candidates are one door, or one street', () => {
    const next = { ...house, latitude: 51.456 };
    const street: Candidate = { ...house, level: 'street', houseNumber: null, latitude: 51.46 };
    expect(judgeCandidates(question, [house, next, street]).point).toMatchObject({ accuracy_m: 50 });
    expect(judgeCandidates(question, [street]).point).toMatchObject({ accuracy_m: 500 });
    expect(judgeCandidates({ ...question, postcode: null, city: 'ESSEN' }, [house]).point).not.toBeNull();
  });

  test.each<[string, Candidate[]]>([
    ['there are two', [house, { ...house, latitude: 51.5 }]],
    ['it is only a city', [{ ...house, level: null }]],
    ['it is in another country', [{ ...house, country: 'AT' }]],
    ['it is in another city', [{ ...house, places: ['Bochum'], postcode: null }]],
    ['it has another postcode', [{ ...house, postcode: '45128' }]],
    ['it is in another street', [{ ...house, street: 'Nebenweg' }]],
    ['it is another street', [{ ...house, level: 'street', street: 'Nebenweg', houseNumber: null }]],
    ['it is another house', [{ ...house, houseNumber: '70' }]],
    ['it is not sure itself', [{ ...house, confidence: 0.7 }]],
    ['there is none', []],
  ])('not when %s', (_, candidates) => {
    const judged = judgeCandidates(question, candidates);
    expect(judged.point).toBeNull();
    expect(judged.proposals).toHaveLength(candidates.filter(({ country }) => country === 'DE').length);
  });

  test.each<[string, string | null, string | null, boolean]>([
    ['HAUPT STR. 5', 'Hauptstraße', '5', true],
    ['Hauptstr. 5, 2. Etage', 'Hauptstraße', '5', true],
    ['Hauptstr. 5 a', 'Hauptstraße', '5A', true],
    ['Hauptstr. 5 a', 'Hauptstraße', '5', false],
    ['Hauptstr. 5', 'Hauptstraße', '5a', false],
    ['Hauptstr. 15', 'Hauptstraße', '5', false],
    ['Hauptstr.', 'Hauptstraße', '5', false],
    ['Hauptstr. 5/7', 'Hauptstraße', '5', true],
    ['Hauptstr. 5/7', 'Hauptstraße', '7', false],
    ['Straße des 17. Juni 135', 'Straße des 17. Juni', '135', true],
    ['Straße des 17. Juni 135', 'Straße des 17. Juni', '17', false],
    ['Hauptstr. 5 E', 'Hauptstraße', '5', false],
    ['12 N Main St', 'Main Street', '12', true],
    ['12 rue de la Paix', 'Rue de la Paix', '12', true],
    ['5 Hauptstr.', null, '5', true],
    ['12 N Main St', 'North Main Street', '12', true],
    ['Rue Neuve 5', 'Rue Neuve - Nieuwstraat', '5', true],
    ['Hauptstr. 5', null, null, true],
  ])('%s, when %s %s is found: %s', (full_address, street, houseNumber, isCertain) => {
    const { point } = judgeCandidates({ ...question, full_address }, [{ ...house, street, houseNumber }]);
    expect(point !== null).toBe(isCertain);
  });
});
