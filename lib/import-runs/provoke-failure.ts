import { db } from '@/lib/db';
import { magicCode } from '@/lib/fields/magic-reference';
import { en } from '@/lib/messages/catalogues/en';
import { exampleParams } from '@/lib/messages/example-params';
import { failureCodes } from '@/lib/messages/file-problems';
import type { BulkOrderCreation } from '@/prisma/generated/client';

/**
 * Why an import of test data is to fail as a whole, when its file's name asks for that: `test_error_no_rows.csv`.
 * @returns null when it does not, or the data is live
 */
export async function provokedFailure({
  fileName,
  tenantId,
}: Pick<BulkOrderCreation, 'fileName' | 'tenantId'>): Promise<{
  code: (typeof failureCodes)[number];
  params: Record<string, string | number>;
} | null> {
  const code = magicCode(fileName.slice(0, fileName.lastIndexOf('.')), 'error', failureCodes);
  if (!code) return null;
  const { testOf } = await db().tenant.findUniqueOrThrow({
    where: { id: tenantId },
    select: { testOf: true },
  });
  return testOf === null ? null : { code, params: exampleParams(en.files.problems[code]) };
}
