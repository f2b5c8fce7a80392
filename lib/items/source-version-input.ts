import { z } from 'zod';
import { readSourceVersion, type SourceVersion } from '@/lib/items/source-version';

/** A version as a program sends it in JSON: a whole number from 0 on, or a moment. */
export const sourceVersionInput = z.union([z.int().min(0), z.iso.datetime({ offset: true })]);

/** The same, in its stored form. */
export const storedSourceVersion = sourceVersionInput.transform(
  (version) => readSourceVersion(version) as SourceVersion,
);
