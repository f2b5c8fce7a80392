import { tokenSchema } from '@/lib/auth/issue-token';
import { jsonContent } from '@/lib/routes/openapi-answers';
import type { JsonObject, SchemaBook } from '@/lib/routes/openapi-schemas';

/** The schema of a refused token request (RFC 6749, 5.2). */
export const oauthErrorSchema = {
  type: 'object',
  required: ['error', 'error_description'],
  properties: {
    error: {
      type: 'string',
      enum: [
        ...['invalid_request', 'invalid_client', 'unsupported_grant_type', 'invalid_scope'],
        ...['too_many_attempts', 'server_error'],
      ],
    },
    error_description: { type: 'string', description: 'In English, as RFC 6749 demands ASCII' },
  },
  example: {
    error: 'invalid_client',
    error_description: 'No usable client has this client_id and client_secret.',
  },
};

const refused = (description: string, headers: JsonObject = {}) => ({
  description,
  ...(Object.keys(headers).length > 0 && { headers }),
  ...jsonContent({ $ref: '#/components/schemas/OauthError' }),
});

const tokenRequest = {
  grant_type: 'client_credentials',
  client_id: 'client_3c9a51f0e7b24d68',
  client_secret: 'the secret of the client',
  scope: 'inbound.targets.batch.write',
};

/** RFC 6749, 4.4: the route of tokens does not use the wrapper, so it is described by hand. */
export function tokenOperation(book: SchemaBook): JsonObject {
  return {
    operationId: 'issueToken',
    tags: ['Access'],
    summary: 'Issue an access token (OAuth 2.0 client credentials, RFC 6749)',
    description:
      'Send `client_id` and `client_secret` in the form or as Basic authentication. A token is valid for an hour; ask for the next one a little earlier. Failed attempts are limited.',
    security: [{ basic: [] }, {}],
    requestBody: {
      required: true,
      content: {
        'application/x-www-form-urlencoded': {
          schema: {
            type: 'object',
            example: tokenRequest,
            required: ['grant_type'],
            properties: {
              grant_type: { type: 'string', const: 'client_credentials' },
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
      200: { description: 'The token', ...jsonContent(book.describe(tokenSchema, 'output')) },
      400: refused('`invalid_request`, `invalid_scope`, `unsupported_grant_type`'),
      401: refused('`invalid_client`', {
        'WWW-Authenticate': { $ref: '#/components/headers/WWW-Authenticate' },
      }),
      429: refused('`too_many_attempts`', { 'Retry-After': { $ref: '#/components/headers/Retry-After' } }),
      500: refused('`server_error`'),
    },
  };
}
