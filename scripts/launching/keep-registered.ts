import { setTimeout as sleep } from 'node:timers/promises';
import { readEngineSettings } from '@/lib/engine/engine-settings';
import { functionsPath } from '@/lib/engine/handle-engine-call';
import { signBody } from '@/lib/engine/sign-requests';

/** Pauses in milliseconds: `first`, doubled up to `longest`, until the functions are registered; `held` after that. */
const pauses = { first: 500, longest: 10_000, held: 30_000 };

/**
 * Registers the functions with Inngest's server, retrying until that succeeds and repeating it regularly: the server may
 * start after us, and one with a new database accepts every event but runs none. (The embedded engine syncs by itself.)
 *
 * It requests a sync from the app just as the server would, signed with the same key.
 * @param address where this machine reaches the app
 * @returns a function that ends it
 */
export function keepRegistered(address: string, { first, longest, held } = pauses): () => void {
  const engine = readEngineSettings(process.env);
  const signingKey = 'signingKey' in engine ? engine.signingKey : undefined;
  const end = new AbortController();
  const loop = async () => {
    let lastFault: string | undefined;
    let pause = first;
    while (!end.signal.aborted) {
      const fault = await register(address, signingKey, end.signal);
      if (end.signal.aborted) return;
      if (fault && fault !== lastFault) console.warn(`Inngest does not know the functions yet: ${fault}`);
      if (!fault && lastFault) console.log('Inngest knows the functions now.');
      lastFault = fault;
      await sleep(fault ? pause : held, undefined, { signal: end.signal, ref: false }).catch(() => undefined);
      pause = fault ? Math.min(pause * 2, longest) : first;
    }
  };
  void loop();
  return () => end.abort();
}

/** @returns why the registration failed, or undefined */
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
    const body = await response.text();
    return response.ok ? undefined : body.slice(0, 300);
  } catch (error) {
    return `the app does not answer (${error instanceof Error ? error.message : String(error)})`;
  }
}
