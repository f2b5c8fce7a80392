import type { Say } from '@/lib/messages/say';
import { fileProblemCodes } from '@/lib/table-files/file-problem';

/** Why a job failed: a problem with its file, or one on our side. Stored, so never rename a code. */
export const failureCodes = [
  ...fileProblemCodes,
  /** The stored file is gone. */
  'file_missing',
  /** The store or the database was full. */
  'storage_full',
  /** The work could not be finished, although the file may be good. */
  'processing_failed',
] as const;

/**
 * The message for a failed job: what is wrong, and what to do. `details` are the stored parameters of the code; a missing
 * one shows as "?", and an unknown code (from another version) reads as `processing_failed`.
 */
export function failureMessage(code: string, details: unknown, say: Say): string {
  const known = failureCodes.find((each) => each === code) ?? 'processing_failed';
  return say(`files.problems.${known}`, typeof details === 'object' ? { ...details } : {});
}
