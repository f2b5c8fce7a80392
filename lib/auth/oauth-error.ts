/** The error codes of RFC 6749, 5.2, and our additions, with their HTTP status. */
const statuses = {
  invalid_request: 400,
  invalid_client: 401,
  unsupported_grant_type: 400,
  invalid_scope: 400,
  too_many_attempts: 429,
  server_error: 500,
} as const;

/** A refused token request in the format of RFC 6749, which requires ASCII descriptions. */
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

/** RFC 6749, 5.1: neither tokens nor refusals may be cached. */
export const noStore = { 'Cache-Control': 'no-store', Pragma: 'no-cache' };
