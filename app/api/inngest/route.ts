// A plain handler of requests. The one for Next takes the app's address from `Host`.
import { serve } from 'inngest/edge';
import { engineLogger, inngest } from '@/inngest/client';
import { allFunctions } from '@/inngest/functions/all-functions';
import { handleEngineCall } from '@/lib/engine/handle-engine-call';

const handle = handleEngineCall(
  serve({
    client: inngest,
    functions: allFunctions,
    enableUnauthedSync: false, // beside what handleEngineCall refuses: by itself the SDK takes a sync from anybody
  }),
  engineLogger,
);

/** Where the engine (Inngest's server or the embedded one) calls the functions; it signs its calls. */
export { handle as GET, handle as POST, handle as PUT };
