import { db } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { addUpChanges, type RowChange } from '@/lib/fields/row-change';
import type { ChangesList } from '@/lib/imports/import-schemas';
import type { Language } from '@/lib/languages/language';
import { speak } from '@/lib/messages/catalogues/speak';
import { messageForRowChange } from '@/lib/messages/row-changes';

interface ListChangesOptions {
  tenantId: string;
  jobId: string;
  language: Language;
}

/**
 * What reading the job's rows has changed by itself: phone numbers in international form, countries from their names
 * and so on, with counts and the first examples. Counts grow while the job runs. They are removed with the file.
 * @throws ApiError job_not_found
 */
export async function listChanges({ tenantId, jobId, language }: ListChangesOptions): Promise<ChangesList> {
  const job = await db().bulkOrderCreation.findFirst({
    where: { id: jobId, tenantId },
    select: { chunks: { select: { changes: true }, orderBy: { chunkIndex: 'asc' } } },
  });
  if (!job) throw new ApiError('job_not_found');
  const changes = addUpChanges(job.chunks.map((chunk) => (chunk.changes ?? []) as unknown as RowChange[]));
  return {
    data: changes.map((change) => ({
      ...change,
      description: messageForRowChange(change.kind, speak(language)),
    })),
  };
}
