import type { ErrorWords } from '@/components/ui/error-words';
import { RequestProblem } from '@/lib/http/browser-fetch';

/** What the API says of a call that failed. An error of the page's own has no words for people. */
export function readError(error: unknown): ErrorWords {
  if (!(error instanceof RequestProblem)) return { message: null, isMissing: false };
  return { message: error.message, isMissing: error.status === 404 };
}
