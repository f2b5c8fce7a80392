import { readEngineSettings } from '@/lib/engine/engine-settings';
import { rememberRegistration } from '@/lib/engine/last-registration';
import { readEngineCall, UnsignedCallError } from '@/lib/engine/read-engine-call';
import type { makeEngineLogger } from '@/lib/logging/engine-logger';
import { errorResponse } from '@/lib/http/error-response';

/** Where the functions are served, below the app's own address. */
export const functionsPath = '/api/inngest';

type Handler = (request: Request) => Promise<Response>;

/**
 * Wraps the SDK's handler: only requests that the engine has signed reach it, readdressed to the app's own address. The
 * result of a sync is remembered for the health check.
 * @param serve the SDK's handler for one method
 */
export function handleEngineCall(serve: Handler, logger: ReturnType<typeof makeEngineLogger>): Handler {
  return async (request) => {
    try {
      const settings = readEngineSettings(process.env);
      // Without an engine there is no legitimate caller.
      if (settings.kind === 'embedded') throw new UnsignedCallError();
      // Only the dev server works without a configured address; for it the launcher sets this machine's.
      if (!settings.serveOrigin) throw new Error('INNGEST_SERVE_ORIGIN is not set');
      const call = await readEngineCall(request, settings, settings.serveOrigin + functionsPath);
      const response = await serve(call);
      if (request.method === 'PUT') await rememberRegistration(response.clone());
      return response;
    } catch (error) {
      if (!(error instanceof UnsignedCallError)) return errorResponse(error, 'en');
      logger.error('Signature validation failed');
      const message = 'Only calls that the engine has signed are answered here';
      return Response.json({ message }, { status: 401, headers: { 'Cache-Control': 'no-store' } });
    }
  };
}
