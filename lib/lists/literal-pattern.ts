/** Escapes a text so that `contains` and ILIKE match it literally: Prisma passes wildcards through. */
export function literalPattern(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
