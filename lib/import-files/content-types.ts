import type { FileKind } from '@/lib/table-files/file-kind';

/** The content type that a file of a kind is uploaded with (seed 003, "Upload File To Signed URL"). */
export const contentTypes: Record<FileKind, string> = {
  csv: 'text/csv',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
