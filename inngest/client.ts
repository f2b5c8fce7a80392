import { Inngest } from 'inngest';
import { makeEngineLogger } from '@/lib/logging/engine-logger';

export const engineLogger = makeEngineLogger();

/** The SDK itself reads the engine's address and keys from INNGEST_*. */
export const inngest = new Inngest({ id: 'lading', logger: engineLogger, internalLogger: engineLogger });
