import { env } from '@/lib/env';
import type { TableLimits } from '@/lib/table-files/table';

/** What a file that is imported may be: for the plan, and for the page that reads the file before it is sent. */
export interface FileLimits extends TableLimits {
  /** Of the file as it is uploaded. */
  maxFileBytes: number;
}

/** The limits that this instance is set to. */
export function fileLimits(): FileLimits {
  const settings = env();
  return {
    maxFileBytes: settings.LADING_MAX_FILE_BYTES,
    maxRows: settings.LADING_MAX_ROWS,
    maxColumns: settings.LADING_MAX_COLUMNS,
    maxCellCharacters: settings.LADING_MAX_CELL_CHARACTERS,
    maxUncompressedBytes: settings.LADING_MAX_UNCOMPRESSED_BYTES,
  };
}
