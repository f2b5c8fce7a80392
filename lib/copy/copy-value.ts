/** What stands for no value in PostgreSQL's COPY text format. */
export const NULL = '\\N';

const SPECIAL = /[\\\t\n\r\0]/;

/** A text as one value of PostgreSQL's COPY text format. NUL has no place in a database text: it throws. */
export function copyValue(text: string | null): string {
  if (text === null) return NULL;
  if (!SPECIAL.test(text)) return text;
  if (text.includes('\0')) throw new Error('A text with NUL was about to be stored.');
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll('\t', '\\t')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r');
}
