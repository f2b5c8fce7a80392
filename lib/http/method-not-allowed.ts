import { ApiError } from '@/lib/errors';
import { dialectOf } from '@/lib/http/dialect';
import { errorResponse } from '@/lib/http/error-response';
import { pickLanguage } from '@/lib/languages/language';

type Method = 'DELETE' | 'GET' | 'PATCH' | 'POST' | 'PUT';
type Refusal = (request: Request) => Promise<Response>;

/**
 * Handlers for the methods that an address does not have, and for OPTIONS, which tells those that it has: Next alone would
 * answer without a body, and would tell of the refusing handlers as well (RFC 9110, 9.3.7 and 15.5.6).
 * @param allowed the methods that the address has, e.g. `{ GET, POST }`
 */
export function methodNotAllowed(
  allowed: Partial<Record<Method, unknown>>,
): Record<Method | 'OPTIONS', Refusal> {
  const methods = Object.keys(allowed);
  const implied = 'GET' in allowed ? ['HEAD', 'OPTIONS'] : ['OPTIONS'];
  const tell: Refusal = async () =>
    new Response(null, { status: 204, headers: { Allow: [...methods, ...implied].join(', ') } });
  const refuse: Refusal = async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    const language = pickLanguage(searchParams.get('language'), request.headers.get('accept-language'));
    const error = new ApiError('method_not_allowed', {
      params: { method: request.method, allowed: methods },
      headers: { Allow: methods.join(', ') },
    });
    return errorResponse(error, language, dialectOf(pathname));
  };
  return { DELETE: refuse, GET: refuse, OPTIONS: tell, PATCH: refuse, POST: refuse, PUT: refuse };
}
