import type { MessageParams } from '@/lib/errors';
import type { Language } from '@/lib/languages/language';
import { en } from '@/lib/messages/catalogues/en';
import { speak } from '@/lib/messages/catalogues/speak';
import type { KeyIn } from '@/lib/messages/say';

/** A problem with a part of a request for which neither zod nor the rules of rows have a message. */
export type RequestProblem = KeyIn<'answers.requests'>;

/** Whether a code is that of one of these problems. */
export function isRequestProblem(code: string): code is RequestProblem {
  return Object.hasOwn(en.answers.requests, code);
}

/** The message for a problem. @param params fill the placeholders of the message */
export function requestProblemMessage(
  problem: RequestProblem,
  language: Language,
  params: MessageParams = {},
): string {
  return speak(language)(`answers.requests.${problem}`, params);
}
