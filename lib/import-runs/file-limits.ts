import { env } from '@/lib/env';
import type { TableLimits } from '@/lib/table-files/table';

/** Limits for an imported file, applied by the plan and by the page that reads the file before upload. */
export interface FileLimits extends TableLimits {
  /** Size of the uploaded file. */
  maxFileBytes: number;
}

/** The limits configured for this instance. */
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
