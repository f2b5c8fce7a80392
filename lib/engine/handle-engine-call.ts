import { readEngineSettings } from '@/lib/engine/engine-settings';
import { rememberRegistration } from '@/lib/engine/last-registration';
import { readEngineCall, UnsignedCallError } from '@/lib/engine/read-engine-call';
import type { makeEngineLogger } from '@/lib/logging/engine-logger';
import { errorResponse } from '@/lib/http/error-response';

/** Where the functions are served, below the app's own address. */
export const functionsPath = '/api/inngest';

type Handler = (request: Request) => Promise<Response>;

/**
 * Stands in front of the SDK's handler: only what the engine has signed reaches it, as a request to the app's own
 * address. How a sync ended is remembered for the health check.
 * @param serve the SDK's handler of one method
 */
export function handleEngineCall(serve: Handler, logger: ReturnType<typeof makeEngineLogger>): Handler {
  return async (request) => {
    try {
      const settings = readEngineSettings(process.env);
      // Without an engine there is nobody who could call.
      if (settings.kind === 'embedded') throw new UnsignedCallError();
      // The dev server alone does without a named address; the launcher names this machine's to it.
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
