import { carriesCode } from '@/lib/faults/carries-code';
import { isDatabaseUnavailable } from '@/lib/http/error-response';
import { isStorageFull } from '@/lib/faults/storage-full';
import { isTooBusy } from '@/lib/concurrency/too-busy';

/** Not class names, because builds shorten them. */
const storageFull = 'StorageFullError';
const temporaryFault = 'PassingFaultError';

/** Node error codes and AWS SDK error names that mean the store is unreachable or overloaded. */
const storeUnavailable: ReadonlySet<unknown> = new Set([
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
 * Runs a step and names its errors so that `failureOf` recognises them after the last attempt: on the way through
 * the engine an error loses its class, code and cause.
 */
export async function nameFaults<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    if (isStorageFull(error)) throw named(storageFull, 'There is no room left to write to', error);
    if (isTemporary(error))
      throw named(temporaryFault, 'What the step needs cannot be reached at the moment', error);
    throw error;
  }
}

function named(name: string, message: string, cause: unknown): Error {
  return Object.assign(new Error(message, { cause }), { name });
}

/** Whether the fault lies in what the step depends on rather than in the step itself: it goes away without a fix. */
function isTemporary(error: unknown): boolean {
  return isTooBusy(error) || isDatabaseUnavailable(error) || carriesCode(error, storeUnavailable);
}

export interface Failure {
  code: 'storage_full' | 'processing_failed';
  /**
   * A dependency of the step was unavailable for longer than all its attempts, and nothing else failed: the job may
   * resume automatically.
   */
  isTemporary: boolean;
}

/**
 * How an engine names a call that got no answer from the step because the app was down or unresponsive.
 * `CallLostError` is the embedded engine's name; the others are Inngest's (pkg/execution of inngest/inngest).
 */
const appUnavailable = [
  /^Unable to reach SDK URL/,
  /^Your server connection experienced a timeout/,
  /^Your server (returned|reset)/,
  /^(error performing request|invalid status code: 5)/,
];

/** Why a job ends when one of its steps has failed for the last time. */
export function failureOf({ name, message }: { name: string; message: string }): Failure {
  if (name === storageFull) return { code: 'storage_full', isTemporary: false };
  const isTemporary =
    name === temporaryFault ||
    name === 'CallLostError' ||
    appUnavailable.some((words) => words.test(message));
  return { code: 'processing_failed', isTemporary };
}
