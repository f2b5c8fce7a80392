import { z } from 'zod';
import { tokenSchema } from '@/lib/auth/issue-token';
import { type Permission, permissionsOf, scopes } from '@/lib/actors/permissions';
import { errorStatuses, type ErrorCode } from '@/lib/errors';
import { dialectOf } from '@/lib/http/dialect';
import { errorBodySchema, inboundErrorBodySchema, problemSchema } from '@/lib/http/error-body';
import { type RouteDeclaration, type RouteHandler, takesIdempotencyKey } from '@/lib/routes/route';
import { languages } from '@/lib/languages/language';
import { PersonRole } from '@/prisma/generated/enums';

type JsonObject = Record<string, unknown>;

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** The exports of one route file, such as /api/delivery/deliveries/[deliveryId]. */
export interface DeclaredRoute {
  path: string;
  handlers: Partial<Record<Method, ((request: Request) => Promise<Response>) | RouteHandler>>;
}

/**
 * The OpenAPI 3.1 document of the routes, without `servers`, generated from the declarations that the wrapper enforces. It
 * takes tens of milliseconds.
 */
export function openApiDocument(routes: readonly DeclaredRoute[]): JsonObject {
  const paths: Record<string, JsonObject> = { '/api/oauth/token': { post: tokenOperation } };
  for (const { path, handlers } of routes) {
    const item: JsonObject = {};
    for (const [method, handler] of Object.entries(handlers)) {
      if (!('declaration' in handler)) continue; // it only answers that the method is not allowed
      item[method.toLowerCase()] = describe(handler.declaration, path, method);
    }
    paths[path.replace(/\[(?:\.\.\.)?(\w+)\]/g, '{$1}')] = item;
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Lading', version: '0.1.0', description: 'Imports delivery orders in bulk.' },
    paths,
    components: {
      schemas: {
        Error: toJsonSchema(errorBodySchema, 'output'),
        InboundError: toJsonSchema(inboundErrorBodySchema, 'output'),
        Problem: toJsonSchema(problemSchema, 'output'),
      },
      securitySchemes,
    },
  };
}

const securitySchemes = {
  client: {
    type: 'oauth2',
    flows: {
      clientCredentials: {
        tokenUrl: '/api/oauth/token',
        scopes: Object.fromEntries(scopes.map((scope) => [scope, scope])),
      },
    },
  },
  session: { type: 'apiKey', in: 'cookie', name: 'next-auth.session-token' },
};

function describe(declaration: RouteDeclaration, path: string, method: string): JsonObject {
  const {
    summary,
    permission,
    body,
    response,
    accepted,
    streams,
    readsAlso = [],
    status = 200,
  } = declaration;
  const { content } = response ? jsonContent(toJsonSchema(response, 'output')) : { content: undefined };
  const streamed = (streams ?? []).map((type) => [type, { schema: { type: 'string' } }] as const);
  const success = content ? { content: { ...content, ...Object.fromEntries(streamed) } } : {};
  return {
    operationId: `${method.toLowerCase()}${path
      .replace(/^\/api/, '')
      .replace(/\W+(\w)/g, (_, letter: string) => letter.toUpperCase())
      .replace(/\W/g, '')}`,
    summary,
    ...(declaration.deprecated && { deprecated: true }),
    ...(permission === 'public' ? { security: [] } : { security: securityOf(permission) }),
    parameters: [
      ...pathParameters(path),
      ...queryParameters(declaration),
      ...(takesIdempotencyKey(declaration, method) ? [idempotencyKeyParameter] : []),
    ],
    ...(body && { requestBody: { required: true, content: bodyContent(body, readsAlso) } }),
    responses: {
      [status]: { description: 'Success', ...headersOf(status, declaration), ...success },
      ...(accepted && {
        202: {
          description: 'Accepted: the work goes on',
          ...headersOf(202, declaration),
          ...jsonContent(toJsonSchema(accepted, 'output')),
        },
      }),
      ...errorResponses(declaration, path, method),
    },
  };
}

function securityOf(permission: Permission | 'signed-in') {
  if (permission === 'signed-in') return [{ client: [] }, { session: [] }];
  const isForClients = scopes.some((scope) => scope === permission);
  const isForPeople = Object.values(PersonRole).some((role) => permissionsOf(role).includes(permission));
  return [...(isForClients ? [{ client: [permission] }] : []), ...(isForPeople ? [{ session: [] }] : [])];
}

