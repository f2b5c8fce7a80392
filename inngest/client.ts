import { Inngest } from 'inngest';

/** Where the engine is, and its keys, the SDK reads from INNGEST_* itself. */
export const inngest = new Inngest({ id: 'lading' });
