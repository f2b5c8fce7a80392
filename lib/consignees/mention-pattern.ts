import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Consignee } from '@/lib/consignees/match-consignee';

/** PostgreSQL regular expressions (for `~*`) that find the phone and the name in free text. null: not searched for. */
export interface MentionPatterns {
  phone: string | null;
  name: string | null;
}

/** Shorter national numbers are found only with their country code, because too many other numbers contain them. */
const minNationalDigits = 7;

/** Matches what people write between digits. */
const between = '[\\s().\\-/]*';

/** Scripts without spaces between words, where the start and end of a name cannot be recognized. */
const unspaced =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}|\p{Script=Lao}|\p{Script=Khmer}|\p{Script=Myanmar}/u;

/**
 * Builds the patterns for finding a consignee in free text: what an ERP wrote into a target or sent in a rejected item.
 * The name is matched as whole words, the phone with any spacing, with or without its country code.
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
  // Text without digits is searched for as it is.
  if (digits.length === 0) return namePattern(phone);
  const national = [...digits].join(between);
  const code =
    known && `(?:\\+|00)?${[...known.countryCallingCode].join(between)}${between}(?:\\(0\\))?${between}`;
  const before = digits.length < minNationalDigits ? (code ?? '') : code ? `(?:${code})?0?${between}` : '0*';
  return `(?<![0-9])${before}${national}(?![0-9])`;
}

function namePattern(name: string): string {
  const words = name.split(' ').map((word) =>
    // A quote is escaped in JSON text.
    word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replaceAll('"', '\\\\?"'),
  );
  const characters = [...name];
  const edge = (character: string | undefined, lookaround: string) =>
    character && unspaced.test(character) ? '' : lookaround;
  const start = edge(characters[0], '(?<![[:alnum:]])');
  const end = edge(characters.at(-1), '(?![[:alnum:]])');
  return `${start}${words.join('\\s+')}${end}`;
}