function pathParameters(path: string) {
  return [...path.matchAll(/\[(?:\.\.\.)?(\w+)\]/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
}

function queryParameters({ query, permission }: RouteDeclaration) {
  const schema = query ? toJsonSchema(query, 'input') : {};
  const required = (schema.required ?? []) as string[];
  const own = Object.entries((schema.properties ?? {}) as Record<string, JsonObject>).map(
    ([name, property]) => {
      const { description, ...rest } = property;
      return {
        name,
        in: 'query',
        required: required.includes(name),
        ...(description ? { description } : {}),
        schema: rest,
      };
    },
  );
  const belongsToTenant = permission !== 'public' && permission !== 'signed-in';
  return [...own, ...(belongsToTenant ? [tenantParameter] : []), languageParameter];
}

const tenantParameter = {
  name: 'tenant_id',
  in: 'query',
  required: false,
  description: 'The tenant to act for. System admins name it; others may omit it',
  schema: { type: 'string', format: 'uuid' },
};

const languageParameter = {
  name: 'language',
  in: 'query',
  required: false,
  description:
    'Language of messages. Default: the signed-in person’s, else Accept-Language, else the API client’s',
  schema: { type: 'string', enum: languages },
};

const idempotencyKeyParameter = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description:
    'Makes it safe to send the request again: for 24 hours, the same request with the same key gets the first answer, with ' +
    '`Idempotent-Replayed: true`, and nothing is done twice',
  schema: { type: 'string', minLength: 1, maxLength: 255 },
};

/** A route's errors: those implied by its declaration, and those of its use case, which it lists. */
function errorResponses(declaration: RouteDeclaration, path: string, method: string): JsonObject {
  const { permission, query, body, unknownId, errors = [] } = declaration;
  const codes: ErrorCode[] = [...errors, 'internal_error', 'service_unavailable'];
  codes.push('too_busy', 'statement_timeout', 'storage_full');
  if (permission !== 'public') codes.push('unauthenticated', 'cross_origin_request', 'rate_limited');
  if (permission !== 'public' && permission !== 'signed-in') {
    codes.push('insufficient_permissions', 'tenant_not_found', 'tenant_id_required');
  }
  if (query || body) codes.push('validation_failed');
  if (body) codes.push('invalid_json', 'unsupported_media_type', 'unsupported_content_encoding');
  if (body) codes.push('request_incomplete', 'request_timeout');
  if (body && !declaration.readsBody) codes.push('request_too_large');
  if (unknownId) codes.push(unknownId);
  if (takesIdempotencyKey(declaration, method)) {
    codes.push('idempotency_key_invalid', 'idempotency_key_reused');
    codes.push('idempotency_request_in_progress', 'idempotent_answer_not_kept');
  }
  const schema = dialectOf(path) === 'inbound' ? 'InboundError' : 'Error';
  const responses: Record<number, JsonObject> = {};
  for (const status of new Set(codes.map((code) => errorStatuses[code]))) {
    const ofStatus = [...new Set(codes.filter((code) => errorStatuses[code] === status))];
    responses[status] = {
      description: ofStatus.toSorted().join(', '),
      ...headersOf(status, declaration),
      ...jsonContent({ $ref: `#/components/schemas/${schema}` }),
    };
  }
  return responses;
}

/** The headers of a response (lib/http/limit-requests.ts): calls with an access token are rate-limited. */
function headersOf(status: number, { permission }: RouteDeclaration): JsonObject {
  const counted = permission !== 'public' && status !== 401;
  const headers = {
    ...(counted && rateLimitHeaders),
    ...((status === 429 || status === 503) && { 'Retry-After': retryAfter }),
  };
  return Object.keys(headers).length > 0 ? { headers } : {};
}

const integerHeader = (description: string) => ({ description, schema: { type: 'integer' } });

const rateLimitHeaders = {
  'RateLimit-Limit': integerHeader('Requests that a client may send at once; only for access tokens'),
  'RateLimit-Remaining': integerHeader('Requests left in this window'),
  'RateLimit-Reset': integerHeader('Seconds until the window ends'),
  'RateLimit-Policy': { description: 'Requests and window in seconds: 200;w=4', schema: { type: 'string' } },
};

const retryAfter = integerHeader('Seconds to wait before retrying');

function bodyContent(body: z.ZodType, others: readonly string[]): JsonObject {
  const asText = others.map((type) => [type, { schema: { type: 'string' } }] as const);
  return { ...jsonContent(toJsonSchema(body, 'input')).content, ...Object.fromEntries(asText) };
}

function jsonContent(schema: JsonObject) {
  return { content: { 'application/json': { schema } } };
}

function toJsonSchema(schema: z.ZodType, io: 'input' | 'output'): JsonObject {
  // Checks of zod that JSON Schema cannot express are left out.
  const json: JsonObject = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  delete json.$schema; // the document declares it once
  return json;
}

const oauthError = {
  type: 'object',
  properties: { error: { type: 'string' }, error_description: { type: 'string' } },
};

/** RFC 6749, 4.4: this route does not use the wrapper, so it is described by hand. */
const tokenOperation = {
  operationId: 'postOauthToken',
  summary: 'Issue an access token (OAuth 2.0 client credentials, RFC 6749)',
  security: [],
  requestBody: {
    required: true,
    content: {
      'application/x-www-form-urlencoded': {
        schema: {
          type: 'object',
          required: ['grant_type'],
          properties: {
            grant_type: { const: 'client_credentials' },
            client_id: { type: 'string', description: 'Not needed with a Basic header' },
            client_secret: { type: 'string', description: 'Not needed with a Basic header' },
            scope: {
              type: 'string',
              description: 'Separated by spaces; if omitted, all scopes of the client',
            },
          },
        },
      },
    },
  },
  responses: {
    200: { description: 'The token', ...jsonContent(toJsonSchema(tokenSchema, 'output')) },
    400: {
      description: 'invalid_request, invalid_scope, unsupported_grant_type',
      ...jsonContent(oauthError),
    },
    401: { description: 'invalid_client', ...jsonContent(oauthError) },
    429: {
      description: 'too_many_attempts',
      headers: { 'Retry-After': retryAfter },
      ...jsonContent(oauthError),
    },
  },
};
