/** Error codes of RFC 6749, 5.2, and what else a token request may meet, with their status. */
const statuses = {
  invalid_request: 400,
  invalid_client: 401,
  unsupported_grant_type: 400,
  invalid_scope: 400,
  too_many_attempts: 429,
  server_error: 500,
} as const;

/** A token request that is refused, in the form that RFC 6749 gives it. Descriptions are ASCII, as it asks. */
export class OauthError extends Error {
  readonly code: keyof typeof statuses;
  readonly headers: Record<string, string>;

  constructor(code: keyof typeof statuses, description: string, headers: Record<string, string> = {}) {
    super(description);
    this.name = 'OauthError';
    this.code = code;
    this.headers =
      code === 'invalid_client' ? { 'WWW-Authenticate': 'Basic realm="lading"', ...headers } : headers;
  }

  toResponse(): Response {
    const body = { error: this.code, error_description: this.message };
    return Response.json(body, { status: statuses[this.code], headers: { ...noStore, ...this.headers } });
  }
}

/** RFC 6749, 5.1: neither tokens nor refusals may be kept. */
export const noStore = { 'Cache-Control': 'no-store', Pragma: 'no-cache' };
