import { carriesCode } from '@/lib/faults/carries-code';
import { isDatabaseUnavailable } from '@/lib/http/error-response';
import { isStorageFull } from '@/lib/faults/storage-full';
import { isTooBusy } from '@/lib/concurrency/too-busy';

/** Not the names of classes, which builds shorten. */
const storageFull = 'StorageFullError';
const passingFault = 'PassingFaultError';

/** Of a store that cannot be reached, or has more to do than it can: codes of Node, names of the AWS SDK. */
const storeAway: ReadonlySet<unknown> = new Set([
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
  'InternalError',
  'RequestTimeout',
  'ServiceUnavailable',
  'SlowDown',
  'TimeoutError',
]);

/**
 * Runs a step; what it throws gets a name by which `failureOf` knows it after the last try: on its way through the
 * engine an error loses its class, its code and what caused it.
 */
export async function nameFaults<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    if (isStorageFull(error)) throw named(storageFull, 'There is no room left to write to', error);
    if (isPassing(error))
      throw named(passingFault, 'What the step needs cannot be reached at the moment', error);
    throw error;
  }
}

function named(name: string, message: string, cause: unknown): Error {
  return Object.assign(new Error(message, { cause }), { name });
}

/** A fault of what the step needs, and not of what it does: it goes away without anybody mending the step. */
function isPassing(error: unknown): boolean {
  return isTooBusy(error) || isDatabaseUnavailable(error) || carriesCode(error, storeAway);
}

export interface Failure {
  code: 'storage_full' | 'processing_failed';
  /** Only what the step needs was missing, for longer than all its tries: the job may go on by itself. */
  isPassing: boolean;
}

/**
 * How an engine names a call whose answer never came from a step: the app was away or did not answer. `CallLostError` is
 * the embedded engine's; the others are Inngest's (pkg/execution of inngest/inngest).
 */
const appAway = [
  /^Unable to reach SDK URL/,
  /^Your server connection experienced a timeout/,
  /^Your server (returned|reset)/,
  /^(error performing request|invalid status code: 5)/,
];

/** Why a job ends whose step has failed for the last time. */
export function failureOf({ name, message }: { name: string; message: string }): Failure {
  if (name === storageFull) return { code: 'storage_full', isPassing: false };
  const isPassing =
    name === passingFault || name === 'CallLostError' || appAway.some((words) => words.test(message));
  return { code: 'processing_failed', isPassing };
}
