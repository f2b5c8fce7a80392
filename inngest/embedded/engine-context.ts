import type { EngineSettings } from './read-settings';
import type { EngineDatabase } from './run-transaction';
import type { AppAddress } from './call-app';

export interface EngineLog {
  info(message: string): void;
  warn(message: string): void;
}

/** What the parts of a running engine share. */
export interface EngineContext {
  settings: EngineSettings;
  database: EngineDatabase;
  app: AppAddress;
  log: EngineLog;
  /** The epoch of this engine's lead; undefined on standby. */
  epoch: string | undefined;
  /** Whether the app has registered its functions since this engine took the lead. */
  synced: boolean;
  /**
   * The calls that workers of this process are making, with the number of workers for each (a job may be delivered twice).
   * Any other call marked `running` was lost (find-lost-calls.ts).
   */
  underWay: Map<string, number>;
  /** Aborts all running calls, at the end of the drain. */
  abort: AbortController;
  /** True once a stop has been requested: nothing new is begun. */
  stopping: boolean;
  /** Requests a sync soon: a call found an app whose functions differ from those registered. */
  requestSync(): void;
}
