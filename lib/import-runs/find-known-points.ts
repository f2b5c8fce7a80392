import { lookUpPoints, MAX_KEYS } from '@/lib/address-points/look-up-points';
import { db } from '@/lib/db';
import { writePointLine } from '@/lib/import-files/read-points';
import { failIfFileMissing } from '@/lib/import-runs/fail-import';
import { type LeasedJob, refreshLease } from '@/lib/import-runs/lease';
import { hasPointFile, readAddressFile, writePointFile } from '@/lib/import-runs/point-files';
import { rulesOf } from '@/lib/import-runs/rules-of';
import { choosePoints } from '@/lib/shaping/address-point';
import type { BulkOrderCreation } from '@/prisma/generated/client';

/**
 * Decides which points the file's addresses without coordinates get, and stores them for all chunks. What is stored
 * once stays: a chunk that runs again gives the same deliveries, whatever has been found out in the meantime.
 */
export async function findKnownPoints(leased: LeasedJob): Promise<{ state: 'found' | 'stopped' }> {
  if (!(await refreshLease(leased))) return { state: 'stopped' };
  const job = await db().bulkOrderCreation.findUniqueOrThrow({ where: { id: leased.jobId } });
  const canonicalKey = job.canonicalKey!;
  if (await hasPointFile(canonicalKey)) return { state: 'found' };
  try {
    await writePointFile(canonicalKey, pointLines(leased, job));
    return { state: 'found' };
  } catch (error) {
    return failIfFileMissing(leased, error);
  }
}

async function* pointLines(leased: LeasedJob, job: BulkOrderCreation): AsyncGenerator<Uint8Array> {
  const { coordinates } = rulesOf(job);
  const encoder = new TextEncoder();
  for await (const addresses of readAddressFile(job.canonicalKey!, MAX_KEYS)) {
    const keys = addresses.map(({ key }) => key);
    const found = await lookUpPoints(job.tenantId, keys);
    const lines = [...choosePoints(found, coordinates)].map(([key, point]) => writePointLine(key, point));
    yield encoder.encode(lines.join(''));
    await refreshLease(leased);
  }
}
