/** The web server's process of `npm run dev`: as in production, but its worker threads are rebuilt when their sources change. */
import { closeBatchWorkers } from '@/lib/inbound/batch-worker-pool';
import { closeWorkers, warmWorkers } from '@/lib/import-files/order-worker-pool';
import { watchThreads } from '@/scripts/build-workers.mjs';
import '@/scripts/launching/serve';

// The next task starts threads from the new bundle. Tasks of the old threads fail: the engine retries an import's step, and
// a caller of the batch API gets an error.
await watchThreads(() => void Promise.all([closeWorkers(), closeBatchWorkers()]).then(warmWorkers));
