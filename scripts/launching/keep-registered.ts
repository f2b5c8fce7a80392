import { setTimeout as sleep } from 'node:timers/promises';
import { readEngineSettings } from '@/lib/engine/engine-settings';
import { functionsPath } from '@/lib/engine/handle-engine-call';
import { signBody } from '@/lib/engine/sign-requests';

/** Pauses in milliseconds: while it does not hold, from the first to the longest; and once it holds. */
const pauses = { first: 500, longest: 10_000, held: 30_000 };

/**
 * Registers the functions with Inngest's server until that holds, and again and again: the server may start after us, and
 * one whose database is new knows nothing of us, takes every event and runs none. (The embedded engine asks by itself.)
 *
 * The app is asked for a sync as the server itself would ask, signed with the same key.
 * @param address where this machine reaches the app
 * @returns what ends it
 */
export function keepRegistered(address: string, { first, longest, held } = pauses): () => void {
  const engine = readEngineSettings(process.env);
  const signingKey = 'signingKey' in engine ? engine.signingKey : undefined;
  const end = new AbortController();
  const loop = async () => {
    let told: string | undefined;
    let pause = first;
    while (!end.signal.aborted) {
      const fault = await register(address, signingKey, end.signal);
      if (end.signal.aborted) return;
      if (fault && fault !== told) console.warn(`Inngest does not know the functions yet: ${fault}`);
      if (!fault && told) console.log('Inngest knows the functions now.');
      told = fault;
      await sleep(fault ? pause : held, undefined, { signal: end.signal, ref: false }).catch(() => undefined);
      pause = fault ? Math.min(pause * 2, longest) : first;
    }
  };
  void loop();
  return () => end.abort();
}

/** @returns why it was not taken */
async function register(
  address: string,
  signingKey: string | undefined,
  end: AbortSignal,
): Promise<string | undefined> {
  try {
    const response = await fetch(`${address}${functionsPath}`, {
      method: 'PUT',
      headers: signingKey ? { 'X-Inngest-Signature': signBody('', signingKey, Date.now()) } : {},
      signal: AbortSignal.any([end, AbortSignal.timeout(30_000)]),
    });
    const said = await response.text();
    return response.ok ? undefined : said.slice(0, 300);
  } catch (error) {
    return `the app does not answer (${error instanceof Error ? error.message : String(error)})`;
  }
}
