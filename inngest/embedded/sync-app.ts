import { setTimeout as sleep } from 'node:timers/promises';
import { requestApp } from './call-app';
import type { EngineContext } from './engine-context';

/** A development server compiles its route at the first request. */
const longestSync = 60_000;
const pauseUntilFirst = 250;

/**
 * Asks the app to register its functions (an out-of-band sync, SDK spec 4.3): the app then posts them to `/fn/register`.
 * @returns why it failed, or undefined
 */
async function requestRegistration(engine: EngineContext): Promise<string | undefined> {
  try {
    const signal = engine.abort.signal;
    const response = await requestApp(engine.app, { method: 'PUT', body: '', timeout: longestSync, signal });
    if (response.status === 200) return undefined;
    return `the app answered ${response.status}: ${response.body.slice(0, 500)}`;
  } catch (error) {
    return `the app does not answer (${(error as NodeJS.ErrnoException).code ?? (error as Error).message})`;
  }
}

export interface SyncLoop {
  /** Settles at the first success; never rejects. */
  first: Promise<void>;
  request(): void;
  stop(): void;
}

/** Syncs until it succeeds, then again and again, and whenever it is asked to. */
export function keepSynced(engine: EngineContext): SyncLoop {
  let stopped = false;
  let wake = new AbortController();
  let markFirst: () => void = () => undefined;
  const first = new Promise<void>((resolve) => (markFirst = resolve));

  const loop = async () => {
    let told = '';
    while (!stopped) {
      const fault = await requestRegistration(engine);
      if (stopped) return;
      if (fault && fault !== told) engine.log.warn(`The functions are not registered: ${fault}`);
      told = fault ?? '';
      if (!fault) {
        engine.synced = true;
        markFirst();
      }
      wake = new AbortController();
      await sleep(fault ? pauseUntilFirst : engine.settings.LADING_ENGINE_SYNC_MS, undefined, {
        signal: wake.signal,
        ref: false,
      }).catch(() => undefined);
    }
  };
  void loop();
  return {
    first,
    request: () => wake.abort(),
    stop: () => {
      stopped = true;
      wake.abort();
    },
  };
}
