import type { ErrorCode, MessageParams } from '@/lib/errors';
import type { Language } from '@/lib/languages/language';
import { speak } from '@/lib/messages/catalogues/speak';

/** The message of an error, for people: what is wrong and what to do. A placeholder without a parameter becomes "?". */
export function apiErrorMessage(code: ErrorCode, language: Language, params: MessageParams = {}): string {
  return speak(language)(`answers.errors.${code}`, params);
}
