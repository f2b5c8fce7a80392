import { db } from '@/lib/db';
import { importInclude, withLiveCounts } from '@/lib/imports/get-import-row';
import type { ImportsPage } from '@/lib/imports/import-schemas';
import { presentImport } from '@/lib/imports/present-import';
import { literalPattern } from '@/lib/literal-pattern';
import type { Language } from '@/lib/messages/language';
import type { Prisma } from '@/prisma/generated/client';
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
  const text = search ? { contains: literalPattern(search), mode: 'insensitive' as const } : undefined;
  const where: Prisma.BulkOrderCreationWhereInput = {
    tenantId,
    status,
    ...(text && { OR: [{ name: text }, { idempotencyKey: text }] }),
  };
  const [rows, total] = await Promise.all([
    db().bulkOrderCreation.findMany({
      where,
      include: importInclude,
      orderBy: { id: 'desc' }, // UUID v7: newest first
      skip: (page - 1) * limit,
      take: limit,
    }),
    db().bulkOrderCreation.count({ where }),
  ]);
  return {
    data: (await withLiveCounts(rows)).map((row) => presentImport(row, language)),
    page,
    limit,
    total,
    total_pages: Math.ceil(total / limit),
  };
}
