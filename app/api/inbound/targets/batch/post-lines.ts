import { POST } from '@/app/api/inbound/targets/batch/route';
import { takeInPart } from '@/lib/inbound/take-in-part';

/** A batch as lines: its head, then its items. */
export const linesOf = (head: object, items: readonly unknown[]) =>
  [head, ...items].map((line) => JSON.stringify(line)).join('\n');

/** Sends lines as a program would that has this access token. */
export function postLines(
  text: string | Uint8Array<ArrayBuffer>,
  { token, headers = {} }: { token: string; headers?: Record<string, string> },
) {
  const own = {
    authorization: `Bearer ${token}`,
    host: 'lading.test',
    'content-type': 'application/x-ndjson',
  };
  const url = 'http://lading.test/api/inbound/targets/batch';
  return POST(new Request(url, { method: 'POST', body: text, headers: { ...own, ...headers } }));
}

/** Takes in a waiting batch as the engine does. @returns how many steps it took */
export async function takeInAll(importJobId: number): Promise<number> {
  let parts = 1;
  while ((await takeInPart(String(importJobId))).more) parts += 1;
  return parts;
}
