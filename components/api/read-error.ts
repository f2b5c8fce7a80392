import type { ErrorWords } from '@/components/ui/error-words';
import { RequestProblem } from '@/lib/http/browser-fetch';

/** Takes the message from an API error. An error in the page's own code has no message fit for people. */
export function readError(error: unknown): ErrorWords {
  if (!(error instanceof RequestProblem)) return { message: null, isMissing: false };
  return { message: error.message, isMissing: error.status === 404 };
}
