import type { ClientRequest } from '@/lib/request-log/request-log-schemas';

interface MoreOfRequest {
  /** Of its body. */
  contentType?: string;
  /** Such as `Idempotency-Key: one`. */
  headers?: readonly string[];
  /** Whether it is answered to those who send no token, too. */
  isPublic?: boolean;
}

/**
 * A request as a command for a shell, with a placeholder for the token. What was left out of its address and body stands there as
 * it is shown.
 * @param origin where the app is reached: https://lading.example
 */
export function curlOfRequest(
  { method, path, request_body: body }: Pick<ClientRequest, 'method' | 'path' | 'request_body'>,
  origin: string,
  { contentType = 'application/json', headers = [], isPublic = false }: MoreOfRequest = {},
): string {
  const parts = [`curl --request ${method} ${quoted(origin + path)}`];
  if (!isPublic) parts.push('--header "Authorization: Bearer $LADING_TOKEN"');
  parts.push(...headers.map((header) => `--header ${quoted(header)}`));
  if (body !== null)
    parts.push(`--header ${quoted(`Content-Type: ${contentType}`)}`, `--data ${quoted(body)}`);
  return parts.join(' \\\n  ');
}

/** A text in single quotes, in which a shell replaces nothing. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
