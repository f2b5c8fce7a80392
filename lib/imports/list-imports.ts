import { query } from '@/lib/db';
import { makePage } from '@/lib/lists/page';
import { findImportRows } from '@/lib/imports/get-import-row';
import type { ImportsPage } from '@/lib/imports/import-schemas';
import { presentImport } from '@/lib/imports/present-import';
import { literalPattern } from '@/lib/lists/literal-pattern';
import type { Language } from '@/lib/languages/language';
import type { ImportStatus } from '@/prisma/generated/enums';

interface ListImportsOptions {
  tenantId: string;
  /** Counted from 1. */
  page: number;
  limit: number;
  status?: ImportStatus;
  /** Part of the name or of the idempotency key, in any case. */
  search?: string;
  language: Language;
}

/** A page of the tenant's jobs, newest first. */
export async function listImports(options: ListImportsOptions): Promise<ImportsPage> {
  const { tenantId, page, limit, status, language } = options;
  const search = options.search?.trim();
  const matches = `job.tenant_id = $1 AND ($2::"ImportStatus" IS NULL OR job.status = $2)
    AND ($3::text IS NULL OR job.name ILIKE $3 OR job.idempotency_key ILIKE $3)`;
  const values = [tenantId, status ?? null, search ? `%${literalPattern(search)}%` : null];
  const [rows, [counted]] = await Promise.all([
    // UUID v7: newest first.
    findImportRows(`${matches} ORDER BY job.id DESC LIMIT $4 OFFSET $5`, [
      ...values,
      limit,
      (page - 1) * limit,
    ]),
    query<{ total: number }>(
      `SELECT count(*)::int AS total FROM bulk_order_creations AS job WHERE ${matches}`,
      values,
    ),
  ]);
  return makePage(
    rows.map((row) => presentImport(row, language)),
    counted!.total,
    { page, limit },
  );
}
