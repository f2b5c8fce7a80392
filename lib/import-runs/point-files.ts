import { createReadStream } from 'node:fs';
import { parseAddressLine } from '@/lib/import-files/collect-addresses';
import type { FilePlan } from '@/lib/import-files/file-plan-schema';
import type { PointFile } from '@/lib/import-files/read-points';
import { isStored, planFileKey, readPlanFile } from '@/lib/import-runs/plan-files';
import type { OpenAddress } from '@/lib/rows/open-address';
import { objectStore } from '@/lib/storage/open-object-store';

type AddressFacts = Pick<FilePlan, 'open_addresses'>;

const addressesKey = (canonicalKey: string) => planFileKey(canonicalKey, 'addresses.jsonl');
const pointsKey = (canonicalKey: string) => planFileKey(canonicalKey, 'points.tsv');

/** Whether rows without coordinates may get points that are known for their addresses. */
export function needsPoints({ open_addresses = 0 }: AddressFacts): boolean {
  return open_addresses > 0;
}

/** Whether what the plan has found out about addresses is stored, if the chunks need it. */
export async function hasAddressFiles(canonicalKey: string, facts: AddressFacts): Promise<boolean> {
  if (!needsPoints(facts)) return true;
  return (await isStored(pointsKey(canonicalKey))) || isStored(addressesKey(canonicalKey));
}

/** Stores the addresses without coordinates that the plan has collected. @param path of the local file */
export async function writeAddressFile(canonicalKey: string, path: string): Promise<void> {
  await objectStore().write(addressesKey(canonicalKey), createReadStream(path), 'application/x-ndjson');
}

/** The addresses without coordinates, in batches of at most `size`. @throws ObjectMissingError */
export async function* readAddressFile(canonicalKey: string, size: number): AsyncGenerator<OpenAddress[]> {
  let batch: OpenAddress[] = [];
  for await (const line of linesOf(await objectStore().read(addressesKey(canonicalKey)))) {
    batch.push(parseAddressLine(line));
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Only line feeds end a line: `readline` takes separators for line ends that may stand in an address. */
async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const piece of bytes) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
}

/** Whether it has been decided which points the addresses get. */
export async function hasPointFile(canonicalKey: string): Promise<boolean> {
  return isStored(pointsKey(canonicalKey));
}

/** Stores the points of the addresses, for all chunks of the plan. */
export async function writePointFile(canonicalKey: string, lines: AsyncIterable<Uint8Array>): Promise<void> {
  await objectStore().write(pointsKey(canonicalKey), lines, 'text/tab-separated-values');
}

/** The plan's points; null when it needs none. @throws ObjectMissingError */
export async function readPointFile(canonicalKey: string, facts: AddressFacts): Promise<PointFile | null> {
  return needsPoints(facts) ? readPlanFile(pointsKey(canonicalKey)) : null;
}
