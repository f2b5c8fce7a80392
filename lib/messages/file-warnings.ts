import type { Language } from '@/lib/languages/language';

/** What may be wrong with a file as a whole, although its rows became deliveries. */
export const fileWarningCodes = ['charset_doubt', 'other_order_sheets'] as const;

type FileWarningCode = (typeof fileWarningCodes)[number];

const sentences: Readonly<Record<FileWarningCode, Readonly<Record<Language, string>>>> = {
  charset_doubt: {
    en: 'The file does not say how its letters are stored. They were read as {charset}; {others} would fit as well. Check the names. If they are wrong, roll the import back and name the charset in the wizard or the profile.',
    de: 'Die Datei sagt nicht, wie ihre Buchstaben gespeichert sind. Sie wurden als {charset} gelesen; ebenso würde passen: {others}. Prüfen Sie die Namen. Sind sie falsch, machen Sie den Import rückgängig und nennen Sie den Zeichensatz im Assistenten oder im Profil.',
    fr: 'Le fichier n’indique pas son jeu de caractères. Il a été lu en {charset} ; conviendrait aussi : {others}. Vérifiez les noms. S’ils sont faux, annulez l’import et indiquez le jeu de caractères dans l’assistant ou dans le profil.',
    es: 'El archivo no indica su juego de caracteres. Se leyó como {charset}; también encajaría: {others}. Revise los nombres. Si son incorrectos, revierta la importación e indique el juego de caracteres en el asistente o en el perfil.',
    ar: 'لا يذكر الملف ترميز حروفه. قُرئ بترميز {charset}، ويصلح أيضًا: {others}. راجع الأسماء، وإن كانت خاطئة فتراجع عن الاستيراد وحدد الترميز في المعالج أو في الملف التعريفي.',
  },
  other_order_sheets: {
    en: 'Only the sheet “{sheet}” was imported; orders seem to be on other sheets as well: {others}. Import the file again with each of them chosen in the wizard or named by a profile.',
    de: 'Nur das Blatt „{sheet}“ wurde importiert; auch auf anderen Blättern scheinen Aufträge zu stehen: {others}. Importieren Sie die Datei für jedes davon noch einmal, im Assistenten gewählt oder in einem Profil genannt.',
    fr: 'Seule la feuille « {sheet} » a été importée ; d’autres feuilles semblent contenir des commandes : {others}. Importez de nouveau le fichier pour chacune, choisie dans l’assistant ou indiquée par un profil.',
    es: 'Solo se importó la hoja «{sheet}»; parece que otras hojas también tienen pedidos: {others}. Importe de nuevo el archivo con cada una, elegida en el asistente o indicada en un perfil.',
    ar: 'استُوردت الورقة «{sheet}» وحدها، ويبدو أن أوراقًا أخرى تحوي طلبات أيضًا: {others}. استورد الملف مجددًا لكل منها، باختيارها في المعالج أو بذكرها في ملف تعريفي.',
  },
};

/** What is known of the file, as the import's plan has it. */
interface FileFacts {
  charset: string | null;
  charset_doubt?: readonly string[];
  sheet_name: string | null;
  other_sheets?: readonly string[];
}

interface FileWarning {
  code: FileWarningCode;
  message: string;
}

/** What may be wrong with a file as a whole, in the given language. */
export function describeFileWarnings(
  { charset, charset_doubt: doubt = [], sheet_name: sheet, other_sheets: sheets = [] }: FileFacts,
  language: Language,
): FileWarning[] {
  const warnings: FileWarning[] = [];
  const add = (code: FileWarningCode, params: Record<string, string>) => {
    const message = sentences[code][language].replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '');
    warnings.push({ code, message });
  };
  const others = doubt.filter((name) => name !== charset);
  if (charset !== null && others.length > 0) add('charset_doubt', { charset, others: others.join(', ') });
  if (sheet !== null && sheets.length > 0)
    add('other_order_sheets', { sheet, others: sheets.map((name) => `“${name}”`).join(', ') });
  return warnings;
}
