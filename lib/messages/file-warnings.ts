import type { Language } from '@/lib/languages/language';
import { translatorOf } from '@/lib/messages/catalogues/speak';

/** What may be wrong with a file as a whole, although its rows became deliveries. */
export const fileWarningCodes = ['charset_doubt', 'other_order_sheets'] as const;

type FileWarningCode = (typeof fileWarningCodes)[number];

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
  const t = translatorOf(language);
  const warnings: FileWarning[] = [];
  const others = doubt.filter((name) => name !== charset);
  if (charset !== null && others.length > 0)
    warnings.push({
      code: 'charset_doubt',
      message: t('reports.fileWarnings.charset_doubt', { charset, others }),
    });
  if (sheet !== null && sheets.length > 0) {
    const quoted = sheets.map((text) => t('domain.quotes.quoted', { text }));
    warnings.push({
      code: 'other_order_sheets',
      message: t('reports.fileWarnings.other_order_sheets', { sheet, others: quoted }),
    });
  }
  return warnings;
}
