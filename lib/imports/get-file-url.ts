import { recordAudit } from '@/lib/audit/record-audit';
import { db } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { getImportRow } from '@/lib/imports/get-import-row';
import { type JobFile, signImportFile } from '@/lib/imports/sign-import-file';

interface GetFileUrlOptions {
  tenantId: string;
  jobId: string;
  file: JobFile;
  origin: string;
}

/**
 * Signs the URL of one of a job's files for a person who is about to download it, and records that in the audit
 * trail. (The URLs in the job's own response are not recorded: every such answer has them, whether anybody follows
 * them or not.)
 * @throws ApiError job_not_found, csv_not_ready, file_expired
 */
export async function getFileUrl({ tenantId, jobId, file, origin }: GetFileUrlOptions): Promise<string> {
  const row = await getImportRow(tenantId, jobId);
  if (row.tracesExpiredAt) throw new ApiError('file_expired');
  const url = await signImportFile(row, file, origin);
  if (!url) throw new ApiError('csv_not_ready');
  const subject = { kind: 'import', id: jobId, name: row.name } as const;
  await recordAudit(db(), { action: 'file_downloaded', tenantId, subject, details: { file } });
  return url;
}
