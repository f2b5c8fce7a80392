import type { ErrorCode } from '@/lib/errors';

/** The page that explains the codes (docs/errors.md). */
export const errorPage = '/docs/errors';

/** The heading of a code there. */
export function errorAnchor(code: ErrorCode): string {
  return `error-${code}`;
}
