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
  /** The lead that is held; undefined on standby. */
  epoch: string | undefined;
  /** Whether the app has told its functions since this engine took the lead. */
  synced: boolean;
  /**
   * The calls that workers of this process hold at the moment, and how many workers each: a job may come twice. Whatever
   * else is marked `running` was lost (find-lost-calls.ts).
   */
  underWay: Map<string, number>;
  /** Ends everything that is under way, at the end of the drain. */
  abort: AbortController;
  /** True from the moment a stop is asked for: nothing new is begun. */
  stopping: boolean;
  /** Asks for the app's functions soon: a call came to an app that knows others. */
  requestSync(): void;
}
