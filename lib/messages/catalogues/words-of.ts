import compile from 'icu-minify/compile';
import type { Language } from '@/lib/languages/language';
import type { Catalogue, Room } from '@/lib/messages/catalogues/catalogue';
import * as files from '@/lib/messages/catalogues/language-files';

/** For servers and tests alone: a page gets the rooms that it shows, in one language. */
export const catalogues: Readonly<Record<Language, Catalogue>> = files;

const compiled = new Map<string, unknown>();

/**
 * The words of some rooms, as a page is sent them: parsed, so that no page loads the parser of ICU MessageFormat
 * (next.config.ts puts the formatter of parsed messages in its place).
 */
export function wordsOf<R extends Room>(language: Language, rooms: readonly R[]): Pick<Catalogue, R> {
  const words = rooms.map((room) => {
    const key = `${language} ${room}`;
    // As JSON: React sends no objects without a prototype.
    if (!compiled.has(key))
      compiled.set(key, JSON.parse(JSON.stringify(parsed(catalogues[language][room] as object))));
    return [room, compiled.get(key)];
  });
  return Object.fromEntries(words) as Pick<Catalogue, R>;
}

function parsed(words: object): object {
  const entries = Object.entries(words) as [string, string | object][];
  return Object.fromEntries(
    entries.map(([key, value]) => [key, typeof value === 'string' ? compile(value) : parsed(value)]),
  );
}
