import { z } from 'zod';

/** How the last sync of this process with the engine ended. */
export interface Registration {
  /** What the engine, or the SDK, said when it was not taken; undefined when it was. */
  fault: string | undefined;
}

// Next loads a module once for each of its bundles: the route of the engine tells the one of the health check.
const holder = globalThis as { ladingRegistration?: Registration };

const answer = z.object({ message: z.string() }).catch({ message: '' });

/** @param response the SDK's answer to a sync */
export async function rememberRegistration(response: Response): Promise<void> {
  const { message } = answer.parse(await response.json().catch(() => undefined));
  holder.ladingRegistration = { fault: response.ok ? undefined : message || `status ${response.status}` };
}

/** Undefined: there was no sync yet. */
export function lastRegistration(): Registration | undefined {
  return holder.ladingRegistration;
}
