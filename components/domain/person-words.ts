import type { Language } from '@/lib/languages/language';
import type { TenantRole } from '@/lib/people/people-schemas';

/** The name of each role, and what it allows. */
export const roleNames: Record<TenantRole, { name: string; explanation: string }> = {
  dispatcher: {
    name: 'Dispatcher',
    explanation: 'Imports spreadsheets and manages deliveries.',
  },
  admin: {
    name: 'Administrator',
    explanation: 'The same, plus all settings: people, API clients, the audit trail and recipient data.',
  },
};

/** Each language in its own words. */
export const languageNames: Record<Language, string> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  ar: 'العربية',
};
