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

/** A step asks no longer than this: the next one goes on, and a crash loses no more than a question. */
const ROUND_MS = 30_000;
const BATCH = 500;
/** So many questions in a row without an answer: the geocoder is down, and the import goes on without it. */
const MAX_FAILURES = 3;

/**
 * Asks the geocoder for the addresses of which nothing is known, for a while. What it finds is kept for the tenant, so
 * that no address is asked for twice. When the geocoder does not answer, the rest is given up, and the timeline says so.
 * @param options for tests: how long a round is, and how it waits
 * @returns `more`: there are addresses left for another round
 */
export async function geocodeAddresses(
  leased: LeasedJob,
  { roundMs = ROUND_MS, pause }: { roundMs?: number; pause?: (ms: number) => Promise<unknown> } = {},
): Promise<{ state: 'done' | 'more' | 'stopped' }> {
  if (!(await refreshLease(leased))) return { state: 'stopped' };
  const job = await db().bulkOrderCreation.findUniqueOrThrow({ where: { id: leased.jobId } });
  // Without the setting, or when the rules do not ask for it, nothing is ever sent.
  const geocoder = rulesOf(job).coordinates.geocode ? geocoderOf() : null;
  if (!geocoder || (await hasPointFile(job.canonicalKey!))) return { state: 'done' };
  const end = Date.now() + roundMs;
  let failure: GeocoderUnavailableError | null = null;
  let failuresInARow = 0;
  try {
    for await (const address of unknownAddresses(job)) {
      if (Date.now() >= end) return { state: 'more' };
      if (!(await refreshLease(leased))) return { state: 'stopped' };
      try {
        const candidates = await askGeocoder(geocoder, address, pause);
        await keepGeocoded(job.tenantId, address.key, judgeCandidates(address, candidates));
        failuresInARow = 0;
      } catch (error) {
        if (!(error instanceof GeocoderUnavailableError)) throw error;
        failure = error;
        failuresInARow += 1;
        if (failuresInARow === MAX_FAILURES) break;
      }
    }
  } catch (error) {
    return failIfFileMissing(leased, error);
  }
  if (failure) await reportUnavailable(job.id, failure);
  return { state: 'done' };
}

async function reportUnavailable(jobId: string, { message }: GeocoderUnavailableError): Promise<void> {
  console.warn(`The geocoder does not answer (${message}): job ${jobId} goes on without it.`);
  await withTransaction((client) => addTimelineEvent(client, { jobId, event: 'geocoder_unavailable' }));
}

/** The addresses of the file without a point that the import takes, about which the geocoder has not been asked. */
async function* unknownAddresses(job: BulkOrderCreation): AsyncGenerator<OpenAddress> {
  const { coordinates } = rulesOf(job);
  for await (const addresses of readAddressFile(job.canonicalKey!, BATCH)) {
    const keys = addresses.map(({ key }) => key);
    const [points, asked] = await Promise.all([
      lookUpPoints(job.tenantId, keys),
      findGeocoded(job.tenantId, keys),
    ]);
    for (const address of addresses) {
      const isKnown = choosePoint(points.get(address.key) ?? [], coordinates) !== null;
      if (!isKnown && !asked.has(address.key)) yield address;
    }
  }
}
