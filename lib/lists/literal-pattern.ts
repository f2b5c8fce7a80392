/** A text for `contains` and ILIKE that means itself: Prisma passes wildcards through. */
export function literalPattern(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
