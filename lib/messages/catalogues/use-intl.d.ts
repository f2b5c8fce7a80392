import type { en } from '@/lib/messages/catalogues/en';
import type { ServerRoom } from '@/lib/messages/say';
import type { Locale } from '@/lib/languages/language';

// Keys and parameters of messages are checked by their types. English is the one that decides.
declare module 'use-intl' {
  interface AppConfig {
    Messages: Omit<typeof en, ServerRoom>;
    Locale: Locale;
  }
}
