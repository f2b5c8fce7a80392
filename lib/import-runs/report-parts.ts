import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { contentTypes } from '@/lib/import-files/content-types';
import type { ReportPart } from '@/lib/import-files/order-tasks';
import { ObjectMissingError } from '@/lib/storage/object-missing-error';
import { objectStore } from '@/lib/storage/open-object-store';

/** Location of a chunk's report part: one object, with the lines of the success, failed and skipped files in this order. */
export interface StoredPart {
  key: string;
  successBytes: number;
  failedBytes: number;
}

/** Stores a part under a unique name: two runs of a chunk name different deliveries, and only one of them commits. */
export async function storeReportPart(fileKey: string, part: ReportPart): Promise<StoredPart> {
  const key = `${folderOf(fileKey)}/${randomUUID()}.csv`;
  await objectStore().write(key, inOrder(part), contentTypes.csv);
  return { key, successBytes: part.success.byteLength, failedBytes: part.failed.byteLength };
}

async function* inOrder({ success, failed, skipped }: ReportPart) {
  yield success;
  yield failed;
  yield skipped;
}

/** @returns null when the store has lost it */
export async function readReportPart({
  key,
  successBytes,
  failedBytes,
}: StoredPart): Promise<Record<keyof ReportPart, Uint8Array> | null> {
  try {
    const bytes = await buffer(await objectStore().read(key));
    const failedEnd = successBytes + failedBytes;
    return {
      success: bytes.subarray(0, successBytes),
      failed: bytes.subarray(successBytes, failedEnd),
      skipped: bytes.subarray(failedEnd),
    };
  } catch (error) {
    if (error instanceof ObjectMissingError) return null;
    throw error;
  }
}

/** Removes all parts of a job once its reports are written. */
export async function removeReportParts(fileKey: string): Promise<void> {
  await objectStore().removeFolder(folderOf(fileKey));
}

function folderOf(fileKey: string): string {
  return `${path.posix.dirname(fileKey)}/report-parts`;
}
