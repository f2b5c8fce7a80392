import { Inngest } from 'inngest';
import { makeEngineLogger } from '@/lib/logging/engine-logger';

export const engineLogger = makeEngineLogger();

/** Where the engine is, and its keys, the SDK reads from INNGEST_* itself. */
export const inngest = new Inngest({ id: 'lading', logger: engineLogger, internalLogger: engineLogger });
