import { z } from 'zod';
import { oncePerProcess } from '@/lib/concurrency/once-per-process';

/** How the last sync of this process with the engine ended. */
export interface Registration {
  /** The reason that the engine or the SDK gave for a failure; undefined if it succeeded. */
  fault: string | undefined;
}

// Set by the engine's route and read by the health check's.
const last = oncePerProcess('registration', (): { registration?: Registration } => ({}));

const answer = z.object({ message: z.string() }).catch({ message: '' });

/** @param response the SDK's response to a sync */
export async function rememberRegistration(response: Response): Promise<void> {
  const { message } = answer.parse(await response.json().catch(() => undefined));
  last.get().registration = { fault: response.ok ? undefined : message || `status ${response.status}` };
}

/** The last registration; undefined if there was no sync yet. */
export function lastRegistration(): Registration | undefined {
  return last.get().registration;
}
