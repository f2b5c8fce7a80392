import { browserFetch } from '@/lib/http/browser-fetch';
import { importSchema, type CreateImportInput, type Import } from '@/lib/imports/import-schemas';

/** Starts an import. The file key makes it safe to retry: a second call returns the job of the first. */
export function createImport(tenantId: string | null, input: CreateImportInput): Promise<Import> {
  return browserFetch('/delivery/bulk-order-creations', {
    method: 'POST',
    schema: importSchema,
    body: input,
    tenantId,
  });
}
