import { setTimeout as sleep } from 'node:timers/promises';
import { requestApp } from './call-app';
import type { EngineContext } from './engine-context';

/** Long, because a development server compiles its route at the first request. */
const syncTimeout = 60_000;
const retryPause = 250;

/**
 * Asks the app to register its functions (an out-of-band sync, SDK spec 4.3); the app then posts them to `/fn/register`.
 * @returns why it failed, or undefined
 */
async function requestRegistration(engine: EngineContext): Promise<string | undefined> {
  try {
    const signal = engine.abort.signal;
    const response = await requestApp(engine.app, { method: 'PUT', body: '', timeout: syncTimeout, signal });
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

/** Syncs until it succeeds, then at regular intervals, and whenever requested. */
export function keepSynced(engine: EngineContext): SyncLoop {
  let stopped = false;
  let wake = new AbortController();
  let markFirst: () => void = () => undefined;
  const first = new Promise<void>((resolve) => (markFirst = resolve));

  const loop = async () => {
    let lastFault = '';
    while (!stopped) {
      const fault = await requestRegistration(engine);
      if (stopped) return;
      if (fault && fault !== lastFault) engine.log.warn(`The functions are not registered: ${fault}`);
      lastFault = fault ?? '';
      if (!fault) {
        engine.synced = true;
        markFirst();
      }
      wake = new AbortController();
      await sleep(fault ? retryPause : engine.settings.LADING_ENGINE_SYNC_MS, undefined, {
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
