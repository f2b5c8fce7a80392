import type { Language } from '@/lib/languages/language';
import type { FileProblemCode } from '@/lib/table-files/file-problem';

/** Why a job failed: a problem with its file, or one on our side. Stored, so never rename a code. */
type FailureCode =
  | FileProblemCode
  /** The stored file is gone. */
  | 'file_missing'
  /** The store or the database was full. */
  | 'storage_full'
  /** The work could not be finished, although the file may be good. */
  | 'processing_failed';

/** Each says what is wrong and what to do. `{name}` stands for a parameter. */
const sentences: Readonly<Record<FailureCode, Readonly<Record<Language, string>>>> = {
  unreadable_file: {
    en: 'This file is no spreadsheet that can be read, whatever its name says, or it is damaged. Save it anew as .xlsx, .xls or .csv and import it again.',
    de: 'Diese Datei ist keine lesbare Tabelle, wie sie auch heißt, oder sie ist beschädigt. Speichern Sie sie neu als .xlsx, .xls oder .csv, und importieren Sie sie noch einmal.',
    fr: 'Ce fichier n’est pas un tableau lisible, quel que soit son nom, ou il est endommagé. Enregistrez-le à nouveau en .xlsx, .xls ou .csv et réimportez-le.',
    es: 'Este archivo no es una hoja de cálculo legible, diga lo que diga su nombre, o está dañado. Guárdelo de nuevo como .xlsx, .xls o .csv e impórtelo otra vez.',
    ar: 'هذا الملف ليس جدولًا يمكن قراءته مهما كان اسمه، أو أنه تالف. احفظه من جديد بصيغة .xlsx أو .xls أو .csv ثم استورده مرة أخرى.',
  },
  empty_file: {
    en: 'The file has no rows below its header. Check that the rows are on the first sheet, and import it again.',
    de: 'Die Datei hat unter der Kopfzeile keine Zeilen. Prüfen Sie, ob die Zeilen auf dem ersten Blatt stehen, und importieren Sie sie noch einmal.',
    fr: 'Le fichier ne contient aucune ligne sous l’en-tête. Vérifiez que les lignes sont sur la première feuille et réimportez-le.',
    es: 'El archivo no tiene filas debajo del encabezado. Compruebe que las filas estén en la primera hoja e impórtelo de nuevo.',
    ar: 'لا توجد في الملف صفوف تحت صف العناوين. تأكد من أن الصفوف في الورقة الأولى ثم استورده مرة أخرى.',
  },
  encrypted_workbook: {
    en: 'The workbook is protected by a password. Save it without one and import it again.',
    de: 'Die Arbeitsmappe ist mit einem Kennwort geschützt. Speichern Sie sie ohne Kennwort, und importieren Sie sie noch einmal.',
    fr: 'Le classeur est protégé par un mot de passe. Enregistrez-le sans mot de passe et réimportez-le.',
    es: 'El libro está protegido con contraseña. Guárdelo sin ella e impórtelo de nuevo.',
    ar: 'المصنف محمي بكلمة مرور. احفظه من دونها ثم استورده مرة أخرى.',
  },
  too_many_rows: {
    en: 'The file has more than {limit} rows. Split it into smaller files and import each.',
    de: 'Die Datei hat mehr als {limit} Zeilen. Teilen Sie sie in kleinere Dateien, und importieren Sie jede.',
    fr: 'Le fichier contient plus de {limit} lignes. Divisez-le en fichiers plus petits et importez chacun.',
    es: 'El archivo tiene más de {limit} filas. Divídalo en archivos más pequeños e importe cada uno.',
    ar: 'في الملف أكثر من {limit} صف. قسّمه إلى ملفات أصغر واستورد كلًا منها.',
  },
  too_many_columns: {
    en: 'Row {row_number} has more than {limit} columns. Delete the columns that are not needed and import the file again.',
    de: 'Zeile {row_number} hat mehr als {limit} Spalten. Löschen Sie die überflüssigen Spalten, und importieren Sie die Datei noch einmal.',
    fr: 'La ligne {row_number} contient plus de {limit} colonnes. Supprimez les colonnes inutiles et réimportez le fichier.',
    es: 'La fila {row_number} tiene más de {limit} columnas. Elimine las columnas innecesarias e importe el archivo de nuevo.',
    ar: 'في الصف {row_number} أكثر من {limit} عمود. احذف الأعمدة غير اللازمة واستورد الملف مرة أخرى.',
  },
  cell_too_long: {
    en: 'The cell in row {row_number}, column {column} has more than {limit} characters. A quotation mark that is not closed may have swallowed further rows: check it there.',
    de: 'Die Zelle in Zeile {row_number}, Spalte {column} hat mehr als {limit} Zeichen. Vielleicht hat ein nicht geschlossenes Anführungszeichen weitere Zeilen verschluckt: Sehen Sie dort nach.',
    fr: 'La cellule de la ligne {row_number}, colonne {column} dépasse {limit} caractères. Un guillemet non fermé a peut-être absorbé les lignes suivantes : vérifiez à cet endroit.',
    es: 'La celda de la fila {row_number}, columna {column} supera los {limit} caracteres. Puede que unas comillas sin cerrar hayan absorbido otras filas: revíselo ahí.',
    ar: 'الخلية في الصف {row_number} والعمود {column} فيها أكثر من {limit} حرف. ربما ابتلعت علامة اقتباس غير مغلقة صفوفًا أخرى: تحقق هناك.',
  },
  file_unfolds_too_large: {
    en: 'The file is too large once it is unpacked. Remove pictures and further sheets, or split it, and import it again.',
    de: 'Die Datei ist entpackt zu groß. Entfernen Sie Bilder und weitere Blätter, oder teilen Sie sie, und importieren Sie sie noch einmal.',
    fr: 'Le fichier est trop volumineux une fois décompressé. Retirez les images et les autres feuilles, ou divisez-le, et réimportez-le.',
    es: 'El archivo es demasiado grande una vez descomprimido. Quite imágenes y otras hojas, o divídalo, e impórtelo de nuevo.',
    ar: 'الملف كبير جدًا بعد فك ضغطه. أزل الصور والأوراق الأخرى، أو قسّمه، ثم استورده مرة أخرى.',
  },
  file_takes_too_long: {
    en: 'The file could not be read within {limit} seconds. Save it as .csv, or split it, and import it again.',
    de: 'Die Datei konnte nicht in {limit} Sekunden gelesen werden. Speichern Sie sie als .csv, oder teilen Sie sie, und importieren Sie sie noch einmal.',
    fr: 'Le fichier n’a pas pu être lu en {limit} secondes. Enregistrez-le en .csv, ou divisez-le, et réimportez-le.',
    es: 'El archivo no se pudo leer en {limit} segundos. Guárdelo como .csv, o divídalo, e impórtelo de nuevo.',
    ar: 'تعذرت قراءة الملف خلال {limit} ثانية. احفظه بصيغة .csv أو قسّمه ثم استورده مرة أخرى.',
  },
  mapped_columns_missing: {
    en: 'No row of the file has all the headers that were mapped. Missing: {missing}. Check the header row, or map the columns of this very file.',
    de: 'Keine Zeile der Datei enthält alle zugeordneten Überschriften. Es fehlen: {missing}. Prüfen Sie die Kopfzeile, oder ordnen Sie die Spalten dieser Datei zu.',
    fr: 'Aucune ligne du fichier ne contient tous les en-têtes associés. Manquants : {missing}. Vérifiez la ligne d’en-tête, ou associez les colonnes de ce fichier.',
    es: 'Ninguna fila del archivo tiene todos los encabezados asignados. Faltan: {missing}. Revise la fila de encabezado o asigne las columnas de este archivo.',
    ar: 'لا يوجد في الملف صف يحتوي كل العناوين المربوطة. الناقص: {missing}. تحقق من صف العناوين أو اربط أعمدة هذا الملف نفسه.',
  },
  header_row_lacks_columns: {
    en: 'Row {row_number}, which was chosen as the header row, does not have all the headers that were mapped. Missing: {missing}. Choose the row that has them, or map the columns of row {row_number}, and import the file again.',
    de: 'Zeile {row_number}, die als Kopfzeile gewählt wurde, enthält nicht alle zugeordneten Überschriften. Es fehlen: {missing}. Wählen Sie die Zeile, die sie enthält, oder ordnen Sie die Spalten von Zeile {row_number} zu, und importieren Sie die Datei noch einmal.',
    fr: 'La ligne {row_number}, choisie comme ligne d’en-tête, ne contient pas tous les en-têtes associés. Manquants : {missing}. Choisissez la ligne qui les contient, ou associez les colonnes de la ligne {row_number}, et réimportez le fichier.',
    es: 'La fila {row_number}, elegida como fila de encabezado, no tiene todos los encabezados asignados. Faltan: {missing}. Elija la fila que los tiene, o asigne las columnas de la fila {row_number}, e importe el archivo de nuevo.',
    ar: 'الصف {row_number} الذي اختير صفًا للعناوين لا يحتوي كل العناوين المربوطة. الناقص: {missing}. اختر الصف الذي يحتويها، أو اربط أعمدة الصف {row_number}، ثم استورد الملف مرة أخرى.',
  },
  header_row_not_found: {
    en: 'Row {row_number} was chosen as the header row, but it is blank or not among the first {limit} rows with content. Choose the row that holds the headers, or delete what stands above it, and import the file again.',
    de: 'Zeile {row_number} wurde als Kopfzeile gewählt, ist aber leer oder gehört nicht zu den ersten {limit} Zeilen mit Inhalt. Wählen Sie die Zeile mit den Überschriften, oder löschen Sie, was darüber steht, und importieren Sie die Datei noch einmal.',
    fr: 'La ligne {row_number} a été choisie comme ligne d’en-tête, mais elle est vide ou ne fait pas partie des {limit} premières lignes non vides. Choisissez la ligne qui contient les en-têtes, ou supprimez ce qui se trouve au-dessus, et réimportez le fichier.',
    es: 'La fila {row_number} se eligió como fila de encabezado, pero está vacía o no es una de las primeras {limit} filas con contenido. Elija la fila que contiene los encabezados, o elimine lo que hay encima, e importe el archivo de nuevo.',
    ar: 'اختير الصف {row_number} صفًا للعناوين، لكنه فارغ أو ليس ضمن أول {limit} صف فيها محتوى. اختر الصف الذي يحتوي العناوين، أو احذف ما فوقه، ثم استورد الملف مرة أخرى.',
  },
  sheet_not_found: {
    en: 'The workbook has no visible sheet called “{sheet}”. It has: {sheets}. Choose one of these, or rename or unhide the sheet, and import the file again.',
    de: 'Die Arbeitsmappe hat kein sichtbares Blatt namens „{sheet}“. Sie hat: {sheets}. Wählen Sie eines davon, oder benennen Sie das Blatt um oder blenden Sie es ein, und importieren Sie die Datei noch einmal.',
    fr: 'Le classeur n’a pas de feuille visible nommée « {sheet} ». Il a : {sheets}. Choisissez l’une d’elles, ou renommez ou affichez la feuille, et réimportez le fichier.',
    es: 'El libro no tiene ninguna hoja visible llamada «{sheet}». Tiene: {sheets}. Elija una de ellas, o cambie el nombre de la hoja o muéstrela, e importe el archivo de nuevo.',
    ar: 'لا توجد في المصنف ورقة ظاهرة باسم «{sheet}». الأوراق الموجودة: {sheets}. اختر إحداها، أو أعد تسمية الورقة أو أظهرها، ثم استورد الملف مرة أخرى.',
  },
  corrected_cell_not_found: {
    en: 'The cell in row {row_number}, column {column} was changed by hand, but the file has no such cell below its header. Nothing was imported: check the row and column of the change, and import the file again.',
    de: 'Die Zelle in Zeile {row_number}, Spalte {column} wurde von Hand geändert, aber die Datei hat unter ihrer Kopfzeile keine solche Zelle. Nichts wurde importiert: Prüfen Sie Zeile und Spalte der Änderung, und importieren Sie die Datei noch einmal.',
    fr: 'La cellule de la ligne {row_number}, colonne {column} a été modifiée à la main, mais le fichier n’a pas de telle cellule sous son en-tête. Rien n’a été importé : vérifiez la ligne et la colonne de la modification et réimportez le fichier.',
    es: 'La celda de la fila {row_number}, columna {column} se cambió a mano, pero el archivo no tiene esa celda debajo de su encabezado. No se importó nada: compruebe la fila y la columna del cambio e importe el archivo de nuevo.',
    ar: 'عُدّلت يدويًا الخلية في الصف {row_number} والعمود {column}، لكن لا توجد خلية كهذه في الملف تحت صف العناوين. لم يُستورد شيء: تحقق من صف التعديل وعموده ثم استورد الملف مرة أخرى.',
  },
  file_missing: {
    en: 'The uploaded file is no longer in the store. If it has been put back, resume the import; otherwise upload it again and start a new import.',
    de: 'Die hochgeladene Datei ist nicht mehr im Speicher. Ist sie wieder dort, setzen Sie den Import fort; sonst laden Sie sie noch einmal hoch, und starten Sie einen neuen Import.',
    fr: 'Le fichier envoyé n’est plus dans l’espace de stockage. S’il y a été remis, reprenez l’import ; sinon, envoyez-le à nouveau et lancez un nouvel import.',
    es: 'El archivo subido ya no está en el almacén. Si se ha repuesto, reanude la importación; si no, súbalo de nuevo e inicie otra.',
    ar: 'الملف المرفوع لم يعد في المخزن. إن أُعيد إليه فاستأنف الاستيراد، وإلا فارفعه مرة أخرى وابدأ استيرادًا جديدًا.',
  },
  storage_full: {
    en: 'Lading had no room left to store what this import makes. The deliveries made so far are kept. Tell whoever runs Lading, and resume the import when there is room.',
    de: 'Lading hatte keinen Platz mehr für das, was dieser Import anlegt. Die schon angelegten Lieferungen bleiben. Sagen Sie dem Betreiber Bescheid, und setzen Sie den Import fort, wenn wieder Platz ist.',
    fr: 'Lading n’avait plus de place pour enregistrer ce que cet import crée. Les livraisons déjà créées sont conservées. Prévenez l’exploitant, et reprenez l’import quand il y aura de la place.',
    es: 'Lading no tenía espacio para guardar lo que crea esta importación. Las entregas ya creadas se conservan. Avise a quien administra Lading y reanude la importación cuando haya espacio.',
    ar: 'لم تبقَ لدى Lading مساحة لحفظ ما ينشئه هذا الاستيراد. بقيت التوصيلات التي أُنشئت. أبلغ من يدير Lading، واستأنف الاستيراد عندما تتوفر مساحة.',
  },
  processing_failed: {
    en: 'Lading could not finish this import. The deliveries made so far are kept. Resume the import, or roll them back and import the file again.',
    de: 'Lading konnte diesen Import nicht abschließen. Die schon angelegten Lieferungen bleiben. Setzen Sie den Import fort, oder machen Sie sie rückgängig, und importieren Sie die Datei noch einmal.',
    fr: 'Lading n’a pas pu terminer cet import. Les livraisons déjà créées sont conservées. Reprenez l’import, ou annulez-les et réimportez le fichier.',
    es: 'Lading no pudo terminar esta importación. Las entregas ya creadas se conservan. Reanude la importación, o reviértalas y vuelva a importar el archivo.',
    ar: 'تعذر على Lading إكمال هذا الاستيراد. بقيت التوصيلات التي أُنشئت. استأنف الاستيراد، أو تراجع عنها ثم استورد الملف مرة أخرى.',
  },
};

/** Whether there are messages for a stored code. */
function isFailureCode(code: string): code is FailureCode {
  return Object.hasOwn(sentences, code);
}

/**
 * The message for a failed job: what is wrong, and what to do. `details` are the stored parameters of the code; a missing
 * one shows as "?", and an unknown code (from another version) reads as `processing_failed`.
 */
export function failureMessage(code: string, details: unknown, language: Language): string {
  const sentence = sentences[isFailureCode(code) ? code : 'processing_failed'][language];
  const params: Record<string, unknown> = typeof details === 'object' ? { ...details } : {};
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? '?'));
}
