import type { Language } from '@/lib/languages/language';
import { ar } from '@/lib/messages/catalogues/ar';
import type { Catalogue, Room } from '@/lib/messages/catalogues/catalogue';
import { de } from '@/lib/messages/catalogues/de';
import { en } from '@/lib/messages/catalogues/en';
import { es } from '@/lib/messages/catalogues/es';
import { fr } from '@/lib/messages/catalogues/fr';

/** For servers and tests alone: a page gets the rooms that it shows, in one language. */
export const catalogues: Readonly<Record<Language, Catalogue>> = { en, de, fr, es, ar };

/** The words of some rooms, as a page is sent them. */
export function wordsOf<R extends Room>(language: Language, rooms: readonly R[]): Pick<Catalogue, R> {
  const all = catalogues[language];
  return Object.fromEntries(rooms.map((room) => [room, all[room]])) as Pick<Catalogue, R>;
}
