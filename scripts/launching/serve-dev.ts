/** The web server's process of `npm run dev`: as in production, and its worker threads follow their sources. */
import { closeBatchWorkers } from '@/lib/inbound/batch-worker-pool';
import { closeWorkers, warmWorkers } from '@/lib/import-files/order-worker-pool';
import { watchThreads } from '@/scripts/build-workers.mjs';
import '@/scripts/launching/serve';

// The next task starts threads of the new bundle. What the old ones were at fails: the engine retries an import's step,
// and a caller of the batch API is answered with an error.
await watchThreads(() => void Promise.all([closeWorkers(), closeBatchWorkers()]).then(warmWorkers));
