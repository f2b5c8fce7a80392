import type { useTranslations } from 'use-intl';
import type { ErrorWords } from '@/components/ui/error-words';
import { RequestProblem } from '@/lib/http/browser-fetch';

/** Takes the message from an API error. An error in the page's own code has no message fit for people. */
export function readError(error: unknown, t: ReturnType<typeof useTranslations<'api.problems'>>): ErrorWords {
  if (!(error instanceof RequestProblem)) return { message: null, isMissing: false };
  const { code, message, status } = error;
  // Of the API's own problems, the API has the words.
  const isOurs = code === 'network_unreachable' || code === 'unexpected_answer';
  return { message: isOurs ? t(code) : message, isMissing: status === 404 };
}
