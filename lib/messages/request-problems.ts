import type { MessageParams } from '@/lib/errors';
import type { Language } from '@/lib/languages/language';
import { fillMessage } from '@/lib/messages/fill-message';

/** Problems with a part of a request for which neither zod nor the rules of rows have a message. */
const sentences = {
  required: {
    en: 'Required, but missing',
    de: 'Pflichtangabe fehlt',
    fr: 'Obligatoire, mais absent',
    es: 'Obligatorio, pero falta',
    ar: 'مطلوب لكنه مفقود',
  },
  not_storable: {
    en: 'U+0000 and half a surrogate pair cannot be stored; leave them out',
    de: 'U+0000 und ein halbes Surrogatpaar können nicht gespeichert werden; lassen Sie sie weg',
    fr: 'U+0000 et une moitié de paire de substitution ne peuvent pas être enregistrés ; supprimez-les',
    es: 'U+0000 y medio par sustituto no se pueden guardar; elimínelos',
    ar: 'لا يمكن حفظ المحرف U+0000 ولا نصف زوج بديل؛ احذفهما',
  },
  not_on_one_line: {
    en: 'One line only, without control characters such as tabs',
    de: 'Nur eine Zeile, ohne Steuerzeichen wie Tabulatoren',
    fr: 'Une seule ligne, sans caractères de contrôle tels que des tabulations',
    es: 'Una sola línea, sin caracteres de control como tabuladores',
    ar: 'سطر واحد فقط، دون محارف تحكم مثل علامات الجدولة',
  },
  unknown_charset: {
    en: '“{charset}” is no charset that Lading knows. Send a label of the WHATWG Encoding Standard, such as utf-8, utf-16le, windows-1252, iso-8859-2, windows-1256, shift_jis or gb18030, or leave it out: it is then detected',
    de: '„{charset}“ ist kein Zeichensatz, den Lading kennt. Senden Sie eine Bezeichnung des WHATWG-Encoding-Standards wie utf-8, utf-16le, windows-1252, iso-8859-2, windows-1256, shift_jis oder gb18030, oder lassen Sie ihn weg: Dann wird er erkannt',
    fr: '« {charset} » n’est pas un jeu de caractères connu de Lading. Envoyez un nom du standard WHATWG Encoding, tel que utf-8, utf-16le, windows-1252, iso-8859-2, windows-1256, shift_jis ou gb18030, ou omettez-le : il est alors détecté',
    es: '«{charset}» no es un juego de caracteres que Lading conozca. Envíe un nombre del estándar WHATWG Encoding, como utf-8, utf-16le, windows-1252, iso-8859-2, windows-1256, shift_jis o gb18030, u omítalo: entonces se detecta',
    ar: '"{charset}" ليس ترميز محارف يعرفه Lading. أرسل اسمًا من معيار WHATWG Encoding مثل utf-8 أو utf-16le أو windows-1252 أو iso-8859-2 أو windows-1256 أو shift_jis أو gb18030، أو احذفه فيُكتشف تلقائيًا',
  },
  rows_in_saved_profile: {
    en: 'Row numbers belong to one file, and a saved profile is used for many. Leave them out here and send them as skip_rows with the import',
    de: 'Zeilennummern gehören zu einer Datei, ein gespeichertes Profil gilt für viele. Lassen Sie sie hier weg, und senden Sie sie beim Import als skip_rows',
    fr: 'Des numéros de ligne valent pour un seul fichier, un profil enregistré pour plusieurs. Omettez-les ici et envoyez-les avec l’import, dans skip_rows',
    es: 'Los números de fila son de un solo archivo y un perfil guardado sirve para muchos. Omítalos aquí y envíelos con la importación como skip_rows',
    ar: 'أرقام الصفوف تخص ملفًا واحدًا، والملف التعريفي المحفوظ يُستخدم لملفات كثيرة. احذفها هنا وأرسلها مع الاستيراد في skip_rows',
  },
  needs_order_columns: {
    en: 'Only of use with order_columns. Name the columns that tell the rows of one order, or leave it out',
    de: 'Nur zusammen mit order_columns von Nutzen. Nennen Sie die Spalten, an denen die Zeilen eines Auftrags zu erkennen sind, oder lassen Sie es weg',
    fr: 'Utile seulement avec order_columns. Nommez les colonnes qui identifient les lignes d’une même commande, ou omettez-le',
    es: 'Solo sirve junto con order_columns. Indique las columnas que identifican las filas de un mismo pedido u omítalo',
    ar: 'لا يفيد إلا مع order_columns. اذكر الأعمدة التي تميّز صفوف الطلب الواحد، أو احذفه',
  },
  empty_package_set: {
    en: 'Names no column. Name at least one column of the packages, or leave the set out',
    de: 'Nennt keine Spalte. Nennen Sie mindestens eine Spalte der Packstücke, oder lassen Sie den Satz weg',
    fr: 'Ne nomme aucune colonne. Nommez au moins une colonne des colis, ou omettez l’ensemble',
    es: 'No indica ninguna columna. Indique al menos una columna de los bultos u omita el conjunto',
    ar: 'لا يذكر أي عمود. اذكر عمودًا واحدًا على الأقل للطرود، أو احذف المجموعة',
  },
  repeated_replacement: {
    en: '“{from}” is replaced twice in this field; upper and lower case are the same. Keep one of the two',
    de: '„{from}“ wird in diesem Feld zweimal ersetzt; Groß- und Kleinschreibung sind gleich. Behalten Sie eine der beiden Ersetzungen',
    fr: '« {from} » est remplacé deux fois dans ce champ ; majuscules et minuscules sont équivalentes. Gardez l’un des deux remplacements',
    es: '«{from}» se sustituye dos veces en este campo; mayúsculas y minúsculas son iguales. Conserve una de las dos sustituciones',
    ar: 'يُستبدل "{from}" مرتين في هذا الحقل؛ الأحرف الكبيرة والصغيرة سواء. أبقِ واحدًا من الاستبدالين',
  },
  cell_corrected_twice: {
    en: 'The cell in row {row_number}, column {column} is corrected twice. Keep one of the two',
    de: 'Die Zelle in Zeile {row_number}, Spalte {column} wird zweimal korrigiert. Behalten Sie eine der beiden Korrekturen',
    fr: 'La cellule de la ligne {row_number}, colonne {column} est corrigée deux fois. Gardez l’une des deux corrections',
    es: 'La celda de la fila {row_number}, columna {column} se corrige dos veces. Conserve una de las dos correcciones',
    ar: 'تُصحَّح الخلية في الصف {row_number} والعمود {column} مرتين. أبقِ أحد التصحيحين',
  },
  no_such_cell: {
    en: 'The import reads no cell in row {row_number}, column {column}. Correct only cells below the header, in rows and columns that it reads',
    de: 'Der Import liest keine Zelle in Zeile {row_number}, Spalte {column}. Korrigieren Sie nur Zellen unter der Kopfzeile, in Zeilen und Spalten, die er liest',
    fr: 'L’import ne lit aucune cellule à la ligne {row_number}, colonne {column}. Corrigez seulement des cellules sous l’en-tête, dans les lignes et colonnes qu’il lit',
    es: 'La importación no lee ninguna celda en la fila {row_number}, columna {column}. Corrija solo celdas debajo del encabezado, en filas y columnas que lea',
    ar: 'لا يقرأ الاستيراد خلية في الصف {row_number} والعمود {column}. صحّح فقط الخلايا تحت صف العناوين، في الصفوف والأعمدة التي يقرأها',
  },
  only_for_failed_rows: {
    en: 'Rows can be chosen among failed ones only. Leave row_numbers out: all rows that were not reached go together',
    de: 'Nur unter fehlgeschlagenen Zeilen kann gewählt werden. Lassen Sie row_numbers weg: Alle nicht erreichten Zeilen gehen zusammen',
    fr: 'On ne peut choisir que parmi les lignes en échec. Omettez row_numbers : toutes les lignes non atteintes vont ensemble',
    es: 'Solo se puede elegir entre filas fallidas. Omita row_numbers: todas las filas no alcanzadas van juntas',
    ar: 'لا يمكن الاختيار إلا من الصفوف الفاشلة. احذف row_numbers: كل الصفوف التي لم يُبلغ إليها تذهب معًا',
  },
  correction_too_long: {
    en: 'The text for row {row_number}, column {column} has more than {limit} characters, the most that a cell may have. Shorten it',
    de: 'Der Text für Zeile {row_number}, Spalte {column} hat mehr als {limit} Zeichen; mehr darf eine Zelle nicht haben. Kürzen Sie ihn',
    fr: 'Le texte pour la ligne {row_number}, colonne {column} dépasse {limit} caractères, le maximum d’une cellule. Raccourcissez-le',
    es: 'El texto para la fila {row_number}, columna {column} supera los {limit} caracteres, el máximo de una celda. Acórtelo',
    ar: 'النص للصف {row_number} والعمود {column} أطول من {limit} حرف، وهو أقصى ما تتسع له الخلية. اختصره',
  },
} as const satisfies Record<string, Record<Language, string>>;

export type RequestProblem = keyof typeof sentences;

/** Whether a code is that of one of these problems. */
export function isRequestProblem(code: string): code is RequestProblem {
  return Object.hasOwn(sentences, code);
}

/** The message for a problem. @param params fill the placeholders of the message */
export function requestProblemMessage(
  problem: RequestProblem,
  language: Language,
  params: MessageParams = {},
): string {
  return fillMessage(sentences[problem][language], params);
}
