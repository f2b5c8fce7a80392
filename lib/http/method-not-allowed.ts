import { ApiError } from '@/lib/errors';
import { dialectOf } from '@/lib/http/dialect';
import { errorResponse } from '@/lib/http/error-response';
import { pickLanguage } from '@/lib/messages/language';

type Method = 'DELETE' | 'GET' | 'PATCH' | 'POST' | 'PUT';
type Refusal = (request: Request) => Promise<Response>;

/**
 * Handlers for the methods that an address does not have: Next alone would answer them without a body and without
 * the `Allow` that RFC 9110 (15.5.6) wants.
 * @param allowed the methods that the address has, e.g. `{ GET, POST }`
 */
export function methodNotAllowed(allowed: Partial<Record<Method, unknown>>): Record<Method, Refusal> {
  const methods = Object.keys(allowed);
  const refuse: Refusal = async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    const language = pickLanguage(searchParams.get('language'), request.headers.get('accept-language'));
    const error = new ApiError('method_not_allowed', {
      params: { method: request.method, allowed: methods },
      headers: { Allow: methods.join(', ') },
    });
    return errorResponse(error, language, dialectOf(pathname));
  };
  return { DELETE: refuse, GET: refuse, PATCH: refuse, POST: refuse, PUT: refuse };
}
