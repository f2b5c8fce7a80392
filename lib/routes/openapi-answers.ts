import type { Permission } from '@/lib/actors/permissions';
import { errorStatuses, type ErrorCode } from '@/lib/errors';
import { dialectOf } from '@/lib/http/dialect';
import { languages } from '@/lib/languages/language';
import type { JsonObject } from '@/lib/routes/openapi-schemas';
import { type RouteDeclaration, takesIdempotencyKey } from '@/lib/routes/route';
import { modeHeader } from '@/lib/routes/test-mode';

/** A JSON body of the document. @param others media types in which it can be had or sent as text as well */
export function jsonContent(schema: JsonObject, others: readonly string[] = []): JsonObject {
  const asText = others.map((type) => [type, { schema: { type: 'string' } }] as const);
  return { content: { 'application/json': { schema }, ...Object.fromEntries(asText) } };
}

/** The codes of a route's errors: those implied by its declaration, and those of its use case, which it lists. */
function errorCodesOf(declaration: RouteDeclaration, method: string): ErrorCode[] {
  const { permission, query, body, unknownId, errors = [] } = declaration;
  const codes: ErrorCode[] = [...errors, 'internal_error', 'service_unavailable', 'unknown_host'];
  codes.push('too_busy', 'statement_timeout', 'storage_full');
  if (permission !== 'public') {
    codes.push('unauthenticated', 'cross_origin_request', 'rate_limited');
    codes.push('api_key_malformed', 'api_key_expired', 'api_key_revoked', 'api_key_address_not_allowed');
    codes.push('unknown_test_error');
  }
  if (permission !== 'public' && permission !== 'signed-in') {
    codes.push('insufficient_permissions', 'tenant_not_found', 'tenant_id_required');
  }
  if (permission === 'manage:people:tenant') codes.push('not_in_test_mode');
  if (query || body) codes.push('validation_failed');
  if (body) codes.push('invalid_json', 'unsupported_media_type', 'unsupported_content_encoding');
  if (body) codes.push('request_incomplete', 'request_timeout');
  if (body && !declaration.readsBody) codes.push('request_too_large');
  if (unknownId) codes.push(unknownId);
  if (takesIdempotencyKey(declaration, method)) {
    codes.push('idempotency_key_invalid', 'idempotency_key_reused');
    codes.push('idempotency_request_in_progress', 'idempotent_answer_not_kept', 'too_many_idempotency_keys');
  }
  return [...new Set(codes)].toSorted();
}

/** A route's errors by status, each with the codes that it may have. Those of many routes are references. */
export function errorResponses(declaration: RouteDeclaration, path: string, method: string): JsonObject {
  const codes = errorCodesOf(declaration, method);
  const responses: Record<number, JsonObject> = {};
  for (const status of new Set(codes.map((code) => errorStatuses[code]))) {
    const ofStatus = codes.filter((code) => errorStatuses[code] === status);
    const common = Object.entries(commonErrors).find(([, each]) => each.join() === ofStatus.join())?.[0];
    const counted = isCounted(declaration, status);
    const isInbound = dialectOf(path) === 'inbound';
    responses[status] =
      common === undefined
        ? errorResponse(ofStatus, { isInbound, counted })
        : { $ref: `#/components/responses/${commonName(common, isInbound, counted)}` };
  }
  return responses;
}

/** Sets of codes that many routes share, under the name of their response. */
const commonErrors: Readonly<Record<string, readonly ErrorCode[]>> = {
  Unauthenticated: ['api_key_expired', 'api_key_malformed', 'api_key_revoked', 'unauthenticated'],
  Forbidden: ['api_key_address_not_allowed', 'cross_origin_request', 'insufficient_permissions'],
  CrossOrigin: ['api_key_address_not_allowed', 'cross_origin_request'],
  TestErrorUnknown: ['unknown_test_error'],
  TenantRequired: ['tenant_id_required', 'unknown_test_error'],
  TenantOrKeyInvalid: ['idempotency_key_invalid', 'tenant_id_required', 'unknown_test_error'],
  RequestTimeout: ['request_timeout'],
  RequestTooLarge: ['request_too_large'],
  UnsupportedMediaType: ['unsupported_content_encoding', 'unsupported_media_type'],
  WrongHost: ['unknown_host'],
  RateLimited: ['rate_limited'],
  TooMany: ['rate_limited', 'too_many_idempotency_keys'],
  IdempotencyConflict: [
    ...(['idempotency_key_reused', 'idempotency_request_in_progress'] as const),
    'idempotent_answer_not_kept',
  ],
  InternalError: ['internal_error'],
  Unavailable: ['service_unavailable', 'statement_timeout', 'storage_full', 'too_busy'],
};

