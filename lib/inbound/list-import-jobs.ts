import { db } from '@/lib/db';
import { dateRange } from '@/lib/lists/date-range';
import { countLimit } from '@/lib/lists/limits-of-lists';
import { pageSlice, pagingOf } from '@/lib/lists/page';
import type { ImportJobsPage, ListImportJobsQuery } from '@/lib/inbound/import-job-schemas';
import { importJobInclude, presentImportJob } from '@/lib/inbound/present-import-job';
import type { Prisma } from '@/prisma/generated/client';

/** A page of the tenant's batches, newest first. */
export async function listImportJobs(tenantId: string, query: ListImportJobsQuery): Promise<ImportJobsPage> {
  const where: Prisma.InboundImportJobWhereInput = {
    tenantId,
    sourceSystem: query.sourceSystem?.trim(), // trimmed, as stored
    status: query.status,
    createdAt: dateRange(query.createdFrom, query.createdTo),
  };
  const [rows, total] = await Promise.all([
    db().inboundImportJob.findMany({
      where,
      include: importJobInclude,
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      ...pageSlice(query),
    }),
    db().inboundImportJob.count({ where, take: countLimit(query) }),
  ]);
  return { data: rows.map(presentImportJob), paging: pagingOf(total, query) };
}
