import type { Language } from '@/lib/languages/language';
import { fillMessage } from '@/lib/messages/fill-message';
import type { SkipReason } from '@/lib/shaping/find-skip-reason';

/** Why a row was left out, for the file of skipped rows. */
const sentences: Readonly<
  Record<SkipReason | 'empty_value' | 'value_of_order', Readonly<Record<Language, string>>>
> = {
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
    en: 'The profile leaves this row out because of “{value}” in the column “{column}”.',
    de: 'Das Profil lässt diese Zeile wegen „{value}“ in der Spalte „{column}“ aus.',
    fr: 'Le profil écarte cette ligne à cause de « {value} » dans la colonne « {column} ».',
    es: 'El perfil omite esta fila por «{value}» en la columna «{column}».',
    ar: 'يستبعد الملف التعريفي هذا الصف بسبب "{value}" في العمود "{column}".',
  },
  empty_value: {
    en: 'The profile leaves this row out because the column “{column}” is empty.',
    de: 'Das Profil lässt diese Zeile aus, weil die Spalte „{column}“ leer ist.',
    fr: 'Le profil écarte cette ligne parce que la colonne « {column} » est vide.',
    es: 'El perfil omite esta fila porque la columna «{column}» está vacía.',
    ar: 'يستبعد الملف التعريفي هذا الصف لأن العمود "{column}" فارغ.',
  },
  value_of_order: {
    en: 'The profile leaves out the first row of this order, and its later rows with it.',
    de: 'Das Profil lässt die erste Zeile dieses Auftrags aus, und mit ihr die späteren.',
    fr: 'Le profil écarte la première ligne de cette commande, et les suivantes avec elle.',
    es: 'El perfil omite la primera fila de este pedido y, con ella, las siguientes.',
    ar: 'يستبعد الملف التعريفي الصف الأول من هذا الطلب، ومعه صفوفه التالية.',
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

/** The longest value that a message repeats. */
const MAX_VALUE_CHARACTERS = 100;

/**
 * Why a row was left out, in words.
 * @param cell with the reason `value`, the row's own cell that is the reason; null: it is that of its order's first row
 */
export function messageForSkipReason(
  reason: SkipReason,
  language: Language,
  cell: { column: string; value: string } | null = null,
): string {
  if (reason !== 'value') return sentences[reason][language];
  if (!cell) return sentences.value_of_order[language];
  const { column, value } = cell;
  const shown = value.length > MAX_VALUE_CHARACTERS ? `${value.slice(0, MAX_VALUE_CHARACTERS)}…` : value;
  const sentence = value === '' ? sentences.empty_value : sentences.value;
  return fillMessage(sentence[language], { column, value: shown });
}
