import type { z } from 'zod';
import { type Permission, permissionsOf, scopes } from '@/lib/actors/permissions';
import { languages } from '@/lib/languages/language';
import { errorBodySchema, inboundErrorBodySchema, problemSchema } from '@/lib/http/error-body';
import type { OperationNotes } from '@/lib/routes/operation-notes';
import {
  commonResponses,
  errorResponses,
  headerComponents,
  jsonContent,
  successHeaders,
} from '@/lib/routes/openapi-answers';
import { type JsonObject, SchemaBook } from '@/lib/routes/openapi-schemas';
import { oauthErrorSchema, tokenOperation } from '@/lib/routes/openapi-token';
import { type RouteDeclaration, type RouteHandler, takesIdempotencyKey } from '@/lib/routes/route';
import { errorHeader } from '@/lib/routes/test-mode';
import { PersonRole } from '@/prisma/generated/enums';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** The exports of one route file, such as /api/delivery/deliveries/[deliveryId]. */
export interface DeclaredRoute {
  path: string;
  handlers: Partial<Record<Method, ((request: Request) => Promise<Response>) | RouteHandler>>;
}

/** What the document says beyond the declarations. */
export interface DocumentNotes {
  /** By method and path: `GET /api/delivery/deliveries/[deliveryId]`. */
  operations: Readonly<Record<string, OperationNotes>>;
  /** Which paths belong together, by the beginnings of their paths; the first that fits. */
  tags: readonly { name: string; description: string; paths: readonly string[] }[];
  /** The schemas that stand among the components, by their names there. */
  schemas: ReadonlyMap<z.ZodType, string>;
}

/**
 * The OpenAPI 3.1 document of the routes, without `servers`, generated from the declarations that the wrapper enforces. It
 * takes tens of milliseconds.
 */
export function openApiDocument(routes: readonly DeclaredRoute[], notes: DocumentNotes): JsonObject {
  const book = new SchemaBook(notes.schemas);
  const paths: Record<string, JsonObject> = { '/api/oauth/token': { post: tokenOperation(book) } };
  for (const { path, handlers } of routes) {
    const item: JsonObject = {};
    for (const [method, handler] of Object.entries(handlers)) {
      if (!('declaration' in handler)) continue; // it only answers that the method is not allowed
      item[method.toLowerCase()] = describe(handler.declaration, { path, method, notes, book });
    }
    paths[path.replace(/\[(?:\.\.\.)?(\w+)\]/g, '{$1}')] = item;
  }
  for (const schema of [errorBodySchema, inboundErrorBodySchema, problemSchema])
    book.describe(schema, 'output');
  const { document, schemas } = book.finish({ paths });
  return {
    openapi: '3.1.0',
    info: {
      title: 'Lading',
      version: '1.0.0',
      summary: 'Imports delivery orders in bulk.',
      description:
        'Files of delivery orders become deliveries, batches of stops become targets; a bad row never stops a good one. The guide to this API: [/docs/api.md](/docs/api.md).',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    tags: notes.tags.map(({ name, description }) => ({ name, description })),
    ...document,
    components: {
      schemas: { ...schemas, OauthError: oauthErrorSchema },
      responses: commonResponses(document),
      headers: headerComponents,
      parameters: {
        tenant_id: tenantParameter,
        language: languageParameter,
        'Idempotency-Key': idempotencyKeyParameter,
        [errorHeader]: testErrorParameter,
      },
      securitySchemes,
    },
  };
}

const scopeWords: Readonly<Record<(typeof scopes)[number], string>> = {
  'manage:operations:tenant': 'Import files; read and change deliveries and what they refer to',
  'inbound.targets.batch.write': 'Send batches of targets',
  'inbound.targets.read': 'Read targets and batches',
  'events.read': 'Read what has happened',
  'manage:webhooks:tenant': 'Manage webhooks',
};

const securitySchemes = {
  client: {
    type: 'oauth2',
    description: 'A program with an access token. Its scopes are what the client was given in Settings.',
    flows: { clientCredentials: { tokenUrl: '/api/oauth/token', scopes: scopeWords } },
  },
  key: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'lading_live_…',
    description:
      'A program with an API key, made in Settings, in place of an access token. It has the scopes that it was given there. ' +
      'A key that begins with `lading_test_` works with test data, which is apart.',
  },
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: 'next-auth.session-token',
    description: 'A person who is signed in, with the permissions of their role.',
  },
  basic: {
    type: 'http',
    scheme: 'basic',
    description: 'Only for asking for a token: `client_id` and `client_secret`.',
  },
};

