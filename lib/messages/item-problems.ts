import type { ItemProblem } from '@/lib/items/item-problem';
import type { Language } from '@/lib/languages/language';
import { speak } from '@/lib/messages/catalogues/speak';

/**
 * The message for a problem of a batch item, which names the field as the sender wrote it. A placeholder without a parameter
 * becomes "?".
 */
export function messageForItemProblem({ code, path, params }: ItemProblem, language: Language): string {
  return speak(language)(`answers.items.${code}`, { path, ...params });
}
