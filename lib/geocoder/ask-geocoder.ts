import { setTimeout as sleep } from 'node:timers/promises';
import { oncePerProcess } from '@/lib/concurrency/once-per-process';
import { env } from '@/lib/env';
import type { Candidate } from '@/lib/geocoder/candidate';
import { type GeocoderKind, readCandidates } from '@/lib/geocoder/read-candidates';

/** The geocoder of the installation. */
export interface Geocoder {
  url: string;
  kind: GeocoderKind;
  timeoutMs: number;
  /** Between the beginnings of two requests, whoever asks. */
  paceMs: number;
}

/** Null: none is named, and nothing is ever sent. */
export function geocoderOf({ GEOCODER_URL: url, GEOCODER_KIND: kind, ...settings } = env()): Geocoder | null {
  if (!url || !kind) return null;
  return {
    url,
    kind,
    timeoutMs: settings.GEOCODER_TIMEOUT_SECONDS * 1000,
    paceMs: 1000 / settings.GEOCODER_REQUESTS_PER_SECOND,
  };
}

/** What is asked for. */
export interface GeocoderQuestion {
  full_address: string;
  city: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  postcode: string | null;
}

/** The geocoder did not answer, refused, or answered something else than candidates. */
export class GeocoderUnavailableError extends Error {}

const searchPaths: Record<GeocoderKind, string> = { nominatim: 'search', photon: 'api', pelias: 'v1/search' };

const MAX_ATTEMPTS = 3;
/** The first pause before another attempt; each is four times the one before. */
const FIRST_PAUSE_MS = 1000;
const MAX_PAUSE_MS = 30_000;
const MAX_ANSWER_BYTES = 1024 * 1024;

/** When the next request may begin, for each geocoder: all imports of the process share one pace. */
const nextAt = oncePerProcess('geocoder pace', () => new Map<string, number>());

/**
 * Asks a geocoder for an address, at its pace; a request that fails in passing is repeated, with growing pauses or as
 * the geocoder asks.
 * @param pause waits; tests replace it
 * @throws GeocoderUnavailableError
 */
export async function askGeocoder(
  geocoder: Geocoder,
  question: GeocoderQuestion,
  pause: (ms: number) => Promise<unknown> = sleep,
): Promise<Candidate[]> {
  for (let attempt = 1; ; attempt++) {
    await waitForTurn(geocoder, pause);
    const answer = await request(geocoder, question);
    if ('candidates' in answer) return answer.candidates;
    if (attempt === MAX_ATTEMPTS || !answer.isPassing) throw new GeocoderUnavailableError(answer.reason);
    const backoff = FIRST_PAUSE_MS * 4 ** (attempt - 1);
    await pause(Math.min(MAX_PAUSE_MS, Math.max(backoff, answer.retryAfterMs)));
  }
}

async function waitForTurn(
  { url, paceMs }: Geocoder,
  pause: (ms: number) => Promise<unknown>,
): Promise<void> {
  const turns = nextAt.get();
  const now = Date.now();
  const at = Math.max(now, turns.get(url) ?? 0);
  turns.set(url, at + paceMs);
  if (at > now) await pause(at - now);
}

type Answer = { candidates: Candidate[] } | { reason: string; isPassing: boolean; retryAfterMs: number };

async function request(geocoder: Geocoder, question: GeocoderQuestion): Promise<Answer> {
  const failed = (reason: string, isPassing: boolean, retryAfterMs = 0) => ({
    reason,
    isPassing,
    retryAfterMs,
  });
  let body: unknown;
  try {
    const response = await fetch(addressOf(geocoder, question), {
      headers: { accept: 'application/json', 'user-agent': 'Lading' },
      redirect: 'error',
      signal: AbortSignal.timeout(geocoder.timeoutMs),
    });
    if (!response.ok) {
      await response.body?.cancel();
      const isPassing = response.status === 429 || response.status >= 500;
      const seconds = Number(response.headers.get('retry-after'));
      return failed(`status ${response.status}`, isPassing, Number.isFinite(seconds) ? seconds * 1000 : 0);
    }
    body = JSON.parse(await readText(response));
  } catch (error) {
    // Garbage stays garbage; everything else may pass: no connection, no answer in time.
    return failed(error instanceof Error ? error.message : String(error), !(error instanceof SyntaxError));
  }
  try {
    return { candidates: readCandidates(geocoder.kind, body) };
  } catch {
    return failed(`the answer is not that of ${geocoder.kind}`, false);
  }
}

async function readText({ body }: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  const reader = body?.getReader();
  for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
    bytes += piece.value.byteLength;
    text += decoder.decode(piece.value, { stream: true });
    if (bytes <= MAX_ANSWER_BYTES) continue;
    await reader?.cancel();
    throw new SyntaxError('the answer is too long');
  }
  return text;
}

/** @returns the address of the request; a query of the setting, such as a key, is kept */
function addressOf(
  { url, kind }: Geocoder,
  { full_address, city, country, postcode }: GeocoderQuestion,
): URL {
  const address = new URL(url);
  address.pathname = `${address.pathname.replace(/\/$/, '')}/${searchPaths[kind]}`;
  const line = [full_address, [postcode, city].filter(Boolean).join(' ')].join(', ').replace(/\s+/g, ' ');
  const parameters: Record<GeocoderKind, Record<string, string>> = {
    nominatim: {
      q: line,
      format: 'jsonv2',
      addressdetails: '1',
      limit: '5',
      countrycodes: country.toLowerCase(),
    },
    photon: { q: `${line}, ${country}`, limit: '5' },
    pelias: { text: line, size: '5', 'boundary.country': country },
  };
  for (const [name, value] of Object.entries(parameters[kind])) address.searchParams.set(name, value);
  return address;
}
