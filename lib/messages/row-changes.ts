import type { RowChangeKind } from '@/lib/fields/row-change';
import type { Language } from '@/lib/languages/language';

/** What reading has done to cells. */
const phrases: Readonly<Record<RowChangeKind, Readonly<Record<Language, string>>>> = {
  trimmed: {
    en: 'Spaces and invisible characters dropped',
    de: 'Leerraum und unsichtbare Zeichen entfernt',
    fr: 'Espaces et caractères invisibles supprimés',
    es: 'Espacios y caracteres invisibles eliminados',
    ar: 'حُذفت المسافات والمحارف غير المرئية',
  },
  read_as_nothing: {
    en: 'Read as nothing',
    de: 'Als leer gelesen',
    fr: 'Lu comme vide',
    es: 'Leído como vacío',
    ar: 'قُرئ على أنه فارغ',
  },
  replaced: {
    en: 'Replaced as the rules say',
    de: 'Ersetzt, wie es die Regeln sagen',
    fr: 'Remplacé selon les règles',
    es: 'Sustituido según las reglas',
    ar: 'استُبدل وفق القواعد',
  },
  number: {
    en: 'Read as a number',
    de: 'Als Zahl gelesen',
    fr: 'Lu comme un nombre',
    es: 'Leído como número',
    ar: 'قُرئ على أنه عدد',
  },
  coordinates: {
    en: 'Read as decimal degrees',
    de: 'Als Dezimalgrad gelesen',
    fr: 'Lu en degrés décimaux',
    es: 'Leído en grados decimales',
    ar: 'قُرئ بالدرجات العشرية',
  },
  phone: {
    en: 'Written in international form',
    de: 'In internationaler Form geschrieben',
    fr: 'Écrit au format international',
    es: 'Escrito en formato internacional',
    ar: 'كُتب بالصيغة الدولية',
  },
  country: {
    en: 'Recognised as a country',
    de: 'Als Land erkannt',
    fr: 'Reconnu comme pays',
    es: 'Reconocido como país',
    ar: 'عُرف على أنه دولة',
  },
  date: {
    en: 'Read as a date',
    de: 'Als Datum gelesen',
    fr: 'Lu comme une date',
    es: 'Leído como fecha',
    ar: 'قُرئ على أنه تاريخ',
  },
  time: {
    en: 'Read as a time of day',
    de: 'Als Uhrzeit gelesen',
    fr: 'Lu comme une heure',
    es: 'Leído como hora',
    ar: 'قُرئ على أنه وقت',
  },
  duration: {
    en: 'Read as minutes',
    de: 'Als Minuten gelesen',
    fr: 'Lu en minutes',
    es: 'Leído en minutos',
    ar: 'قُرئ بالدقائق',
  },
  priority: {
    en: 'Recognised as a priority',
    de: 'Als Priorität erkannt',
    fr: 'Reconnu comme priorité',
    es: 'Reconocido como prioridad',
    ar: 'عُرف على أنه أولوية',
  },
  reference: {
    en: 'Written with plain characters',
    de: 'Mit einfachen Zeichen geschrieben',
    fr: 'Écrit avec des caractères simples',
    es: 'Escrito con caracteres simples',
    ar: 'كُتب بمحارف بسيطة',
  },
};

/** In what way cells were read as something else than they say, in words. */
export function messageForRowChange(kind: RowChangeKind, language: Language): string {
  return phrases[kind][language];
}
