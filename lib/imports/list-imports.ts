import sql, { empty } from 'sql-template-tag';
import { query } from '@/lib/db';
import { countLimit } from '@/lib/lists/limits-of-lists';
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
  /** SHA-256 of the file, in lower-case hexadecimal. */
  content_sha256?: string;
  /** Part of the file name or of the idempotency key, case-insensitive. */
  search?: string;
  language: Language;
}

/** A page of the tenant's jobs, newest first. */
export async function listImports(options: ListImportsOptions): Promise<ImportsPage> {
  const { tenantId, page, limit, status, content_sha256: content, language } = options;
  const search = options.search?.trim();
  const pattern = search && `%${literalPattern(search)}%`;
  const ofStatus = status ? sql`AND job.status = ${status}` : empty;
  const matching = pattern
    ? sql`AND (job.name ILIKE ${pattern} OR job.idempotency_key ILIKE ${pattern})`
    : empty;
  const ofContent = content ? sql`AND job.content_sha256 = ${content}` : empty;
  const condition = sql`job.tenant_id = ${tenantId} ${ofStatus} ${ofContent} ${matching}`;
  const [rows, [counted]] = await Promise.all([
    // IDs are UUID v7, so this is newest first.
    findImportRows(sql`${condition} ORDER BY job.id DESC LIMIT ${limit} OFFSET ${(page - 1) * limit}`),
    query<{ total: number }>(
      sql`SELECT count(*)::int AS total FROM (
        SELECT FROM bulk_order_creations AS job WHERE ${condition} LIMIT ${countLimit(options)}) AS counted`,
    ),
  ]);
  return makePage(
    rows.map((row) => presentImport(row, language)),
    counted!.total,
    { page, limit },
  );
}
