import { guardConsole } from '@/lib/logging/log-lines';
import { reportAlive } from '@/scripts/launching/report-alive';
import { readSettings } from './read-settings';
import { startEngine } from './start-engine';

/** How long running calls may take to end after SIGTERM. */
const drainMillis = 8000;

const log = {
  info: (message: string) => console.info(`engine: ${message}`),
  warn: (message: string) => console.warn(`engine: ${message}`),
};

async function main(): Promise<void> {
  guardConsole();
  const engine = await startEngine(readSettings(process.env), log);
  let stopping = false;
  const stop = (drain: number) => {
    if (stopping) return;
    stopping = true;
    void engine
      .stop(drain)
      .catch((error: Error) => log.warn(`The engine did not stop cleanly: ${error.message}`))
      .finally(() => process.exit(0));
  };
  process.once('SIGTERM', () => stop(drainMillis));
  process.once('SIGINT', () => stop(drainMillis));
  // The launcher is gone, perhaps killed: nothing else would end this process, and the next start brings its own engine.
  process.once('disconnect', () => process.exit(0));
  process.send?.({ type: 'ready', port: engine.port });
  reportAlive();
}

main().catch((error: Error) => {
  console.error(`The engine cannot start: ${error.message}`);
  process.exit(1);
});
