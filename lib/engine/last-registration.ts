import { z } from 'zod';
import { oncePerProcess } from '@/lib/concurrency/once-per-process';

/** How the last sync of this process with the engine ended. */
export interface Registration {
  /** What the engine, or the SDK, said when it was not taken; undefined when it was. */
  fault: string | undefined;
}

// The route of the engine remembers it for the one of the health check.
const last = oncePerProcess('registration', (): { registration?: Registration } => ({}));

const answer = z.object({ message: z.string() }).catch({ message: '' });

/** @param response the SDK's answer to a sync */
export async function rememberRegistration(response: Response): Promise<void> {
  const { message } = answer.parse(await response.json().catch(() => undefined));
  last.get().registration = { fault: response.ok ? undefined : message || `status ${response.status}` };
}

/** Undefined: there was no sync yet. */
export function lastRegistration(): Registration | undefined {
  return last.get().registration;
}
