import compile from 'icu-minify/compile';
import format from 'icu-minify/format';
import { countryName } from '@/lib/languages/country-name';
import { type Language, localeOf } from '@/lib/languages/language';
import { catalogues } from '@/lib/messages/catalogues/words-of';
import type { Say, Translate } from '@/lib/messages/say';

type Values = Readonly<Record<string, unknown>>;
type Writer = (values: Values) => string;

const speakers = new Map<Language, Say>();

/**
 * Says messages of the catalogue, for servers. Each message is parsed once, when it is first said: the report of a file says
 * one for each failed row. Lists are written as the language does, numbers without marks between thousands unless the
 * message says `{n, number}` or counts by a plural. A `country` is given as its code, and said by its name.
 */
export function speak(language: Language): Say {
  let say = speakers.get(language);
  if (!say) speakers.set(language, (say = makeSpeaker(language)));
  return say;
}

/** The same for keys that are known, whose parameters are checked. */
export function translatorOf(language: Language): Translate {
  return speak(language) as Translate;
}

const none: Values = {};

function makeSpeaker(language: Language): Say {
  const words = catalogues[language];
  const locale = localeOf[language];
  // With "unit", English has no "and" before the last: the lists are names of fields, methods, sheets.
  const list = new Intl.ListFormat(locale, { type: 'unit' });
  const writers = new Map<string, Writer>();
  return (key, values = none) => {
    let write = writers.get(key);
    if (!write) writers.set(key, (write = makeWriter(messageAt(words, key), locale, list)));
    const { country } = values;
    return write(typeof country === 'string' ? { ...values, country: countryName(country, locale) } : values);
  };
}

function messageAt(words: object, key: string): string {
  let found: unknown = words;
  for (const part of key.split('.')) found = (found as Record<string, unknown> | undefined)?.[part];
  if (typeof found !== 'string') throw new Error(`The catalogue has no message “${key}”.`);
  return found;
}

function makeWriter(message: string, locale: string, list: Intl.ListFormat): Writer {
  const parts = compile(message);
  if (typeof parts === 'string') return () => parts;
  const textOf = (value: unknown) =>
    Array.isArray(value) ? list.format(value as string[]) : String(value ?? '?');
  const isPlain = parts.every(
    (part) => typeof part === 'string' || (Array.isArray(part) && part.length === 1),
  );
  if (isPlain) {
    const plain = parts as (string | [string])[];
    return (values) => {
      let text = '';
      for (const part of plain) text += typeof part === 'string' ? part : textOf(values[part[0]]);
      return text;
    };
  }
  const names = [...new Set(argumentsOf(parts))];
  return (values) => {
    const given = names.map((name): [string, string | number | Date] => {
      const value = values[name];
      return [name, typeof value === 'number' || value instanceof Date ? value : textOf(value)];
    });
    return String(format(parts, locale, Object.fromEntries(given), { formatters }));
  };
}

/** The names of all arguments of a parsed message, those inside plurals as well. */
function argumentsOf(parts: unknown): string[] {
  if (!Array.isArray(parts)) return [];
  return parts.flatMap((part: unknown): string[] => {
    if (!Array.isArray(part)) return [];
    const [name, , options] = part as [string, unknown, unknown];
    const inner = typeof options === 'object' && options !== null ? Object.values(options) : [];
    return [name, ...inner.flatMap(argumentsOf)];
  });
}

const numbers = new Map<string, Intl.NumberFormat>();
const plurals = new Map<string, Intl.PluralRules>();

function kept<Made>(made: Map<string, Made>, key: string, make: () => Made): Made {
  let found = made.get(key);
  if (!found) made.set(key, (found = make()));
  return found;
}

type NumberArgs = ConstructorParameters<typeof Intl.NumberFormat>;
type PluralArgs = ConstructorParameters<typeof Intl.PluralRules>;
type DateArgs = ConstructorParameters<typeof Intl.DateTimeFormat>;

const formatters = {
  getNumberFormat: (...args: NumberArgs) =>
    kept(numbers, JSON.stringify(args), () => new Intl.NumberFormat(...args)),
  getPluralRules: (...args: PluralArgs) =>
    kept(plurals, JSON.stringify(args), () => new Intl.PluralRules(...args)),
  getDateTimeFormat: (...args: DateArgs) => new Intl.DateTimeFormat(...args),
};
