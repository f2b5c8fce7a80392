// The catalogue of each language. It is registered here and in lib/languages/language.ts, in one line each.
export { ar } from '@/lib/messages/catalogues/ar';
export { de } from '@/lib/messages/catalogues/de';
export { en } from '@/lib/messages/catalogues/en';
export { es } from '@/lib/messages/catalogues/es';
export { fr } from '@/lib/messages/catalogues/fr';