const commonName = (name: string, isInbound: boolean, counted: boolean) =>
  `${isInbound ? 'Inbound' : ''}${name}${counted ? '' : 'Uncounted'}`;

/** The common responses to which the document refers; the others are left out. */
export function commonResponses(document: JsonObject): Record<string, JsonObject> {
  const text = JSON.stringify(document);
  const responses: Record<string, JsonObject> = {};
  for (const [name, codes] of Object.entries(commonErrors)) {
    for (const isInbound of [false, true]) {
      for (const counted of [true, false]) {
        const full = commonName(name, isInbound, counted);
        if (!text.includes(`"#/components/responses/${full}"`)) continue;
        responses[full] = errorResponse(codes, { isInbound, counted });
      }
    }
  }
  return responses;
}

function errorResponse(
  codes: readonly ErrorCode[],
  { isInbound, counted }: { isInbound: boolean; counted: boolean },
): JsonObject {
  const status = errorStatuses[codes[0]!];
  const code = { type: 'string', enum: codes };
  const details = codes.includes('validation_failed') && { details: problemDetails };
  const narrowed = isInbound
    ? { properties: { errorCode: code, ...details } }
    : { properties: { error: { properties: { code, ...details } } } };
  const schema = {
    allOf: [{ $ref: `#/components/schemas/${isInbound ? 'InboundError' : 'Error'}` }, narrowed],
  };
  return {
    description: codes.map((each) => `\`${each}\``).join(', '),
    headers: headersOf(status, counted),
    ...jsonContent(schema),
  };
}

/** What `details` have when the code is validation_failed. */
const problemDetails = {
  properties: {
    problems: {
      type: 'array',
      maxItems: 100,
      items: { $ref: '#/components/schemas/Problem' },
      description: 'With `validation_failed`: the first problems of the request',
    },
    count: { type: 'integer', description: 'With `validation_failed`: how many problems there are' },
  },
};

/** The headers of a successful answer. */
export function successHeaders(status: number, declaration: RouteDeclaration, takesKey: boolean): JsonObject {
  const replayed = { 'Idempotent-Replayed': { $ref: '#/components/headers/Idempotent-Replayed' } };
  return { ...headersOf(status, isCounted(declaration, status)), ...(takesKey && replayed) };
}

/** Calls with an access token are rate-limited (lib/http/limit-requests.ts), once it is known whose they are. */
function isCounted({ permission }: { permission: Permission | 'signed-in' | 'public' }, status: number) {
  return permission !== 'public' && status !== 401 && status !== 421;
}

function headersOf(status: number, counted: boolean): JsonObject {
  const names = [
    'X-Request-Id',
    ...(counted ? ['RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset', 'RateLimit-Policy'] : []),
    ...(counted ? [modeHeader] : []),
    ...(status >= 400 ? ['Content-Language'] : []),
    ...(status === 401 ? ['WWW-Authenticate'] : []),
    ...(status === 302 ? ['Location'] : []),
    ...(status === 429 || status === 503 ? ['Retry-After'] : []),
  ];
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}

const header = (description: string, schema: JsonObject, example: unknown) => ({
  description,
  schema,
  example,
});

/** All headers of answers that a program may want to read. */
export const headerComponents: Record<string, JsonObject> = {
  'X-Request-Id': header(
    'Names the request, for questions about it',
    { type: 'string' },
    '0193a1f4-7d33-7a10-b1a8-5f3e9d2c4b61',
  ),
  'RateLimit-Limit': header(
    'Requests that a client may send at once; only for programs',
    { type: 'integer' },
    200,
  ),
  'RateLimit-Remaining': header('Requests left in this window', { type: 'integer' }, 173),
  'RateLimit-Reset': header('Seconds until the window ends', { type: 'integer' }, 3),
  'RateLimit-Policy': header('Requests and window in seconds', { type: 'string' }, '200;w=4'),
  [modeHeader]: header(
    'Only of a call for test data: see the test mode in /docs/api.md',
    { type: 'string', const: 'test' },
    'test',
  ),
  'Idempotent-Replayed': header(
    'Only of an answer that is given again: see Idempotency-Key',
    { type: 'string', const: 'true' },
    'true',
  ),
  'Retry-After': header('Seconds to wait before the same request may succeed', { type: 'integer' }, 5),
  'Content-Language': header('The language of the message', { type: 'string', enum: languages }, 'en'),
  'WWW-Authenticate': header(
    'RFC 6750: what the call needs, and what is wrong with its token',
    { type: 'string' },
    'Bearer realm="lading", error="invalid_token"',
  ),
  Location: header(
    'The signed URL of the file',
    { type: 'string', format: 'uri' },
    'https://lading.example/api/objects/imports/0193a1f4-5a10/8c1f6f0e-3b5d/failed.csv?expires=1796029200&signature=Zm9v',
  ),
};
