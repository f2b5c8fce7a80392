// The plain request handler: the one for Next takes the app's address from `Host`.
import { serve } from 'inngest/edge';
import { engineLogger, inngest } from '@/inngest/client';
import { allFunctions } from '@/inngest/functions/all-functions';
import { handleEngineCall } from '@/lib/engine/handle-engine-call';

const handle = handleEngineCall(
  serve({
    client: inngest,
    functions: allFunctions,
    enableUnauthedSync: false, // in addition to the checks of handleEngineCall: by default, the SDK accepts a sync from anybody
  }),
  engineLogger,
);

/** Where the engine (Inngest's server or the embedded one) calls the functions; it signs its calls. */
export { handle as GET, handle as POST, handle as PUT };
