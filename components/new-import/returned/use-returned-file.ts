import { queryOptions, skipToken, useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { queryKeys } from '@/components/api/query-keys';
import { usePerson } from '@/components/frame/person-context';
import type { FileReading } from '@/components/new-import/reading/reading-state';
import {
  compareReturnedRows,
  type ReturnedChanges,
} from '@/components/new-import/returned/compare-returned-rows';
import type { ReturnedRows } from '@/components/new-import/returned/read-returned-rows';
import { type ReturnedColumns, returnedColumns } from '@/lib/headers/report-columns';
import { browserFetch } from '@/lib/http/browser-fetch';
import type { failedRowsPageSchema } from '@/lib/imports/import-schemas';
import {
  MAX_TELLING_ROWS,
  type ReturnedImport,
  type returnedFileSchema,
} from '@/lib/imports/returned-schemas';

const imports = '/delivery/bulk-order-creations';
const ROWS_PER_PAGE = 500;

/** The import whose failed rows the file has, and what they change. */
export interface ReturnedFile {
  job: ReturnedImport;
  returned: ReturnedRows;
  changes: ReturnedChanges;
}

interface UseReturnedFileOptions {
  reading: FileReading;
  /** The columns of the file; empty until they are known. */
  names: readonly string[];
  headerRowNumber: number;
  readReturned: (columns: ReturnedColumns, headerRowNumber: number) => void;
}

/** Recognises a file of failed rows that has come back; null: it is none, or not known yet. */
export function useReturnedFile(options: UseReturnedFileOptions): ReturnedFile | null {
  const { reading, names, headerRowNumber } = options;
  const { tenantId } = usePerson();
  const columns = returnedColumns(names);
  const isReturned = columns !== null;
  const read = useEffectEvent(() => {
    if (columns) options.readReturned(columns, headerRowNumber);
  });
  useEffect(() => {
    if (isReturned && reading.isCounted) read();
  }, [isReturned, reading.isCounted, headerRowNumber]);
  const { data } = useQuery(
    returnedFileQuery(
      tenantId,
      reading.contentHash,
      names.slice(0, columns?.own ?? 0),
      isReturned ? reading.returned : null,
    ),
  );
  return data ?? null;
}

function returnedFileQuery(
  tenantId: string | null,
  contentHash: string | null,
  columns: readonly string[],
  returned: ReturnedRows | null,
) {
  return queryOptions({
    queryKey: queryKeys.imports(tenantId, 'returned-file', contentHash),
    queryFn:
      contentHash === null || !returned || returned.rows.length === 0
        ? skipToken
        : async ({ signal }): Promise<ReturnedFile | null> => {
            const { data: job } = await browserFetch<typeof returnedFileSchema>(`${imports}/returned-file`, {
              method: 'POST',
              tenantId,
              signal,
              body: {
                import_id: returned.importId ?? undefined,
                columns,
                rows: returned.rows
                  .slice(0, MAX_TELLING_ROWS)
                  .map(({ rowNumber, errorField, errorCode }) => ({
                    ...{ row_number: rowNumber, error_field: errorField, error_code: errorCode },
                  })),
              },
            });
            if (!job) return null;
            return {
              job,
              returned,
              changes: await compareReturnedRows(returned.rows, pagesOf(tenantId, job.id, signal)),
            };
          },
    staleTime: 0,
    gcTime: 0,
  });
}

async function* pagesOf(tenantId: string | null, jobId: string, signal: AbortSignal) {
  for (let cursor: string | null = null, isFirst = true; isFirst || cursor !== null; isFirst = false) {
    const page: Awaited<ReturnType<typeof fetchPage>> = await fetchPage(tenantId, jobId, cursor, signal);
    yield page.data;
    cursor = page.next_cursor;
  }
}

const fetchPage = (tenantId: string | null, jobId: string, cursor: string | null, signal: AbortSignal) =>
  browserFetch<typeof failedRowsPageSchema>(`${imports}/${jobId}/failed-rows`, {
    query: { cursor, limit: ROWS_PER_PAGE },
    tenantId,
    signal,
  });
