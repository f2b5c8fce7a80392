import type { ClientRequest } from '@/lib/request-log/request-log-schemas';

/**
 * A request as a command for a shell, with a placeholder for the token. What was left out of its address and body stands there as
 * it is shown.
 * @param origin where the app is reached: https://lading.example
 */
export function curlOfRequest(
  { method, path, request_body: body }: Pick<ClientRequest, 'method' | 'path' | 'request_body'>,
  origin: string,
): string {
  const parts = [
    `curl --request ${method} ${quoted(origin + path)}`,
    '--header "Authorization: Bearer $LADING_TOKEN"',
  ];
  if (body !== null) parts.push("--header 'Content-Type: application/json'", `--data ${quoted(body)}`);
  return parts.join(' \\\n  ');
}

/** A text in single quotes, in which a shell replaces nothing. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
