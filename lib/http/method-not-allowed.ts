import { ApiError } from '@/lib/errors';
import { dialectOf } from '@/lib/http/dialect';
import { failedRequest } from '@/lib/http/failed-request';
import { errorResponse } from '@/lib/http/error-response';
import { pickLanguage } from '@/lib/languages/language';

type Method = 'DELETE' | 'GET' | 'PATCH' | 'POST' | 'PUT';
type Handler = (request: Request) => Promise<Response>;

/**
 * Handlers for the methods that an address does not support, and for OPTIONS, which lists the supported ones. Next's own
 * 405 has no body, and its OPTIONS would list the refusing handlers as well (RFC 9110, 9.3.7 and 15.5.6).
 * @param allowed the supported methods, e.g. `{ GET, POST }`
 */
export function methodNotAllowed(
  allowed: Partial<Record<Method, unknown>>,
): Record<Method | 'OPTIONS', Handler> {
  const methods = Object.keys(allowed);
  const implied = 'GET' in allowed ? ['HEAD', 'OPTIONS'] : ['OPTIONS'];
  const listMethods: Handler = async () =>
    new Response(null, { status: 204, headers: { Allow: [...methods, ...implied].join(', ') } });
  const refuse: Handler = async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    const language = pickLanguage(searchParams.get('language'), request.headers.get('accept-language'));
    const error = new ApiError('method_not_allowed', {
      params: { method: request.method, allowed: methods },
      headers: { Allow: methods.join(', ') },
    });
    return errorResponse(error, language, dialectOf(pathname), failedRequest(request));
  };
  return { DELETE: refuse, GET: refuse, OPTIONS: listMethods, PATCH: refuse, POST: refuse, PUT: refuse };
}
