/** Why a file that came to an inbox was not imported by itself. Stored, so never rename a code. */
export const receivedReasonCodes = [
  'no_profile',
  'several_profiles',
  'columns_changed',
  'profile_incomplete',
  'same_file',
  'unreadable',
  'file_doubt',
  'no_rows',
  'too_many_rows',
  'too_many_failed',
  'refused',
  'check_failed',
] as const;

export type ReceivedReasonCode = (typeof receivedReasonCodes)[number];

/** A reason as it is stored: codes and numbers, names of columns, profiles and files. */
export interface ReceivedReason {
  code: ReceivedReasonCode;
  params?: Record<string, unknown>;
}
