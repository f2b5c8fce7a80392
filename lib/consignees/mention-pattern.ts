import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Consignee } from '@/lib/consignees/match-consignee';

/** Regular expressions of PostgreSQL, for `~*`: whether a free text mentions the phone, the name. Null: not asked. */
export interface MentionPatterns {
  phone: string | null;
  name: string | null;
}

/** National numbers shorter than this are found only with their country code: too many other numbers hold them. */
const tellingDigits = 7;

/** What people write between digits. */
const between = '[\\s().\\-/]*';

/** Scripts that write no spaces between words: there a name has no ends to be seen. */
const unspaced =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}|\p{Script=Lao}|\p{Script=Khmer}|\p{Script=Myanmar}/u;

/**
 * How a consignee is found in texts that have no field for them: what an ERP wrote into a target, or sent in an item that
 * was rejected. The name counts as whole words, the phone however it is spaced, with its country code or without.
 */
export function mentionPatterns({ phone, name }: Consignee): MentionPatterns {
  return {
    phone: phone === null ? null : phonePattern(phone),
    name: name === null ? null : namePattern(name),
  };
}

function phonePattern(phone: string): string {
  const known = parsePhoneNumberFromString(phone);
  const digits = known?.nationalNumber ?? phone.replace(/\D/g, '').replace(/^0+/, '');
  // What is no number at all is looked for as it was typed.
  if (digits.length === 0) return namePattern(phone);
  const national = [...digits].join(between);
  const code =
    known && `(?:\\+|00)?${[...known.countryCallingCode].join(between)}${between}(?:\\(0\\))?${between}`;
  const before = digits.length < tellingDigits ? (code ?? '') : code ? `(?:${code})?0?${between}` : '0*';
  return `(?<![0-9])${before}${national}(?![0-9])`;
}

function namePattern(name: string): string {
  const words = name.split(' ').map((word) =>
    // A quote stands escaped in the text of a JSON.
    word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replaceAll('"', '\\\\?"'),
  );
  const characters = [...name];
  const edge = (character: string | undefined, lookaround: string) =>
    character && unspaced.test(character) ? '' : lookaround;
  const start = edge(characters[0], '(?<![[:alnum:]])');
  const end = edge(characters.at(-1), '(?![[:alnum:]])');
  return `${start}${words.join('\\s+')}${end}`;
}
