import { findGeocoded, keepGeocoded } from '@/lib/address-points/geocoded-points';
import { lookUpPoints } from '@/lib/address-points/look-up-points';
import { db, withTransaction } from '@/lib/db';
import { askGeocoder, geocoderOf, GeocoderUnavailableError } from '@/lib/geocoder/ask-geocoder';
import { judgeCandidates } from '@/lib/geocoder/judge-candidates';
import { addTimelineEvent } from '@/lib/import-runs/add-timeline-event';
import { failIfFileMissing } from '@/lib/import-runs/fail-import';
import { type LeasedJob, refreshLease } from '@/lib/import-runs/lease';
import { hasPointFile, readAddressFile } from '@/lib/import-runs/point-files';
import { rulesOf } from '@/lib/import-runs/rules-of';
import type { OpenAddress } from '@/lib/rows/open-address';
import { choosePoint } from '@/lib/shaping/address-point';
import type { BulkOrderCreation } from '@/prisma/generated/client';

/** A step asks no longer than this, and the next one goes on: a crash loses no more than a question. */
const ROUND_MS = 30_000;
/** A run may have a thousand steps, and 400 of them are chunks. */
const MAX_ROUNDS = 400;
const BATCH = 500;
/** So many addresses in a row without an answer: the geocoder is down, and the import goes on without it. */
const MAX_FAILURES = 3;

/** How far the rounds before have come. The engine stores it as JSON. */
export interface GeocodingProgress {
  roundsLeft: number;
  /** Addresses of the file that are done with, answered or not. */
  passed: number;
  failuresInARow: number;
  /** Whether any address has been left without an answer. */
  hasFailed: boolean;
}

export const geocodingStart: GeocodingProgress = {
  roundsLeft: MAX_ROUNDS,
  passed: 0,
  failuresInARow: 0,
  hasFailed: false,
};

type GeocodingRound = { state: 'done' | 'stopped' } | { state: 'more'; progress: GeocodingProgress };

/**
 * Asks the geocoder for the addresses of which nothing is known, for one round. What it finds is kept for the tenant, so
 * that no address is asked for twice. When several addresses in a row get no answer, or the last round ends before the
 * file does, the rest is given up; the timeline says so, as it does of single addresses without an answer.
 * @param progress what the round before returned; the first one begins with `geocodingStart`
 * @param options for tests: how long a round is, and how it waits
 * @returns `more`: there are addresses left for another round
 */
export async function geocodeAddresses(
  leased: LeasedJob,
  progress: GeocodingProgress,
  { roundMs = ROUND_MS, pause }: { roundMs?: number; pause?: (ms: number) => Promise<unknown> } = {},
): Promise<GeocodingRound> {
  if (!(await refreshLease(leased))) return { state: 'stopped' };
  const job = await db().bulkOrderCreation.findUniqueOrThrow({ where: { id: leased.jobId } });
  // Without the setting, or when the rules do not ask for it, nothing is ever sent.
  const geocoder = rulesOf(job).coordinates.geocode ? geocoderOf() : null;
  if (!geocoder || (await hasPointFile(job.canonicalKey!))) return { state: 'done' };
  const end = Date.now() + roundMs;
  const roundsLeft = progress.roundsLeft - 1;
  let { failuresInARow, hasFailed } = progress;
  let reason = 'some addresses got no answer';
  try {
    for await (const { address, index } of unknownAddresses(job, progress.passed)) {
      if (Date.now() >= end) {
        if (roundsLeft > 0) {
          return { state: 'more', progress: { roundsLeft, passed: index, failuresInARow, hasFailed } };
        }
        hasFailed = true;
        reason = 'too slow for so many addresses';
        break;
      }
      if (!(await refreshLease(leased))) return { state: 'stopped' };
      try {
        const candidates = await askGeocoder(geocoder, address, pause);
        await keepGeocoded(job.tenantId, address.key, judgeCandidates(address, candidates));
        failuresInARow = 0;
      } catch (error) {
        if (!(error instanceof GeocoderUnavailableError)) throw error;
        hasFailed = true;
        reason = error.message;
        failuresInARow += 1;
        if (failuresInARow >= MAX_FAILURES) break;
      }
    }
  } catch (error) {
    return failIfFileMissing(leased, error);
  }
  if (hasFailed) await reportUnavailable(job.id, reason);
  return { state: 'done' };
}

async function reportUnavailable(jobId: string, reason: string): Promise<void> {
  console.warn(`The geocoder does not answer (${reason}): job ${jobId} goes on without it.`);
  await withTransaction((client) => addTimelineEvent(client, { jobId, event: 'geocoder_unavailable' }));
}

/**
 * The addresses of the file without a point that the import takes, about which the geocoder has not been asked.
 * @param from so many addresses of the file are skipped
 * @returns each with its index in the file, which is the same in every round
 */
async function* unknownAddresses(
  job: BulkOrderCreation,
  from: number,
): AsyncGenerator<{ address: OpenAddress; index: number }> {
  const { coordinates } = rulesOf(job);
  let index = -1;
  for await (const addresses of readAddressFile(job.canonicalKey!, BATCH)) {
    if (index + addresses.length < from) {
      index += addresses.length;
      continue;
    }
    const keys = addresses.map(({ key }) => key);
    const [points, asked] = await Promise.all([
      lookUpPoints(job.tenantId, keys),
      findGeocoded(job.tenantId, keys),
    ]);
    for (const address of addresses) {
      index += 1;
      const isKnown = choosePoint(points.get(address.key) ?? [], coordinates) !== null;
      if (index >= from && !isKnown && !asked.has(address.key)) yield { address, index };
    }
  }
}
