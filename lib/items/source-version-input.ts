import { z } from 'zod';
import { readSourceVersion, type SourceVersion } from '@/lib/items/source-version';

/** A version as a program sends it in JSON: a whole number from 0 on, or a moment. */
export const sourceVersionInput = z.union([z.int().min(0), z.iso.datetime({ offset: true })]);

/** The same, in its stored form. */
export const storedSourceVersion = sourceVersionInput.transform(storeSourceVersion);

/** A version in its stored form; an issue where it has none, such as a moment with more than nine digits of a second. */
export function storeSourceVersion(
  version: string | number,
  context: z.core.$RefinementCtx<unknown>,
): SourceVersion {
  const stored = readSourceVersion(version);
  if (typeof stored === 'string') return stored;
  context.issues.push({ code: 'invalid_format', format: 'datetime', input: String(version) });
  return z.NEVER;
}
