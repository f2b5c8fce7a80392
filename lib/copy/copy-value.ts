/** The null marker of PostgreSQL's COPY text format. */
export const NULL = '\\N';

const SPECIAL = /[\\\t\n\r\0]/;

/** A text as one value in PostgreSQL's COPY text format. Throws on NUL, which a database text cannot hold. */
export function copyValue(text: string | null): string {
  if (text === null) return NULL;
  if (!SPECIAL.test(text)) return text;
  if (text.includes('\0')) throw new Error('A text that contains NUL cannot be stored.');
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll('\t', '\\t')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r');
}
