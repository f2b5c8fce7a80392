import { isErrorCode } from '@/lib/errors';
import type { Language } from '@/lib/languages/language';
import { speak } from '@/lib/messages/catalogues/speak';
import { failureMessage } from '@/lib/messages/file-problems';
import { receivedReasonCodes } from '@/lib/messages/received-reason-codes';

/** A reason in words: what is wrong and what to do. An unknown code (from another version) reads as `check_failed`. */
export function receivedReasonMessage(code: string, params: unknown, language: Language): string {
  const say = speak(language);
  const known = receivedReasonCodes.find((each) => each === code) ?? 'check_failed';
  const values: Record<string, unknown> = typeof params === 'object' ? { ...params } : {};
  if (known === 'unreadable' && typeof values.message === 'string') return values.message;
  if (known === 'unreadable') return failureMessage(String(values.code), values.params, say);
  if (known === 'refused') {
    const error = String(values.code);
    const given = typeof values.params === 'object' ? { ...values.params } : {};
    return say(`answers.errors.${isErrorCode(error) ? error : 'internal_error'}`, given);
  }
  if (known === 'columns_changed') {
    const [gone, added] = [namesOf(values.gone), namesOf(values.added)];
    const parts = [
      gone.length > 0
        ? say('reports.receivedReasons.columns_gone', { count: gone.length, columns: gone })
        : null,
      added.length > 0
        ? say('reports.receivedReasons.columns_added', { count: added.length, columns: added })
        : null,
    ];
    return parts.filter((part) => part !== null).join(' ');
  }
  return say(`reports.receivedReasons.${known}`, values);
}

const namesOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
