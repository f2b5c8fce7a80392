import type { Language } from '@/lib/languages/language';
import type { SkipReason } from '@/lib/shaping/find-skip-reason';

/** Why a row was left out, for the file of skipped rows. */
const sentences: Readonly<Record<SkipReason, Readonly<Record<Language, string>>>> = {
  totals: {
    en: 'A sum or footer, not an order.',
    de: 'Eine Summe oder Fußzeile, kein Auftrag.',
    fr: 'Un total ou un pied de page, pas une commande.',
    es: 'Un total o un pie de página, no un pedido.',
    ar: 'مجموع أو تذييل وليس طلبًا.',
  },
  repeated_header: {
    en: 'The header again.',
    de: 'Die Kopfzeile noch einmal.',
    fr: 'L’en-tête répété.',
    es: 'El encabezado repetido.',
    ar: 'صف العناوين مكرر.',
  },
  hidden_row: {
    en: 'The row is hidden in the sheet.',
    de: 'Die Zeile ist im Blatt ausgeblendet.',
    fr: 'La ligne est masquée dans la feuille.',
    es: 'La fila está oculta en la hoja.',
    ar: 'الصف مخفي في الورقة.',
  },
  value: {
    en: 'The profile leaves out rows with this value.',
    de: 'Das Profil lässt Zeilen mit diesem Wert aus.',
    fr: 'Le profil écarte les lignes portant cette valeur.',
    es: 'El perfil omite las filas con este valor.',
    ar: 'يستبعد الملف التعريفي الصفوف التي تحمل هذه القيمة.',
  },
  already_present: {
    en: 'Another delivery already has this reference.',
    de: 'Eine andere Lieferung hat diese Referenz schon.',
    fr: 'Une autre livraison porte déjà cette référence.',
    es: 'Otra entrega ya tiene esta referencia.',
    ar: 'توصيلة أخرى تحمل هذا المرجع.',
  },
  chosen_row: {
    en: 'Whoever started the import chose to leave this row out.',
    de: 'Wer den Import gestartet hat, hat diese Zeile ausgelassen.',
    fr: 'La personne qui a lancé l’import a choisi d’écarter cette ligne.',
    es: 'Quien inició la importación decidió omitir esta fila.',
    ar: 'اختار من بدأ الاستيراد استبعاد هذا الصف.',
  },
};

/** Why a row was left out, in words. */
export function messageForSkipReason(reason: SkipReason, language: Language): string {
  return sentences[reason][language];
}