interface Place {
  path: string;
  method: string;
  notes: DocumentNotes;
  book: SchemaBook;
}

function describe(declaration: RouteDeclaration, { path, method, notes, book }: Place): JsonObject {
  const { summary, permission, body, response, accepted, status = 200 } = declaration;
  const own = notes.operations[`${method} ${path}`];
  const tag = notes.tags.find(({ paths }) => paths.some((start) => path.startsWith(start)));
  const takesKey = takesIdempotencyKey(declaration, method);
  const answered = response
    ? jsonContent(book.describe(response, 'output'), declaration.streams)
    : own?.answers && { content: mediaOf([own.answers], { type: typeOf(own.answers) }) };
  const sent = body
    ? jsonContent(book.describe(body, 'input'), declaration.readsAlso)
    : own?.sends && { content: mediaOf(own.sends, {}) };
  return {
    ...(own && { operationId: own.id }),
    ...(tag && { tags: [tag.name] }),
    summary,
    ...(own && { description: own.description }),
    ...(declaration.deprecated && { deprecated: true }),
    security: securityOf(permission),
    parameters: [
      ...pathParameters(path, own),
      ...queryParameters(declaration, book),
      ...(takesKey ? [{ $ref: '#/components/parameters/Idempotency-Key' }] : []),
      ...(permission === 'public' ? [] : [{ $ref: `#/components/parameters/${errorHeader}` }]),
    ],
    ...(sent && { requestBody: { required: true, ...sent } }),
    responses: {
      [status]: {
        description: 'Success',
        headers: successHeaders(status, declaration, takesKey),
        ...answered,
      },
      ...(accepted && {
        202: {
          description: 'Accepted: the work goes on',
          headers: successHeaders(202, declaration, takesKey),
          ...jsonContent(book.describe(accepted, 'output')),
        },
      }),
      ...errorResponses(declaration, path, method),
    },
  };
}

/** What a body without a schema is to a program: an object if it is JSON, else its text or bytes. */
const typeOf = (mediaType: string) => (mediaType === 'application/json' ? 'object' : 'string');

const mediaOf = (types: readonly string[], schema: JsonObject) =>
  Object.fromEntries(types.map((type) => [type, { schema }]));

function securityOf(permission: Permission | 'signed-in' | 'public') {
  if (permission === 'public') return [];
  if (permission === 'signed-in') return [{ client: [] }, { key: [] }, { session: [] }];
  const isForClients = scopes.some((scope) => scope === permission);
  const isForPeople = Object.values(PersonRole).some((role) => permissionsOf(role).includes(permission));
  return [
    ...(isForClients ? [{ client: [permission] }, { key: [permission] }] : []),
    ...(isForPeople ? [{ session: [] }] : []),
  ];
}

function pathParameters(path: string, own: OperationNotes | undefined) {
  return [...path.matchAll(/\[(?:\.\.\.)?(\w+)\]/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    ...(own?.pathParameter && { description: own.pathParameter }),
    schema: { type: 'string' },
  }));
}

function queryParameters({ query, permission }: RouteDeclaration, book: SchemaBook) {
  const schema = query ? book.describe(query, 'input') : {};
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
  return [
    ...own,
    ...(belongsToTenant ? [{ $ref: '#/components/parameters/tenant_id' }] : []),
    { $ref: '#/components/parameters/language' },
  ];
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

const testErrorParameter = {
  name: errorHeader,
  in: 'header',
  required: false,
  description:
    'Only for test data; ignored otherwise. Answers with the error that has this code, before anything is read or done',
  schema: { type: 'string', examples: ['rate_limited'] },
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
